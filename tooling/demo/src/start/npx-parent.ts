import { readFileSync } from "node:fs";
import { setInterval } from "node:timers/promises";

const LOOK_EVERY_MS = 300;
/** start.ts ← sh ← pnpm ← sh ← npm exec */
const GENERATIONS = 6;

/**
 * Resolves once the `npx` that started us is gone; never where none did. Unlike pnpm, npx passes no signal on: whoever stops
 * it by its process number alone would leave all of us running. Known on Linux only, where processes can be looked up in /proc.
 */
export async function untilNpxIsGone(): Promise<void> {
  const npx = findNpx(process.ppid, GENERATIONS);
  if (npx === undefined) return new Promise(() => {});
  for await (const _ of setInterval(LOOK_EVERY_MS, undefined, { ref: false })) {
    if (parentOf(npx) === undefined) return;
  }
}

function findNpx(pid: number, generations: number): number | undefined {
  if (generations === 0 || pid <= 1) return undefined;
  if (/^(?:npm exec|npx)\b/.test(proc(pid, "cmdline") ?? "")) return pid;
  const parent = parentOf(pid);
  return parent === undefined ? undefined : findNpx(parent, generations - 1);
}

function parentOf(pid: number): number | undefined {
  const status = proc(pid, "status");
  // A zombie is gone, though its parent has not noticed.
  if (!status || /^State:\s+Z/m.test(status)) return undefined;
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
}

function proc(pid: number, file: "cmdline" | "status"): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}
