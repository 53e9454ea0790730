import { randomUUID } from "node:crypto";
import { type InstallURLOptions, InvalidStateError, type StateStore } from "@slack/oauth";
import type { Installations } from "@socialsmart/domain/installation/installations";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import { KeyMissing, type Keyring, SealBroken } from "@socialsmart/runtime/keyring";
import { z } from "zod";

/** As long as somebody may take to install the app; Slack's own codes live as long. */
export const STATE_MINUTES = 10;

const PURPOSE = "install state";
const schema = z.object({ number: z.string(), until: z.number() });

/**
 * The `state` that goes to Slack and back with somebody's browser: sealed, so that nobody else makes one, and numbered, so that it
 * serves once, whichever process it comes back to. That it is the same browser is checked by a cookie, before this is asked.
 */
export class InstallStates implements StateStore {
  readonly #installations: Installations;
  readonly #keyring: Keyring;
  readonly #clock: Clock;
  readonly #options: InstallURLOptions;

  constructor(
    { installations, keyring, clock }: { installations: Installations; keyring: Keyring; clock: Clock },
    options: InstallURLOptions,
  ) {
    this.#installations = installations;
    this.#keyring = keyring;
    this.#clock = clock;
    this.#options = options;
  }

  async generateStateParam(): Promise<string> {
    const until = this.#clock.now().add({ minutes: STATE_MINUTES }).epochMilliseconds;
    const { keyId, text } = this.#keyring.seal(JSON.stringify({ number: randomUUID(), until }), PURPOSE);
    return `${keyId}.${text}`;
  }

  /** @throws {InvalidStateError} for one that is not ours, too old, or used before */
  async verifyStateParam(_now: Date, state: string): Promise<InstallURLOptions> {
    const { number, until } = this.#opened(state);
    const [now, expiresAt] = [this.#clock.now(), Temporal.Instant.fromEpochMilliseconds(until)];
    if (Temporal.Instant.compare(now, expiresAt) > 0) throw new InvalidStateError("The state is too old");
    if (!(await this.#installations.takeInvitation(number, now, expiresAt)))
      throw new InvalidStateError("The state was used before");
    return this.#options;
  }

  #opened(state: string): z.infer<typeof schema> {
    const [keyId = "", text = ""] = state.split(".");
    try {
      return schema.parse(JSON.parse(this.#keyring.open({ keyId, text }, PURPOSE)));
    } catch (error) {
      if (!(error instanceof KeyMissing || error instanceof SealBroken)) throw error;
      throw new InvalidStateError("The state is not ours");
    }
  }
}
