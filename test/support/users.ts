// Real users for tests of perchild: made with useradd, which takes root, and removed afterwards.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export interface TestUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Undefined, with a word why, where no users can be made. */
export function makeUsers(count: number): readonly TestUser[] | undefined {
  if (process.getuid?.() !== 0) return refuse("needs root to make users");
  const users: TestUser[] = [];
  for (let number = 0; number < count; number++) {
    const name = `httpd-t${process.pid % 100_000}-${number}`;
    const made = spawnSync("useradd", ["--no-create-home", "--user-group", "--shell", "/usr/sbin/nologin", name]);
    const entry = made.status === 0 ? entryOf(name) : undefined;
    if (entry === undefined) {
      removeUsers(users);
      return refuse("useradd makes no users here");
    }
    users.push(entry);
  }
  return users;
}

export function removeUsers(users: readonly TestUser[]): void {
  for (const { name } of users) spawnSync("userdel", ["--force", name]);
}

function refuse(why: string): undefined {
  process.stderr.write(`      (${why})\n`);
}

function entryOf(name: string): TestUser | undefined {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((one) => one.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined ? undefined : { name, uid: Number(uid), gid: Number(gid) };
}
