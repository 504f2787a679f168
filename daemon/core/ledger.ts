// The ledger of connections: every one that a child accepted is open, or ended in one of four ways. Children count in
// the scoreboard, each for itself (child/run.ts); the parent adds up, also for those that are gone (parent/accounts.ts).
// What stands in the scoreboard is untrusted: an account is always made to balance. Pure.

/**
 * "finished": we closed it, after its last answer or when it had been idle for long enough. "closedByPeer": the client
 * went first, whatever was under way. "aborted": we closed it with something under way (GracefulShutdownTimeout,
 * Timeout, a stop). "lost": its process or thread died with it.
 */
export const endings = ["finished", "closedByPeer", "aborted", "lost"] as const;
export type Ending = (typeof endings)[number];

export type Account = { readonly accepted: number } & { readonly [E in Ending]: number };

export const emptyAccount: Account = { accepted: 0, finished: 0, closedByPeer: 0, aborted: 0, lost: 0 };

/** An account of what a child wrote: whole numbers, and no more ended than accepted. */
export function balanced(written: Account): Account {
  let left = whole(written.accepted);
  const take = (wanted: number) => {
    const taken = Math.min(whole(wanted), left);
    left -= taken;
    return taken;
  };
  return {
    accepted: left,
    finished: take(written.finished),
    closedByPeer: take(written.closedByPeer),
    aborted: take(written.aborted),
    lost: take(written.lost),
  };
}

/** No child serves so many connections in its life; what is larger was not counted. */
const most = 2 ** 40;

function whole(value: number): number {
  return value >= 0 && value <= most ? Math.floor(value) : 0;
}

export function openIn(account: Account): number {
  return endings.reduce((open, ending) => open - account[ending], account.accepted);
}

/** The account of a process that is gone: whatever it still held is lost. */
export function closed(account: Account): Account {
  return { ...account, lost: account.lost + openIn(account) };
}

export function sumOf(accounts: Iterable<Account>): Account {
  let { accepted, finished, closedByPeer, aborted, lost } = emptyAccount;
  for (const one of accounts) {
    accepted += one.accepted;
    finished += one.finished;
    closedByPeer += one.closedByPeer;
    aborted += one.aborted;
    lost += one.lost;
  }
  return { accepted, finished, closedByPeer, aborted, lost };
}

const grouped = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** "1,284 connections, 0 lost"; what else is not nothing follows. A loss is no fault of the change that tells of it. */
export function accountText(account: Account): string {
  const open = openIn(account);
  const more = [
    account.lost > 0 ? " with a child or thread that died" : "",
    account.aborted > 0 ? `, ${grouped(account.aborted)} cut` : "",
    open > 0 ? `, ${grouped(open)} being finished` : "",
  ];
  const connections = account.accepted === 1 ? "connection" : "connections";
  return `${grouped(account.accepted)} ${connections}, ${grouped(account.lost)} lost${more.join("")}`;
}
