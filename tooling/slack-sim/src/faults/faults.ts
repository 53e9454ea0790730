/** What goes wrong with a Web API call. `effect` says whether the call is carried out all the same. */
export type CallFault =
  /** `retryAfter` in seconds. */
  | { kind: "rate_limited"; retryAfter: number }
  | { kind: "unavailable"; effect: boolean }
  | { kind: "no_answer"; effect: boolean }
  | { kind: "connection_reset"; effect: boolean }
  /** Slack's own no, such as `is_archived`. */
  | { kind: "refused"; error: string };

/** What goes wrong with an answer to a response_url. */
export type AnswerFault = Extract<CallFault, { effect: boolean }>;

/** What goes wrong with a delivery to the app. */
export type DeliveryFault =
  /** The app runs, but Slack never hears that it did. */
  | { kind: "ack_lost" }
  /** The same bytes arrive twice, as at a double click. */
  | { kind: "twice" };

export type DeliveryKind =
  | "slash_command"
  | "block_actions"
  | "block_suggestion"
  | "view_submission"
  | "view_closed"
  | "message_action"
  | "shortcut"
  | "event";

/** A call or a delivery that came by, and whether something went wrong with it. */
export type Passed = { isStruck: boolean } & (
  | /** Its method; `response_url` for an answer to one. */ { call: string }
  | { delivery: DeliveryKind }
);

interface Armed<Match, Fault> {
  match: Match;
  fault: Fault;
  /** Calls that pass before it strikes. */
  spared: number;
  left: number;
}

interface AnswerMatch {
  /** How many calls pass before it strikes; none unless told. */
  spares?: number;
  /** How many calls it befalls; 1 unless told. */
  times?: number;
}

interface CallMatch extends AnswerMatch {
  method?: string;
  channel?: string;
}

interface DeliveryMatch {
  kind?: DeliveryKind;
  times?: number;
}

/** Things that a test arranges to go wrong, each for the next calls or deliveries that match. */
export class Faults {
  #calls: Armed<CallMatch, CallFault>[] = [];
  #answers: Armed<AnswerMatch, AnswerFault>[] = [];
  #deliveries: Armed<DeliveryMatch, DeliveryFault>[] = [];
  #messagesPerSecond: number | undefined;
  #answersAfterMs = 0;
  #struck = Promise.withResolvers<void>();
  readonly #passed: Passed[] = [];

  calls(match: CallMatch, fault: CallFault): void {
    this.#calls.push({ match, fault, spared: match.spares ?? 0, left: match.times ?? 1 });
  }

  /** What an app posts to response_urls, which are no calls of the Web API. */
  answers(match: AnswerMatch, fault: AnswerFault): void {
    this.#answers.push({ match, fault, spared: match.spares ?? 0, left: match.times ?? 1 });
  }

  deliveries(match: DeliveryMatch, fault: DeliveryFault): void {
    this.#deliveries.push({ match, fault, spared: 0, left: match.times ?? 1 });
  }

  /** Holds the app to Slack's limit of about one message per second and channel. */
  limitMessages(perSecond = 1): void {
    this.#messagesPerSecond = perSecond;
  }

  /** All that could have gone wrong so far, oldest first. */
  get passed(): readonly Passed[] {
    return this.#passed;
  }

  /** Resolves once a call or an answer is struck, after which it waits for the next. */
  async untilStruck(): Promise<void> {
    await this.#struck.promise;
    this.#struck = Promise.withResolvers();
  }

  /** Lets each call wait for its answer, as the way to Slack and back does. */
  answerAfter(ms: number): void {
    this.#answersAfterMs = ms;
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.#calls = [];
    this.#answers = [];
    this.#deliveries = [];
    this.#messagesPerSecond = undefined;
    this.#answersAfterMs = 0;
  }

  get answersAfterMs(): number {
    return this.#answersAfterMs;
  }

  /** Messages per second and channel, where the limit is enforced. */
  get messagesPerSecond(): number | undefined {
    return this.#messagesPerSecond;
  }

  takeForCall(method: string, channel: unknown): CallFault | undefined {
    const fault = take(
      this.#calls,
      ({ match }) =>
        (match.method === undefined || match.method === method) &&
        (match.channel === undefined || match.channel === channel),
    );
    if (fault) this.#struck.resolve();
    return this.#pass({ call: method }, fault);
  }

  takeForAnswer(): AnswerFault | undefined {
    const fault = take(this.#answers, () => true);
    if (fault) this.#struck.resolve();
    return this.#pass({ call: "response_url" }, fault);
  }

  takeForDelivery(kind: DeliveryKind): DeliveryFault | undefined {
    const fault = take(this.#deliveries, ({ match }) => match.kind === undefined || match.kind === kind);
    return this.#pass({ delivery: kind }, fault);
  }

  #pass<Fault>(what: { call: string } | { delivery: DeliveryKind }, fault: Fault): Fault {
    this.#passed.push({ ...what, isStruck: fault !== undefined });
    return fault;
  }
}

function take<Match, Fault>(
  armed: Armed<Match, Fault>[],
  matches: (one: Armed<Match, Fault>) => boolean,
): Fault | undefined {
  const hit = armed.find((one) => one.left > 0 && matches(one));
  if (!hit) return undefined;
  if (hit.spared > 0) {
    hit.spared--;
    return undefined;
  }
  hit.left--;
  return hit.fault;
}
