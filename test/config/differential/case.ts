// One question of the differential kit, and how its text is written. Used by every file of cases.

export interface Case {
  readonly asks: string;
  /** MODULES is the folder of Apache's modules; \udc80 to \udcff stand for single bytes, 80 to ff. */
  readonly text: string;
  /** Other files, by path relative to ROOT. */
  readonly files?: Readonly<Record<string, string>>;
  readonly defines?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The model that the command line loads; prefork if not said. "none": the text loads what it needs. */
  readonly model?: "prefork" | "worker" | "event" | "none";
  /** Our answer, where we mean to answer otherwise: docs/configuration-agreement.md says why. */
  readonly ours?: readonly string[];
}

/** The text of these lines. */
export const lines = (...list: readonly string[]) => list.map((line) => `${line}\n`).join("");
