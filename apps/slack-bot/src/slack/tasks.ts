/** Work that is under way, so that a process can end without leaving any half done. */
export class Tasks {
  readonly #running = new Set<Promise<unknown>>();

  /** Counts the work as under way until it ends, however it ends. */
  track<T>(work: Promise<T>): Promise<T> {
    const settled: Promise<unknown> = work
      .catch(() => undefined)
      .finally(() => this.#running.delete(settled));
    this.#running.add(settled);
    return work;
  }

  /** Resolves when nothing is under way, work that was begun meanwhile included. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
