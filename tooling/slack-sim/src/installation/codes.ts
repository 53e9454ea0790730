import type { SimClock } from "../clock.ts";
import type { Place } from "./places.ts";

/** A code lives for ten minutes and serves once. Source: https://docs.slack.dev/authentication/installing-with-oauth */
const codeMs = 10 * 60_000;

/** What somebody allowed the app. */
export interface Allowed {
  place: Place;
  personId: string;
  scopes: readonly string[];
  /** As the app asked for it; undefined where it asked for none, and got the one that Slack knows. */
  redirectUri: string | undefined;
}

/** The codes that an app exchanges for tokens. */
export class Codes {
  readonly #clock: SimClock;
  readonly #codes = new Map<string, Allowed & { until: number }>();
  #issued = 0;

  constructor(clock: SimClock) {
    this.#clock = clock;
  }

  issue(allowed: Allowed): string {
    this.#issued += 1;
    const code = `local-code-${this.#issued}`;
    this.#codes.set(code, { ...allowed, until: this.#clock.now() + codeMs });
    return code;
  }

  take(code: string): Allowed | undefined {
    const allowed = this.#codes.get(code);
    this.#codes.delete(code);
    return allowed && this.#clock.now() <= allowed.until ? allowed : undefined;
  }
}
