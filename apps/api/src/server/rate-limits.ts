import { isIPv6 } from "node:net";
import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const WINDOW_SECONDS = 60;

export type RateLimitSettings = {
  /** Requests a minute of one token, person or calendar; 0 for any number. */
  readonly rateLimit: number;
  /** Refused authentications a minute of one address, and as many questions about documents' hashes; 0 for any number. */
  readonly failureLimit: number;
};

/** How often callers may ask. Counted by this process alone: where there are several, each lets as many through. */
export class RateLimits {
  readonly #requests: Counter | undefined;
  readonly #failures: Counter | undefined;
  readonly #verifications: Counter | undefined;

  constructor({ rateLimit, failureLimit }: RateLimitSettings) {
    if (rateLimit > 0) this.#requests = new Counter("requests", rateLimit);
    if (failureLimit > 0) {
      this.#failures = new Counter("failed-authentications", failureLimit);
      this.#verifications = new Counter("verifications", failureLimit);
    }
  }

  /**
   * Counts a request of somebody who is known.
   *
   * @returns headers that tell how many more there may be.
   * @throws a GraphQL error of code RATE_LIMITED.
   */
  async countRequest(caller: string): Promise<HeaderMap> {
    return (await this.#requests?.take(caller)) ?? new HeaderMap();
  }

  /** Counts a question about a hash, which anybody may ask. @throws a GraphQL error of code RATE_LIMITED. */
  async countVerification(address: string | undefined): Promise<void> {
    await this.#verifications?.take(networkOf(address));
  }

  /**
   * Counts an authentication that was refused. What is good is not asked about here: many people may share the address of one who
   * guesses.
   *
   * @throws a GraphQL error of code RATE_LIMITED where there were too many from there.
   */
  async countFailure(address: string | undefined): Promise<void> {
    await this.#failures?.take(networkOf(address));
  }
}

class Counter {
  readonly #name: string;
  readonly #limit: number;
  readonly #limiter: RateLimiterMemory;

  constructor(name: string, limit: number) {
    this.#name = name;
    this.#limit = limit;
    this.#limiter = new RateLimiterMemory({ points: limit, duration: WINDOW_SECONDS });
  }

  async take(key: string): Promise<HeaderMap> {
    try {
      return this.#headers(await this.#limiter.consume(key));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) throw this.#error(refused);
      throw refused;
    }
  }

  #error(state: RateLimiterRes): GraphQLError {
    const seconds = secondsOf(state);
    const headers = this.#headers(state).set("retry-after", String(seconds));
    const extensions: Record<string, unknown> = {
      code: "RATE_LIMITED",
      measure: this.#name,
      limit: this.#limit,
      actual: state.consumedPoints,
      retryAfterSeconds: seconds,
      http: { status: 429, headers },
    };
    const message = `At most ${this.#limit} ${this.#name.replace("-", " ")} a minute. Try again in ${seconds} s.`;
    return new GraphQLError(message, { extensions });
  }

  /** As of the IETF's draft-ietf-httpapi-ratelimit-headers, version 8 and later. */
  #headers(state: RateLimiterRes): HeaderMap {
    const name = `"${this.#name}"`;
    return new HeaderMap([
      ["ratelimit-policy", `${name};q=${this.#limit};w=${WINDOW_SECONDS}`],
      ["ratelimit", `${name};r=${state.remainingPoints};t=${secondsOf(state)}`],
    ]);
  }
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.ceil(msBeforeNext / 1000);
}

/** One of IPv6 who has an address has its whole /64, and would else have as many tries as addresses. */
function networkOf(address = "unknown"): string {
  if (!isIPv6(address) || address.startsWith("::ffff:")) return address;
  const [head = "", tail = ""] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const behind = tail.split(":").filter(Boolean);
  const zeros = address.includes("::") ? Array<string>(8 - groups.length - behind.length).fill("0") : [];
  return [...groups, ...zeros, ...behind].slice(0, 4).join(":");
}
