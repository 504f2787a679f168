// Which of the aliases of a section is the first that a path lies under, found without a look at each of them. Used by the
// rows of Alias while a configuration is read.
import { compile } from "../../../../config/regex.ts";
import { isUnder } from "../../mount.ts";
import type { AliasValue } from "../alias.ts";

interface Placed {
  readonly alias: AliasValue;
  readonly place: number;
}

export class AliasIndex {
  private readonly byPrefix = new Map<string, Placed>();
  /** The lengths of the prefixes: there are few. */
  private readonly lengths = new Set<number>();
  private readonly patterns: Placed[] = [];
  private count = 0;

  add(alias: AliasValue): void {
    const placed = { alias, place: this.count++ };
    if (alias.regex) this.patterns.push(placed);
    else if (!this.byPrefix.has(alias.from)) {
      this.byPrefix.set(alias.from, placed);
      this.lengths.add(alias.from.length);
    }
  }

  /** The alias that was added first of those that the path lies under. */
  first(path: string): AliasValue | undefined {
    const pattern = this.patterns.find(({ alias }) => compile(alias.from)?.test(path) ?? false);
    let found = pattern;
    for (const length of this.lengths) {
      const prefix = isUnder(path, length) ? this.byPrefix.get(path.slice(0, length)) : undefined;
      if (prefix !== undefined && (found === undefined || prefix.place < found.place)) found = prefix;
    }
    return found?.alias;
  }
}
