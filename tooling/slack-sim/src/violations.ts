/** A rule of Slack's that the app broke. */
export interface Violation {
  /** The Web API method, or what else the app used: "response_url", "view_submission" … */
  method: string;
  error: string;
  detail: string;
}

export class Violations {
  #list: Violation[] = [];
  readonly #tell: (violation: Violation) => void;

  constructor(tell: (violation: Violation) => void = () => {}) {
    this.#tell = tell;
  }

  get list(): readonly Violation[] {
    return this.#list;
  }

  add(violation: Violation): void {
    this.#list.push(violation);
    this.#tell(violation);
  }

  take(): Violation[] {
    const taken = this.#list;
    this.#list = [];
    return taken;
  }

  /** Throws where the app broke any rule. */
  assertNone(): void {
    if (this.#list.length === 0) return;
    const lines = this.#list.map(
      ({ method, error, detail }) => `  ${method}: ${error}${detail && `: ${detail}`}`,
    );
    throw new Error(`The app broke Slack's rules:\n${lines.join("\n")}`);
  }
}
