// The parent's side of the ledger: what each generation's connections came to, living children and dead ones. Totals of
// those that are gone stand in the scoreboard's header too, for whoever reports. Used by parent/children.ts.
import { closed, emptyAccount, sumOf, type Account } from "../core/ledger.ts";
import type { ParentBoard } from "../core/scoreboard-pens.ts";
import { readAccount } from "../core/scoreboard-reading.ts";

const mostConcluded = 16;

export class Accounts {
  private readonly pen: ParentBoard;
  /** Of children that are gone, by generation. */
  private readonly gone = new Map<number, Account>();
  private readonly concluded: number[] = [];
  private total = emptyAccount;

  constructor(pen: ParentBoard) {
    this.pen = pen;
  }

  /** A generation's account, with the living children in these slots. */
  of(generation: number, slots: readonly number[]): Account {
    const living = slots.map((slot) => readAccount(this.pen.board, slot));
    return sumOf([this.gone.get(generation) ?? emptyAccount, ...living]);
  }

  /** The child in this slot is gone; its record still stands. */
  close(generation: number, slot: number): void {
    const account = closed(readAccount(this.pen.board, slot));
    this.gone.set(generation, sumOf([this.gone.get(generation) ?? emptyAccount, account]));
    this.total = sumOf([this.total, account]);
    this.pen.reckon(this.total);
  }

  /** The final account of a generation that is wholly gone. The last few are kept for who waits for one. */
  conclude(generation: number): Account {
    this.concluded.push(generation);
    if (this.concluded.length > mostConcluded) this.forget(this.concluded.shift() ?? generation);
    return this.of(generation, []);
  }

  /** Forgets a generation that never was in force; its number will be another's. */
  forget(generation: number): void {
    this.gone.delete(generation);
  }

  /** For the program that takes over. */
  get handed(): { readonly accounts: readonly (readonly [number, Account])[]; readonly total: Account } {
    return { accounts: [...this.gone], total: this.total };
  }

  /** From the program before. */
  resume({ accounts, total }: Accounts["handed"]): void {
    for (const [generation, account] of accounts) this.gone.set(generation, account);
    this.total = total;
  }

  /** Begins anew, as a restart does. */
  clear(): void {
    this.gone.clear();
    this.concluded.length = 0;
    this.total = emptyAccount;
  }
}
