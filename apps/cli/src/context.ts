import type { Writable } from "node:stream";

/** What a command has of the world around it. */
export type Context = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Ends what is under way. */
  readonly signal: AbortSignal;
  readonly now: () => Temporal.Instant;
  /** Says something to whoever is at the terminal: standard output holds data alone. */
  readonly notice: (line: string) => void;
  /** How many characters a line of the terminal has; undefined where there is none. */
  readonly columns: number | undefined;
  /** Makes a heading stand out, where that can be seen. */
  readonly emphasise: (text: string) => string;
};
