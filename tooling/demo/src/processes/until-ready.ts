import { setTimeout as pause } from "node:timers/promises";
import { StartError } from "@socialsmart/runtime/start-error";
import type { Program } from "./program.ts";

const READY_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 50;
const ANSWER_WITHIN_MS = 2_000;

/**
 * Waits until a program answers that it is ready.
 *
 * @param signal gives the waiting up without a word.
 * @throws {StartError} with the program's own words if it ends first, or does not become ready in time.
 */
export async function untilReady(
  program: Program,
  { signal, withinMs = READY_WITHIN_MS }: { signal?: AbortSignal; withinMs?: number } = {},
): Promise<void> {
  const { readyUrl } = program.spec;
  const givenUpAt = performance.now() + withinMs;
  while (!signal?.aborted) {
    if (await answers(readyUrl)) return;
    const ending = await Promise.race([program.ended, pause(ASK_EVERY_MS, undefined)]);
    if (ending) throw new StartError(program.epitaph("did not start", ending.how));
    if (performance.now() > givenUpAt) {
      const seconds = Math.round(withinMs / 1000);
      throw new StartError(program.epitaph("did not get ready", `waited ${seconds} s`));
    }
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
