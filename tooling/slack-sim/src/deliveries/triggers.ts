import type { SimClock } from "../clock.ts";

/** A trigger_id is good for three seconds and for one view. */
const triggerMs = 3000;

export type TriggerError = "invalid_trigger_id" | "expired_trigger_id" | "exchanged_trigger_id";

export class Triggers {
  readonly #clock: SimClock;
  readonly #issued = new Map<string, { personId: string; until: number; used: boolean }>();

  constructor(clock: SimClock) {
    this.#clock = clock;
  }

  issue(id: string, personId: string): string {
    this.#issued.set(id, { personId, until: this.#clock.now() + triggerMs, used: false });
    return id;
  }

  knows(id: string): boolean {
    return this.#issued.has(id);
  }

  /** Whose screen a trigger_id opens; a second use is refused. */
  redeem(id: string): { personId: string } | { error: TriggerError } {
    const trigger = this.#issued.get(id);
    if (!trigger) return { error: "invalid_trigger_id" };
    if (trigger.used) return { error: "exchanged_trigger_id" };
    if (this.#clock.now() > trigger.until) return { error: "expired_trigger_id" };
    trigger.used = true;
    return { personId: trigger.personId };
  }
}
