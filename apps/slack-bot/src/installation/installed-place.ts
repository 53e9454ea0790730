import { setTimeout as pause } from "node:timers/promises";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Installation } from "@socialsmart/domain/installation/installation";
import type { Installations } from "@socialsmart/domain/installation/installations";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import { KeyMissing, type Keyring, SealBroken } from "@socialsmart/runtime/keyring";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import { NotInstalled, slackFailureOf } from "../slack/slack-error.ts";
import type { Tasks } from "../slack/tasks.ts";
import { type TokenSource, tokenRefusalOf } from "../slack/workspace-client.ts";
import { type BotSecret, openSecret, sealSecret } from "./bot-secret.ts";
import { type OAuthCredentials, refreshToken } from "./oauth-credentials.ts";

/** A token is changed as long before its end, in minutes: time enough for Slack or us to be away for a while. */
const REFRESHED_BEFORE_MINUTES = 120;
/** A token that ends sooner is not relied on, in seconds. */
const GOOD_FOR_SECONDS = 30;
/** As long as one process may take to get a new token before another one tries, in milliseconds. */
const LEASE_MS = 30_000;
/** How often to look whether another process has got one, and for how long, in milliseconds. */
const LOOK_MS = 100;
const LOOK_FOR_MS = 10_000;
/** How long to leave Slack alone after a try that failed, in milliseconds. */
const REST_MS = 60_000;

export type PlaceParts = {
  readonly installations: Installations;
  readonly keyring: Keyring;
  readonly credentials: OAuthCredentials;
  readonly clientOptions: WebClientOptions;
  readonly clock: Clock;
  readonly log: Log;
  /** This process, as no other. */
  readonly owner: string;
  /** What must be done before the process ends: a new token that is lost is lost for good. */
  readonly tasks: Tasks;
  /** Slack no longer knows the app there. */
  readonly onGone: (installation: Installation) => Promise<void>;
};

/**
 * The app in one workspace, or in one organisation: its token, changed in time where tokens expire. Slack takes a refresh token once,
 * so of all callers here one asks, and of all processes the one that has the lease; the others go on with the token they have.
 */
export class InstalledPlace implements TokenSource {
  readonly #parts: PlaceParts;
  #installation: Installation;
  #secret: BotSecret | undefined;
  #changing: Promise<void> | undefined;
  #checking: Promise<void> | undefined;
  #restsUntil = Number.NEGATIVE_INFINITY;

  constructor(parts: PlaceParts, installation: Installation) {
    this.#parts = parts;
    this.#installation = installation;
    this.#open();
  }

  get installation(): Installation {
    return this.#installation;
  }

  /** False where no key opens its secret. */
  get isOpen(): boolean {
    return this.#secret !== undefined;
  }

  /** Takes over what is stored by now. */
  take(installation: Installation): void {
    if (installation.version < this.#installation.version) return;
    const isNews = installation.version > this.#installation.version;
    this.#installation = installation;
    if (isNews) this.#open();
  }

  /** @throws NotInstalled where there is none that is good */
  async token(): Promise<string> {
    const left = this.#secondsLeft();
    if (left < REFRESHED_BEFORE_MINUTES * 60) {
      const change = this.#change();
      if (left < GOOD_FOR_SECONDS) await change;
    }
    const token = this.#secret?.token;
    if (token === undefined || this.#secondsLeft() <= 0) throw new NotInstalled(this.#installation.placeId);
    return token;
  }

  async refused(token: string, error: string): Promise<void> {
    if (token !== this.#secret?.token) return;
    this.#checking ??= this.#check(token, error).finally(() => {
      this.#checking = undefined;
    });
    await this.#checking;
  }

  #secondsLeft(): number {
    const { secretExpiresAt: end } = this.#installation;
    return end ? this.#parts.clock.now().until(end).total("seconds") : Number.POSITIVE_INFINITY;
  }

  #open(): void {
    const { keyring, log } = this.#parts;
    const { placeId, secret } = this.#installation;
    this.#secret = undefined;
    this.#restsUntil = Number.NEGATIVE_INFINITY;
    if (!secret) return;
    try {
      this.#secret = openSecret(keyring, { placeId, secret });
    } catch (error) {
      if (!(error instanceof KeyMissing || error instanceof SealBroken)) throw error;
      const why =
        error instanceof KeyMissing
          ? `it is sealed with key ${error.keyId}, which SLACK_INSTALLATION_KEYS does not hold: put the key back`
          : "what is stored was changed by somebody else";
      log.error(
        { placeId },
        `the app's installation in ${placeId} cannot be used, ${why}, or install it anew`,
      );
    }
  }

  /** Gets another token, once for all who ask meanwhile. Never fails: what went wrong is in the log. */
  #change(): Promise<void> {
    if (performance.now() < this.#restsUntil) return Promise.resolve();
    this.#changing ??= this.#parts.tasks.track(
      this.#changeOnce()
        .catch((error: unknown) => this.#failed(error))
        .finally(() => {
          this.#changing = undefined;
        }),
    );
    return this.#changing;
  }

  async #changeOnce(): Promise<void> {
    const { installations, owner, clock, keyring, credentials, clientOptions, log } = this.#parts;
    const { placeId, version } = this.#installation;
    const claim = { placeId, owner, leaseMs: LEASE_MS };
    const claimed = await installations.claimSecret(claim);
    if (!claimed) return this.#awaitOther(version);
    if (claimed.version > version) {
      await installations.releaseSecret(claim);
      return this.take(claimed);
    }
    const used = this.#secret?.refreshToken;
    if (!used) {
      await installations.releaseSecret(claim);
      return;
    }
    try {
      const next = await refreshToken(credentials, clientOptions, used);
      const expiresAt = clock.now().add({ seconds: next.expiresInSeconds });
      const { token, refreshToken: kept } = next;
      const secret = sealSecret(keyring, placeId, { token, refreshToken: kept });
      const isKept = await installations.replaceSecret(claimed, { secret, expiresAt });
      log.info({ placeId, expiresAt: expiresAt.toString(), isKept }, "the token was changed");
    } catch (error) {
      await installations.releaseSecret(claim);
      throw error;
    }
    await this.#look();
  }

  /** Another process is at it. Only who cannot go on without waits for the end of that. */
  async #awaitOther(version: number): Promise<void> {
    const until = performance.now() + LOOK_FOR_MS;
    await this.#look();
    while (
      this.#installation.version === version &&
      this.#secondsLeft() < GOOD_FOR_SECONDS &&
      performance.now() < until
    ) {
      await pause(LOOK_MS);
      await this.#look();
    }
  }

  async #look(): Promise<void> {
    const found = await this.#parts.installations.find(this.#installation.placeId);
    if (found) this.take(found);
  }

  #failed(error: unknown): void {
    this.#restsUntil = performance.now() + REST_MS;
    const { placeId, secretExpiresAt } = this.#installation;
    const failure = slackFailureOf(error);
    const goodUntil = secretExpiresAt?.toString();
    if (failure?.type === "Refused") {
      this.#parts.log.error(
        { placeId, failure: failure.error, goodUntil },
        `Slack gives no new token for ${placeId}; it must be installed anew before this one ends`,
      );
    } else if (failure) {
      this.#parts.log.warn({ placeId, failure: failure.error, goodUntil }, "the token was not changed yet");
    } else reportFault(this.#parts.log, error, { task: "token", placeId });
  }

  /** Finds out what a refusal means: another token by now, an end that Slack has not told of, or nothing. */
  async #check(token: string, error: string): Promise<void> {
    const { clientOptions, onGone, log } = this.#parts;
    await this.#look();
    if (token !== this.#secret?.token) return;
    if (error === "token_expired") return this.#change();
    try {
      await new WebClient(token, clientOptions).auth.test();
      log.warn(
        { placeId: this.#installation.placeId, failure: error },
        "Slack refused a token, and then took it",
      );
    } catch (second) {
      if (tokenRefusalOf(second) === undefined) return;
      await onGone(this.#installation);
    }
  }
}
