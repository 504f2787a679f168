// The list of the multi-processing modules. A new model is one file in this folder and one line here.
// `scripts/build --with-mpm=NAME` puts another file in this one's place in dist/: that model alone, compiled in.
import { beos } from "./beos.ts";
import { event } from "./event.ts";
import { leader } from "./leader.ts";
import type { Mpm } from "./mpm.ts";
import { mpmtOs2 } from "./mpmt-os2.ts";
import { netware } from "./netware.ts";
import { perchild } from "./perchild.ts";
import { prefork } from "./prefork.ts";
import { threadpool } from "./threadpool.ts";
import { winnt } from "./winnt.ts";
import { worker } from "./worker.ts";

/** The models that this build holds. */
export const models: readonly Mpm[] = [
  prefork,
  worker,
  event,
  perchild,
  winnt,
  beos,
  netware,
  mpmtOs2,
  leader,
  threadpool,
];

/** The one model that is compiled in; undefined where LoadModule has the choice. */
export const compiledIn: Mpm | undefined = undefined as Mpm | undefined;

/** The file of every model that there is, in this build or not, as `httpd -l` and <IfModule> know it. */
export const mpmFiles: Readonly<Record<string, string>> = Object.fromEntries(
  models.map(({ name, file }) => [name, file ?? `${name}.c`]),
);
