import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { NoticesTold } from "@socialsmart/domain/notice/notices-told";
import type { DeliveryQueue, LaneClaim, OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import { isMailFact, type MailFact } from "@socialsmart/domain/outbox/fact";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { backoffMs } from "@socialsmart/runtime/backoff";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import { Rounds } from "@socialsmart/runtime/rounds";
import { type Mailer, MailNotSent } from "./mailer.ts";
import { sendAppendixMail } from "./send-appendix-mail.ts";
import { sendSigningCode } from "./send-signing-code.ts";

/** How often to look for mail, in milliseconds. */
const LOOK_MS = 1_000;
const LOOK_AFTER_FAULT_MS = 5_000;
const LANES_AT_ONCE = 20;
const MESSAGES_AT_ONCE = 10;
/** Longer than a server takes to answer, a slow one included. */
const LEASE_MS = 120_000;
/** As long as mail waits for a process that can send it, before one that cannot gives it up for somebody to see. */
const UNSENT_FOR = { minutes: 5 };
/** A mail on which we fail ourselves that often is given up, so that it does not hold up its lane for ever. */
const FAULTS_AT_MOST = 8;
/** A server that does not answer does not keep a process from ending: the lease runs out, and another one goes on. */
const ENDS_WITHIN_MS = 2_000;

type Parts = {
  readonly queue: DeliveryQueue;
  readonly deps: Deps;
  readonly noticesTold: NoticesTold;
  readonly log: Log;
  /** This process, as no other. */
  readonly owner: string;
  /** Undefined where the process has no server to send by. */
  readonly mailer: Mailer | undefined;
  /** Where people reach the API, which links in mail lead to; undefined where nobody has said. */
  readonly publicUrl: string | undefined;
};

/** Sends what goes out by e-mail, for every landlord, in chat or not. Several processes may: each mail is sent by one of them. */
export class Postman {
  readonly #parts: Parts;
  readonly #rounds = new Rounds(() => this.#turn());

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Begins to look for mail, until it is stopped. */
  start(): void {
    this.#rounds.start();
  }

  /** Ends, once the mail that is being sent has been sent, or has had its time. */
  async stop(): Promise<void> {
    const late = Promise.withResolvers<"late">();
    const timer = setTimeout(() => late.resolve("late"), ENDS_WITHIN_MS);
    if ((await Promise.race([this.#rounds.stop(), late.promise])) === "late")
      this.#parts.log.warn("ended with a mail under way");
    clearTimeout(timer);
  }

  /** Sends all that can be sent now. What failed and rests is left. */
  async drain(): Promise<void> {
    while ((await this.#sendDue()) > 0);
  }

  async #turn(): Promise<number> {
    try {
      return (await this.#sendDue()) > 0 ? 0 : LOOK_MS;
    } catch (error) {
      const { log } = this.#parts;
      if (error instanceof StoreUnavailable) log.warn({ err: error }, "mail cannot be read");
      else reportFault(log, error, { task: "postman" });
      return LOOK_AFTER_FAULT_MS;
    }
  }

  /** Answers how many mails are done with. */
  async #sendDue(): Promise<number> {
    const { queue, deps, owner } = this.#parts;
    let done = 0;
    for (const { lane, oldest } of await queue.pendingMail(deps.clock.now(), LANES_AT_ONCE)) {
      if (this.#rounds.isStopped) break;
      if (this.#isForOthers(oldest)) continue;
      done += await this.#sendLane({ lane, owner, leaseMs: LEASE_MS });
    }
    return done;
  }

  async #sendLane(claim: LaneClaim): Promise<number> {
    const { queue } = this.#parts;
    let done = 0;
    for (const message of (await queue.claim(claim, MESSAGES_AT_ONCE)) ?? []) {
      if (this.#rounds.isStopped || this.#isForOthers(message) || !(await queue.renew(claim))) break;
      if (!(await this.#deliver(claim, message))) return done;
      done += 1;
    }
    await queue.release(claim);
    return done;
  }

  /** Another process may be able to send what this one cannot: for as long as it is not late, it is left to that. */
  #isForOthers({ fact, occurredAt }: OutboxMessage): boolean {
    const { deps } = this.#parts;
    const isLate = Temporal.Instant.compare(occurredAt.add(UNSENT_FOR), deps.clock.now()) <= 0;
    return isMailFact(fact) && this.#missingFor(fact) !== undefined && !isLate;
  }

  /** The setting without which it cannot be sent. */
  #missingFor({ type }: MailFact): string | undefined {
    const { mailer, publicUrl } = this.#parts;
    if (!mailer) return "SMTP_URL";
    return type !== "MailSigningCode" && publicUrl === undefined ? "API_PUBLIC_URL" : undefined;
  }

  /** Sends one, or gives it up; false if its lane rests instead. */
  async #deliver(claim: LaneClaim, message: OutboxMessage): Promise<boolean> {
    const { queue, deps, log } = this.#parts;
    const { fact, attempts } = message;
    try {
      await this.#send(message);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      const at = deps.clock.now();
      const isOurs = error instanceof MailNotSent;
      if (isOurs ? error.isFinal : attempts + 1 >= FAULTS_AT_MOST) {
        const reference = reportFault(log, error, { lane: claim.lane, facts: fact.type, parked: 1 });
        const said = isOurs ? error.message : "fault";
        return queue.park(claim, [message], { reason: "REFUSED", error: `${said} (${reference})`, at });
      }
      const said = isOurs ? error.message : reportFault(log, error, { task: "mail", lane: claim.lane });
      const ms = backoffMs(attempts, Math.random());
      log.warn({ lane: claim.lane, error: said, retryInMs: ms }, "a message could not be told yet");
      const retry = { at: at.add({ milliseconds: ms }), error: said, outcome: "UNKNOWN" } as const;
      await queue.retryLater(claim, [message], retry);
      return false;
    }
    return queue.finish(claim, [message]);
  }

  async #send({ landlordId, fact, occurredAt }: OutboxMessage): Promise<void> {
    const { deps, mailer, noticesTold, publicUrl } = this.#parts;
    if (!isMailFact(fact)) throw new Error(`${fact.type} is no mail`);
    if (mailer && fact.type === "MailSigningCode") return sendSigningCode(deps, mailer, landlordId, fact);
    if (mailer && publicUrl !== undefined && fact.type !== "MailSigningCode") {
      return sendAppendixMail({ deps, mailer, noticesTold, publicUrl }, { landlordId, fact, occurredAt });
    }
    throw new MailNotSent(`${this.#missingFor(fact)} is not set`, { isFinal: true });
  }
}
