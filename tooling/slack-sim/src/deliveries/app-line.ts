import type { SimClock } from "../clock.ts";
import type { DeliveryKind, Faults } from "../faults/faults.ts";
import type { Envelope, Sockets } from "../socket/sockets.ts";
import { type PostAnswer, post } from "./post.ts";
import { signatureHeaders } from "./signature.ts";

/** An app has three seconds to acknowledge. */
const ackMs = 3000;
/** Events are sent again at once, after a minute and after five. Source: https://docs.slack.dev/apis/events-api */
const retryAfterMs = [0, 60_000, 300_000];

export type DeliveryState = "under_way" | "acked" | "timed_out" | "failed" | "lost";

/** One request to the app. */
export interface Delivery {
  readonly kind: DeliveryKind;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** 1, and more where it was sent again. */
  readonly attempt: number;
  state: DeliveryState;
  /** The HTTP status that the app answered with. */
  status?: number;
  answer?: string;
}

/** How a delivery ended for the person who waits for it. */
export interface Ack {
  state: "acked" | "timed_out" | "failed";
  answer?: PostAnswer;
}

export interface RawDelivery {
  body?: string;
  form?: Record<string, string>;
  json?: unknown;
  signature?: "valid" | "wrong" | "missing";
  /** Seconds since the epoch; now unless told. */
  timestamp?: number;
  headers?: Record<string, string>;
}

interface Options {
  clock: SimClock;
  faults: Faults;
  signingSecret: string;
  /** Used where there is no requestUrl. */
  sockets: Sockets;
}

const formType = "application/x-www-form-urlencoded";

/** The line on which Slack reaches the app: signed, three seconds to answer, events sent again. */
export class AppLine {
  requestUrl: string | undefined;
  readonly log: Delivery[] = [];
  readonly #options: Options;
  readonly #closing = new AbortController();
  readonly #watchers = new Set<() => void>();

  constructor(options: Options) {
    this.#options = options;
  }

  close(): void {
    this.#closing.abort();
  }

  /** Sends a form once and waits for its ack. */
  async sendForm(kind: DeliveryKind, form: Record<string, string>): Promise<Ack> {
    const body = new URLSearchParams(form).toString();
    const fault = this.#options.faults.takeForDelivery(kind);
    if (fault?.kind === "twice") {
      const [first] = await Promise.all([
        this.#send(kind, body, formType, {}, 1, false),
        this.#send(kind, body, formType, {}, 2, false),
      ]);
      return first;
    }
    return this.#send(kind, body, formType, {}, 1, fault?.kind === "ack_lost");
  }

  sendPayload(kind: DeliveryKind, payload: unknown): Promise<Ack> {
    return this.sendForm(kind, { payload: JSON.stringify(payload) });
  }

  /** Sends an event and, where its ack is missing, sends it again up to three times. */
  async sendEvent(envelope: unknown): Promise<Ack> {
    const body = JSON.stringify(envelope);
    return this.#sendEvent(body, 1, undefined);
  }

  /** Sends whatever a test wants to be sent, and hands back the app's answer. */
  async sendRaw({
    body,
    form,
    json,
    signature = "valid",
    timestamp,
    headers,
  }: RawDelivery): Promise<PostAnswer> {
    const bytes = body ?? (form ? new URLSearchParams(form).toString() : JSON.stringify(json ?? {}));
    const signed = signatureHeaders(
      signature === "wrong" ? `${this.#options.signingSecret}-wrong` : this.#options.signingSecret,
      bytes,
      timestamp ?? wallSeconds(),
    );
    const type = json === undefined ? formType : "application/json";
    const all = { "Content-Type": type, ...(signature === "missing" ? {} : signed), ...headers };
    return post(this.#url(), all, bytes, this.#closing.signal);
  }

  /** Sends the bytes of an earlier delivery again, as Slack does when it heard no ack. */
  redeliver({ body, headers, attempt }: Delivery): Promise<PostAnswer> {
    return this.sendRaw({
      body,
      headers: {
        "Content-Type": headers["Content-Type"] ?? formType,
        ...{ "X-Slack-Retry-Num": String(attempt), "X-Slack-Retry-Reason": "http_timeout" },
      },
    });
  }

  /** Resolves once that many deliveries wait for their ack. */
  async untilDelivering(count = 1): Promise<void> {
    while (this.log.filter(({ state }) => state === "under_way").length < count)
      await new Promise<void>((resolve) => {
        const watcher = () => {
          this.#watchers.delete(watcher);
          resolve();
        };
        this.#watchers.add(watcher);
      });
  }

  async #sendEvent(body: string, attempt: number, reason: string | undefined): Promise<Ack> {
    const lost = this.#options.faults.takeForDelivery("event");
    const retry: Record<string, string> =
      reason === undefined
        ? {}
        : { "X-Slack-Retry-Num": String(attempt - 1), "X-Slack-Retry-Reason": reason };
    const sent = this.#send("event", body, "application/json", retry, attempt, lost?.kind === "ack_lost");
    if (lost?.kind === "twice") void this.#send("event", body, "application/json", retry, attempt, false);
    const ack = await sent;
    const wait = retryAfterMs[attempt - 1];
    if (ack.state !== "acked" && wait !== undefined && !this.#closing.signal.aborted) {
      const again = () => void this.#sendEvent(body, attempt + 1, reasonOf(ack));
      if (wait === 0) again();
      else this.#options.clock.setTimer(wait, again);
    }
    return ack;
  }

  async #send(
    kind: DeliveryKind,
    body: string,
    type: string,
    extra: Record<string, string>,
    attempt: number,
    ackLost: boolean,
  ): Promise<Ack> {
    // Signed by the machine's clock whatever the simulated one says: the app compares with its own.
    const signed = signatureHeaders(this.#options.signingSecret, body, wallSeconds());
    const headers = { "Content-Type": type, ...signed, ...extra };
    const delivery: Delivery = { kind, body, headers, attempt, state: "under_way" };
    this.log.push(delivery);
    for (const watcher of [...this.#watchers]) watcher();
    const ack = await this.#post(delivery);
    if (ack.answer) Object.assign(delivery, { status: ack.answer.status, answer: ack.answer.body });
    delivery.state = ackLost ? "lost" : ack.state;
    return ackLost ? { state: "timed_out" } : ack;
  }

  #reach(delivery: Delivery, signal: AbortSignal): Promise<PostAnswer> {
    const { sockets } = this.#options;
    if (this.requestUrl === undefined && sockets.count > 0) return sockets.send(envelopeOf(delivery), signal);
    return post(this.#url(), { ...delivery.headers }, delivery.body, signal);
  }

  async #post(delivery: Delivery): Promise<Ack> {
    const giveUp = new AbortController();
    let timedOut = false;
    const cancel = this.#options.clock.setTimer(ackMs, () => {
      timedOut = true;
      giveUp.abort();
    });
    try {
      const signal = AbortSignal.any([giveUp.signal, this.#closing.signal]);
      const answer = await this.#reach(delivery, signal);
      const accepted = answer.status >= 200 && answer.status < 300;
      return { state: accepted ? "acked" : "failed", answer };
    } catch {
      return { state: timedOut ? "timed_out" : "failed" };
    } finally {
      cancel();
    }
  }

  #url(): string {
    if (this.requestUrl === undefined)
      throw new Error("no requestUrl: the local Slack does not know the app");
    return this.requestUrl;
  }
}

/** The same delivery as a socket carries it. */
function envelopeOf({ kind, body, headers, attempt }: Delivery): Envelope {
  if (kind === "event") {
    const reason = headers["X-Slack-Retry-Reason"];
    return {
      ...{ type: "events_api", payload: JSON.parse(body), accepts_response_payload: false },
      ...{ retry_attempt: attempt - 1, retry_reason: reason ?? "" },
    };
  }
  const form = Object.fromEntries(new URLSearchParams(body));
  return kind === "slash_command"
    ? { type: "slash_commands", payload: form, accepts_response_payload: true }
    : { type: "interactive", payload: JSON.parse(form.payload ?? "{}"), accepts_response_payload: true };
}

function reasonOf({ state, answer }: Ack): string {
  if (state === "timed_out") return "http_timeout";
  return answer ? "http_error" : "connection_failed";
}

function wallSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
