/** A Ctrl-C comes twice where a script runner passes on what the terminal gave to everybody. */
const SAME_REQUEST_MS = 500;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What a person, or whoever runs us, asks for by a signal. From its making on, signals no longer end the process. */
export class StopRequest {
  readonly #controller = new AbortController();
  readonly asked: Promise<void>;

  /** @param onImpatience is called when a second signal comes later than the first one's echo. */
  constructor(onImpatience: () => void) {
    let since: number | undefined;
    this.asked = new Promise((resolve) => {
      for (const name of SIGNALS) {
        process.on(name, () => {
          if (since !== undefined && performance.now() - since > SAME_REQUEST_MS) onImpatience();
          since ??= performance.now();
          this.#controller.abort();
          resolve();
        });
      }
    });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }
}
