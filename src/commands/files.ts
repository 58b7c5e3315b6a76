/** Files that commands are given: read only if they are regular files with an end, and never written over. */
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { AppError } from "../domain/errors.ts";

/** Many times what a school file, a rehearsal, an `.env` or ten thousand people take (docs/operating.md). */
export const fileMbMax = 4;
const bytesMax = fileMbMax * 1024 * 1024;

/**
 * A file's bytes, links followed. Throws AppError `not-found` with what to do instead if it can't be read, `invalid` if
 * it is no regular file (a folder, a device, a pipe) or larger than `fileMbMax` megabytes.
 */
export function readBytes(file: string, advice: string): Buffer {
  const opened = openToRead(file, advice);
  try {
    if (!fstatSync(opened).isFile()) throw new AppError("invalid", `${file} ${irregular}`);
    const bytes = upTo(bytesMax + 1, opened);
    if (bytes.length <= bytesMax) return bytes;
    throw new AppError("invalid", `${file} is larger than ${fileMbMax} MB; ${advice}`);
  } finally {
    closeSync(opened);
  }
}

const irregular = "is a folder, a device or a pipe; give the path of a regular file";

/** Without waiting for whoever might write into a pipe. */
function openToRead(file: string, advice: string): number {
  try {
    return openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw unreadable(file, advice, cause);
  }
}

function unreadable(file: string, advice: string, cause: unknown): AppError {
  return new AppError("not-found", `${file} can't be read; ${advice}`, { cause });
}

/** What the system makes up as it is read has no size that could be asked for. */
function upTo(most: number, opened: number): Buffer {
  const chunks: Buffer[] = [];
  let left = most;
  while (left > 0) {
    const chunk = Buffer.alloc(Math.min(left, 64 * 1024));
    const count = readSync(opened, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    left -= count;
  }
  return Buffer.concat(chunks);
}

/** What is to be written has the name of something that is there. `what`: how people call it. */
export function taken(file: string, what: string, cause?: unknown): AppError {
  return new AppError("invalid", `${file} is there already; give the ${what} a name of its own`, {
    cause,
  });
}

/** What the system said no to, in a line: a stack would tell an operator nothing that the path doesn't. Else the cause itself. */
export function unwritable(file: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !("syscall" in cause) || !("code" in cause)) return cause;
  const advice = "give it a path in a folder that is there and that you may write in";
  return new AppError("invalid", `${file} can't be written (${cause.code}); ${advice}`, { cause });
}
