import { closeSync, openSync, readSync, statSync } from "node:fs";

/** How every database file begins: https://www.sqlite.org/fileformat.html#the_database_header */
const MAGIC = Buffer.from("SQLite format 3\0");
/** What is read of one; before each statement, so not made anew. */
const start = Buffer.alloc(MAGIC.length);

type Held = { readonly descriptor: number; holders: number };

/**
 * By device and inode. A process loses all its locks on a file when it closes any descriptor for it, SQLite's among them: so
 * there is one descriptor a file, closed when nobody in the process has that database open any more.
 * https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
 */
const heldFiles = new Map<string, Held>();

/** A database file that is open, looked at past SQLite, which goes on with a deleted file as if nothing had happened. */
export type HeldFile = {
  /** What has become of it, as the end of "The database file …", or undefined while it is where it was opened and a database. */
  fault(): string | undefined;
  /** Only when every connection to it is closed. */
  release(): void;
};

/** @param path of a database that SQLite has open */
export function holdFile(path: string): HeldFile {
  const key = keyOf(statSync(path, { bigint: true }));
  const held = heldFiles.get(key) ?? { descriptor: openSync(path, "r"), holders: 0 };
  held.holders += 1;
  heldFiles.set(key, held);
  return {
    fault: () => {
      const there = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (!there || keyOf(there) !== key) return "is gone or was replaced";
      return isDatabase(held.descriptor) ? undefined : "was overwritten with something else";
    },
    release: () => {
      held.holders -= 1;
      if (held.holders > 0) return;
      heldFiles.delete(key);
      closeSync(held.descriptor);
    },
  };
}

function isDatabase(descriptor: number): boolean {
  const length = readSync(descriptor, start, 0, start.length, 0);
  return length === start.length && start.equals(MAGIC);
}

function keyOf({ dev, ino }: { dev: bigint; ino: bigint }): string {
  return `${dev}:${ino}`;
}
