/** How long a request is remembered, in milliseconds: longer than anybody delivers it again. */
const REMEMBERED_MS = 15 * 60_000;
const REMEMBERED_AT_MOST = 10_000;

/**
 * Lets each request run once in this process: a double delivery waits for the first and does nothing itself. Across
 * processes the use cases' idempotency keys see to it that there is one effect.
 */
export class Once {
  readonly #runs = new Map<string, { at: number; run: Promise<unknown> }>();

  /** Runs, or hands back the earlier run of the same key. What failed may run again. */
  async run<T>(key: string, work: () => Promise<T>): Promise<{ first: boolean; value: T }> {
    const earlier = this.#runs.get(key);
    // The same key always belongs to the same kind of request, and so to the same type of answer.
    if (earlier) return { first: false, value: (await earlier.run) as T };
    this.#forgetOld();
    const run = work();
    this.#runs.set(key, { at: performance.now(), run });
    try {
      return { first: true, value: await run };
    } catch (error) {
      this.#runs.delete(key);
      throw error;
    }
  }

  #forgetOld(): void {
    const now = performance.now();
    for (const [key, { at }] of this.#runs) {
      if (now - at < REMEMBERED_MS && this.#runs.size < REMEMBERED_AT_MOST) return;
      this.#runs.delete(key);
    }
  }
}
