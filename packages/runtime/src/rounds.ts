/** Does one turn after another, until it is stopped; a turn answers in how many milliseconds the next one is to begin. */
export class Rounds {
  readonly #turn: () => Promise<number>;
  #running: Promise<void> | undefined;
  #stopped = false;
  #wake: () => void = () => undefined;

  constructor(turn: () => Promise<number>) {
    this.#turn = turn;
  }

  /** For a turn to see that it should come to its end. */
  get isStopped(): boolean {
    return this.#stopped;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends, once the turn that is under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const woken = Promise.withResolvers<void>();
      this.#wake = woken.resolve;
      const timeout = setTimeout(woken.resolve, await this.#turn());
      if (!this.#stopped) await woken.promise;
      clearTimeout(timeout);
    }
  }
}
