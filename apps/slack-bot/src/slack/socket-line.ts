import { setTimeout as pause } from "node:timers/promises";
import type { SocketModeReceiver } from "@slack/bolt";
import type { Log } from "@socialsmart/runtime/log";
import { StartError } from "@socialsmart/runtime/start-error";
import { slackFailureOf } from "./slack-error.ts";
import { tokenRefusalOf } from "./workspace-client.ts";

/** How long to wait before the next try, in milliseconds: longer after each that failed. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

type Receiver = Pick<SocketModeReceiver, "start" | "client">;

/**
 * The socket on which Slack reaches a bot without a public address, opened anew whenever it closes. The library would do that too, but
 * waits five seconds each time, and ends the process when Slack refuses a try.
 */
export class SocketLine {
  readonly #receiver: Receiver;
  readonly #log: Log;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #isOpen = false;

  constructor(receiver: Receiver, log: Log) {
    this.#receiver = receiver;
    this.#log = log;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Resolves when the socket is open, or when the first try has failed and others follow. @throws {StartError} for a wrong token */
  async start(): Promise<void> {
    try {
      await this.#open();
    } catch (error) {
      const refusal = tokenRefusalOf(error) ?? notAllowed(error);
      if (refusal !== undefined) throw new StartError(`SLACK_APP_TOKEN is not accepted by Slack: ${refusal}`);
      this.#warn(error);
    }
    this.#running = this.#keepOpen();
  }

  /** Closes it: Slack sends nothing more here. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#isOpen) await this.#receiver.client.disconnect();
    await this.#running;
  }

  async #open(): Promise<void> {
    await this.#receiver.start();
    this.#isOpen = true;
    this.#receiver.client.once("disconnected", () => {
      this.#isOpen = false;
    });
  }

  async #keepOpen(): Promise<void> {
    const { signal } = this.#stopping;
    let wait = FIRST_WAIT_MS;
    while (!signal.aborted) {
      if (this.#isOpen) {
        await this.#closed();
        continue;
      }
      try {
        await this.#open();
        wait = FIRST_WAIT_MS;
      } catch (error) {
        if (signal.aborted) return;
        this.#warn(error);
        await pause(wait * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
        wait = Math.min(LONGEST_WAIT_MS, wait * 2);
      }
    }
    // Opened while we were told to stop.
    if (this.#isOpen) await this.#receiver.client.disconnect();
  }

  #closed(): Promise<void> {
    return new Promise((resolve) => this.#receiver.client.once("disconnected", () => resolve()));
  }

  #warn(error: unknown): void {
    const failure = slackFailureOf(error)?.error ?? (error instanceof Error ? error.message : "closed");
    this.#log.warn({ failure }, "Slack's socket could not be opened; tried again");
  }
}

function notAllowed(error: unknown): string | undefined {
  const failure = slackFailureOf(error)?.error;
  return failure === "not_allowed_token_type" || failure === "not_authed" ? failure : undefined;
}
