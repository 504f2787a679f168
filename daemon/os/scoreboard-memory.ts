// The scoreboard's shared memory: anonymous (memfd), or the file that ScoreBoardFile names. Children inherit the
// descriptor and map it for themselves. Made by the parent at start, kept until it ends.
import { closeSync, constants, fchmodSync, ftruncateSync, openSync, rmSync } from "node:fs";
import { boardBytes, boardOver, type Board, type BoardSize } from "../core/scoreboard.ts";
import { mapShared, memoryFile, sealSize, SystemError } from "./libc.ts";

export interface BoardMemory {
  readonly fd: number;
  readonly board: Board;
  /** Removes the file, if there is one. */
  readonly release: () => void;
}

export function createBoard(size: BoardSize, file: string | undefined): BoardMemory | string {
  const fd = file === undefined ? memoryFile("scoreboard") : openFile(file);
  if (fd instanceof SystemError) return `cannot create the scoreboard: ${fd.message}`;
  if (typeof fd === "string") return fd;
  ftruncateSync(fd, boardBytes(size));
  // Children hold the descriptor: one that cut the file would end everybody who has it mapped.
  if (file === undefined) sealSize(fd);
  return boardBehind(fd, size, file);
}

/** Maps the scoreboard behind a descriptor; `file` is what it is called, if anything. */
export function boardBehind(fd: number, size: BoardSize, file: string | undefined): BoardMemory | string {
  const memory = mapShared(fd, boardBytes(size));
  if (memory instanceof SystemError) {
    closeSync(fd);
    return `cannot map the scoreboard: ${memory.message}`;
  }
  const release = () => {
    closeSync(fd);
    if (file !== undefined) rmSync(file, { force: true });
  };
  return { fd, board: boardOver(memory, size), release };
}

function openFile(file: string): number | string {
  try {
    // Never the file that is there: an older server, which is still finishing, may have it mapped.
    rmSync(file, { force: true });
    const fd = openSync(file, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
    fchmodSync(fd, 0o600);
    return fd;
  } catch (error) {
    return `cannot create ScoreBoardFile: ${(error as Error).message}`;
  }
}
