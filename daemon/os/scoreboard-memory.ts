// The scoreboard's shared memory, anonymous and sealed (memfd). Children inherit the descriptor and map it for themselves.
// Made by the parent at start, kept until it ends. ScoreBoardFile is a name for it: a link that other programs can open.
// A file of that name, as Apache makes one, could be cut by a child that has it, which kills whoever has it mapped.
import { closeSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import {
  boardBytes,
  boardOver,
  slotBytes,
  slotStart,
  word,
  worker,
  workerAt,
  type Board,
  type BoardSize,
} from "../core/scoreboard.ts";
import type { HandedGroup } from "../core/handover.ts";
import { mapShared, SystemError } from "./libc.ts";
import { MemoriesApart, sharedFile } from "./memories-apart.ts";

export interface BoardMemory {
  /** The server's own; children of groups have others. */
  readonly fd: number;
  readonly board: Board;
  /** The descriptor of the memory that a child of this group in this slot maps; a text is why there is none. */
  readonly place: (slot: number, group: string | undefined) => number | string;
  /** What groups of children have for themselves, for a program that takes over. */
  readonly groups: () => readonly HandedGroup[];
  /** Removes the file, if there is one. */
  readonly release: () => void;
}

export function createBoard(size: BoardSize, file: string | undefined): BoardMemory | string {
  const fd = sharedFile("scoreboard", boardBytes(size));
  if (typeof fd === "string") return fd;
  const unnamed = file === undefined ? undefined : nameMemory(fd, file);
  if (unnamed === undefined) return boardBehind(fd, size, file);
  closeSync(fd);
  return unnamed;
}

/** Maps the scoreboard behind a descriptor; `file` is its name, if it has one, `groups` what a program before had. */
export function boardBehind(
  fd: number,
  size: BoardSize,
  file: string | undefined,
  groups: readonly HandedGroup[] = [],
): BoardMemory | string {
  const memory = mapShared(fd, boardBytes(size));
  if (memory instanceof SystemError) {
    closeSync(fd);
    return `cannot map the scoreboard: ${memory.message}`;
  }
  const board = boardOver(memory, size);
  const placeOf = (slot: number) => ({ start: slotStart(size, slot), bytes: slotBytes(size) });
  const apart = size.alignment === undefined ? undefined : new MemoriesApart("scoreboard", memory, placeOf);
  const failed = apart?.resume(groups) ?? groups.map((one) => addHeader(board, one.group, one.fd)).find(isText);
  if (failed !== undefined) return failed;
  return {
    fd,
    board,
    place: (slot, group) => (group === undefined || apart === undefined ? fd : placeIn(apart, board, slot, group)),
    groups: () => apart?.handed ?? [],
    release() {
      if (file !== undefined) removeName(fd, file);
      closeSync(fd);
      apart?.release();
    },
  };
}

/** What stood in a slot that becomes another group's stays with the group before; the totals of the slot live on. */
function placeIn(apart: MemoriesApart, board: Board, slot: number, group: string): number | string {
  const { size, numbers, bytes, headers } = board;
  const totals = totalsOf(board, slot);
  const placed = apart.place(slot, group);
  if (typeof placed === "string") return placed;
  if (placed.slot === "kept") return placed.fd;
  const start = slotStart(size, slot);
  bytes.fill(0, start, start + slotBytes(size));
  for (const [at, value] of totals) numbers[at] = value;
  return headers.has(group) ? placed.fd : addHeader(board, group, placed.fd);
}

const isText = (value: unknown): value is string => typeof value === "string";

/** The group's children read the server's header in their own memory. */
function addHeader({ size, numbers, headers }: Board, group: string, fd: number): number | string {
  const bytes = slotStart(size, 0);
  const memory = mapShared(fd, bytes);
  if (memory instanceof SystemError) return `cannot map the scoreboard: ${memory.message}`;
  const header = new Float64Array(memory);
  header.set(numbers.subarray(0, bytes / word));
  headers.set(group, header);
  return fd;
}

/** What a slot's workers have served since the last restart, by place. */
function totalsOf(board: Board, slot: number): readonly (readonly [at: number, value: number])[] {
  return Array.from({ length: board.size.threads }, (_, thread) =>
    (["accesses", "bytes", "duration"] as const).map((field) => {
      const at = workerAt(board, slot, thread) + worker[field];
      return [at, board.numbers[at] ?? 0] as const;
    }),
  ).flat();
}

/** The name stands for the memory, as long as this process has it: who may look into this process may open it. */
const memoryLink = (fd: number): string => `/proc/${process.pid}/fd/${fd}`;

/** Whatever has the name makes way: it may be left of a server that did not end as it should. */
function nameMemory(fd: number, file: string): string | undefined {
  try {
    rmSync(file, { force: true });
    symlinkSync(memoryLink(fd), file);
    return undefined;
  } catch (error) {
    return `cannot create ScoreBoardFile: ${(error as Error).message}`;
  }
}

function removeName(fd: number, file: string): void {
  try {
    if (readlinkSync(file) === memoryLink(fd)) rmSync(file);
  } catch {
    // It is gone, or something else has the name.
  }
}
