import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const LAST_BYTES = 16_384;
const LAST_LINES = 12;
const STACK_FRAME = /^\s+at /;

/**
 * What a program said for people to read, since the log file was `from` bytes long: its last lines that are no JSON records,
 * and of a stack trace its headline. Empty if it said nothing.
 */
export function ownWords(logFile: string, from: number): string {
  const lines = tail(logFile, from)
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("{"));
  const trace = lines.findIndex((line) => STACK_FRAME.test(line));
  const headline = lines[trace - 1];
  return headline === undefined ? lines.slice(-LAST_LINES).join("\n") : headline;
}

function tail(logFile: string, from: number): string {
  const file = openSync(logFile, "r");
  try {
    const { size } = fstatSync(file);
    const start = Math.max(from, size - LAST_BYTES);
    const bytes = Buffer.alloc(Math.max(0, size - start));
    readSync(file, bytes, 0, bytes.length, start);
    return bytes.toString("utf8");
  } finally {
    closeSync(file);
  }
}
