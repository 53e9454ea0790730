import type { SimClock } from "../clock.ts";

/** A response_url is good for five uses within thirty minutes. */
const responseUrlMs = 30 * 60_000;
const responseUrlUses = 5;

/** Where an answer goes: the conversation, the person, and the message that was clicked. */
export interface Answerable {
  channelId: string;
  personId: string;
  original?: string | undefined;
  threadTs?: string | undefined;
}

export class ResponseUrls {
  readonly #clock: SimClock;
  readonly #issued = new Map<string, Answerable & { until: number; uses: number }>();
  /** Set once the server has a port. */
  baseUrl = "";

  constructor(clock: SimClock) {
    this.#clock = clock;
  }

  issue(id: string, answerable: Answerable): string {
    this.#issued.set(id, { ...answerable, until: this.#clock.now() + responseUrlMs, uses: 0 });
    return `${this.baseUrl}/response/${id}`;
  }

  has(id: string): boolean {
    return this.#issued.has(id);
  }

  use(id: string): Answerable | { error: "invalid_url" | "expired_url" | "used_url" } {
    const issued = this.#issued.get(id);
    if (!issued) return { error: "invalid_url" };
    if (this.#clock.now() > issued.until) return { error: "expired_url" };
    if (issued.uses >= responseUrlUses) return { error: "used_url" };
    issued.uses++;
    return issued;
  }
}
