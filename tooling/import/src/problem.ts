/** What is wrong in a file, where. */
export type Problem = {
  /** Counted from 1, the header's. */
  readonly line: number;
  /** As the file calls it; null where it is about the whole line. */
  readonly column: string | null;
  /** The end of a sentence that begins with the column: `must not be empty`. */
  readonly what: string;
  /** Nothing is imported then, not even with bad lines left out. */
  readonly stopsAll?: true;
};

/** `line 12, E-post: must be an e-mail address` */
export function wordsOf({ line, column, what }: Problem): string {
  return `line ${line}${column === null ? "" : `, ${column}`}: ${what}`;
}

/** The file as a whole cannot be read: a sentence for whoever gave it. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
