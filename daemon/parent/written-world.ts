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

/** The design of a written world; `fresh` has the model, should this program not know the other's. */
export function designIn({ design: text }: Pick<WrittenWorld, "design">, fresh: Design): Design {
  const { mpm, tenancy, ...design } = text as WrittenDesign;
  const plain = { ...design, mpm: mpmNamed(mpm) ?? fresh.mpm };
  return { ...plain, tenancy: tenancy === undefined ? tenancy : { ...tenancy, owners: new Map(tenancy.owners) } };
}
