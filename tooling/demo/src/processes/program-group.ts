import { StartError } from "@socialsmart/runtime/start-error";
import { Program, type ProgramSpec } from "./program.ts";
import { untilReady } from "./until-ready.ts";

/** Programs are asked to stop, and killed when this is over: less than the 5 s that a person is promised. */
const GRACE_MS = 4_600;
/** What each stage leaves of the grace to the stage after it. */
const LEFT_TO_NEXT_MS = 400;

/** Programs that live and die together, started in stages. */
export class ProgramGroup {
  readonly #stages: (readonly Program[])[] = [];
  #stopping: Promise<void> | undefined;

  /**
   * Starts one more stage, its programs side by side, and waits until all of them are ready.
   *
   * @param signal gives the waiting up without a word.
   * @throws {StartError} if one does not get ready, or one of an earlier stage ends; the group is to be stopped all the same.
   */
  async start(specs: readonly ProgramSpec[], signal?: AbortSignal): Promise<void> {
    if (this.#stopping || signal?.aborted) return;
    const lost = this.untilOneEnds().then((sentence) => {
      throw new StartError(sentence);
    });
    const programs = specs.map((spec) => new Program(spec));
    this.#stages.push(programs);
    const ready = programs.map((program) => untilReady(program, signal ? { signal } : {}));
    await Promise.race([Promise.all(ready), lost]);
  }

  get programs(): readonly Program[] {
    return this.#stages.flat();
  }

  /** Resolves, to a sentence for people, when one of them ends. */
  async untilOneEnds(): Promise<string> {
    const ends = this.programs.map(async (program) => ({ program, ending: await program.ended }));
    const { program, ending } = await Promise.race(ends);
    return program.epitaph(ending.killed ? "was killed" : "stopped by itself", ending.how);
  }

  /** Stops the last stage first and waits for it before the next; whatever does not stop in time is killed. */
  stop(graceMs = GRACE_MS): Promise<void> {
    this.#stopping ??= this.#stopInOrder(graceMs);
    return this.#stopping;
  }

  /** Kills whatever still runs, at once. */
  kill(): void {
    for (const program of this.programs) program.signal("SIGKILL");
  }

  async #stopInOrder(graceMs: number): Promise<void> {
    const deadline = performance.now() + graceMs;
    const stages = this.#stages.toReversed();
    for (const [index, programs] of stages.entries()) {
      const leftToLater = (stages.length - 1 - index) * LEFT_TO_NEXT_MS;
      await stopWithin(programs, deadline - leftToLater - performance.now());
    }
  }
}

async function stopWithin(programs: readonly Program[], ms: number): Promise<void> {
  for (const program of programs) program.signal("SIGTERM");
  const timer = setTimeout(() => {
    for (const program of programs) program.signal("SIGKILL");
  }, ms);
  await Promise.all(programs.map((program) => program.ended));
  clearTimeout(timer);
}
