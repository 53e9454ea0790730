import { createLog, type Log } from "@socialsmart/runtime/log";

/** A log whose lines a test can read. */
export function collectLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  return { log: createLog({ name: "api", level: "debug", destination }), lines };
}
