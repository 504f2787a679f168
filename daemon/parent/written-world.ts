// A world on its way from one program to another in JSON, which keeps neither models nor maps. Written by parent.ts for an
// upgrade, read by upgrade.ts.
import type { HandedParent } from "../core/handover.ts";
import { mpmNamed } from "../mpm/index.ts";
import type { Design } from "./design.ts";
import type { Tenancy } from "./tenancy.ts";
import type { World } from "./world.ts";

type WrittenDesign = Omit<Design, "mpm" | "tenancy"> & {
  readonly mpm: string;
  readonly tenancy?: Omit<Tenancy, "owners"> & { readonly owners: readonly (readonly [string, string | null])[] };
};

type WrittenWorld = Pick<HandedParent, "listeners" | "queues" | "strays" | "design">;

export function writtenWorld({ design, listeners, queues, programs, retired }: World): WrittenWorld {
  return {
    listeners,
    queues: [...queues].map(([group, ends]) => ({ group, ...ends })),
    design: written(design),
    strays: [...programs, ...retired].flatMap(({ pid }) => pid ?? []),
  };
}

function written({ mpm, tenancy, ...design }: Design): WrittenDesign {
  const plain = { ...design, mpm: mpm.name };
  return tenancy === undefined ? plain : { ...plain, tenancy: { ...tenancy, owners: [...tenancy.owners] } };
}

/** The design of a written world; undefined when this program does not know its model. */
export function designIn({ design: text }: Pick<WrittenWorld, "design">): Design | undefined {
  const { mpm: name, tenancy, ...design } = text as WrittenDesign;
  const mpm = mpmNamed(name);
  if (mpm === undefined) return undefined;
  return { ...design, mpm, tenancy: tenancy && { ...tenancy, owners: new Map(tenancy.owners) } };
}
