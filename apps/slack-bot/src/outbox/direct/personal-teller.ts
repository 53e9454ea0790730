import { makeSigningCode } from "@socialsmart/domain/appendix/make-signing-code";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { subjectOf } from "@socialsmart/domain/notice/held-notice";
import { holdNotices } from "@socialsmart/domain/notice/hold-notices";
import { KIND_OF_FACT } from "@socialsmart/domain/notice/notice-kind";
import { identityOf, type NoticesTold } from "@socialsmart/domain/notice/notices-told";
import { whenToTell } from "@socialsmart/domain/notice/when-to-tell";
import type { DeliveryQueue, OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { PersonalFact, QuestionFact } from "@socialsmart/domain/outbox/fact";
import type { Reader } from "@socialsmart/domain/store/reader";
import { digestMessage, readDigest } from "../../digest/digest-message.ts";
import type { Answer } from "../../kit/blocks.ts";
import { type Known, know } from "../../person/identify.ts";
import type { Languages } from "../../person/languages.ts";
import type { SlackApi } from "../../slack/slack-api.ts";
import { slackFailureOf } from "../../slack/slack-error.ts";
import { type Attempt, ChannelClosed } from "../posting.ts";
import { directMessage } from "./direct-message.ts";
import type { LivingQuestions } from "./living-questions.ts";
import { withMuteMenu } from "./mute-menu.ts";
import { signingCodeMessage } from "./signing-code-direct.ts";
import { isDirect } from "./told.ts";

type Parts = {
  readonly deps: Deps;
  readonly queue: DeliveryQueue;
  readonly slack: SlackApi;
  readonly languages: Languages;
  readonly questions: LivingQuestions;
  readonly noticesTold: NoticesTold;
  readonly keepsQuietHours: boolean;
  readonly publicUrl: string | undefined;
};

/** A message with a fact for one person. */
export type PersonalMessage = Pick<OutboxMessage, "id" | "landlordId" | "occurredAt"> & {
  readonly fact: PersonalFact;
};

/** A message with what has become of a question. */
type QuestionMessage = Pick<OutboxMessage, "landlordId"> & { readonly fact: QuestionFact };

/** Whom a fact is for has no account in the workspace, or one that is closed. */
type Unreached = "UNREACHED" | "OUT_OF_REACH";

/**
 * Tells people what they must hear, when they may be told: what has to wait is put aside, and lets through what comes behind
 * it. What somebody was told before, or does without, is not told.
 */
export class PersonalTeller {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Tells facts that belong together. @throws PossiblyPosted, LeaseLost, StoreUnavailable, or what Slack's client throws */
  async tell(
    messages: readonly PersonalMessage[],
    attempt: Attempt,
    teamId: string,
  ): Promise<Unreached | undefined> {
    const [first] = messages;
    if (!first) return undefined;
    const { landlordId, fact } = first;
    const reader = this.#parts.deps.store.reader(landlordId);
    const [identities, [person], landlord] = await Promise.all([
      reader.people.chatIdentities([fact.personId]),
      reader.people.byIds([fact.personId]),
      reader.landlord(),
    ]);
    if (!person || !landlord) return undefined;
    const identity = identities.find((one) => one.teamId === teamId);
    if (!identity) return "UNREACHED";
    const { userId } = identity;
    const text = await this.#parts.languages.textFor(userId, person.language);
    const who = await know({ landlord, person, reader }, text);
    const due = await this.#dueNow(messages, who, userId);
    const said = due.length > 0 ? await this.#messageOf(due, who, teamId) : undefined;
    const [leading] = due;
    if (!said || !leading) return undefined;
    const shown = withMuteMenu(said, KIND_OF_FACT[leading.fact.type], text);
    const { slack, questions, noticesTold, deps } = this.#parts;
    try {
      const channelId = await slack.openDirect(userId);
      await questions.post(attempt, { landlordId, teamId, channelId, text }, leading.fact, shown);
    } catch (error) {
      if (isOutOfReach(error)) return "OUT_OF_REACH";
      throw error;
    }
    const told = due.map((one) => identityOf(one.fact, one.occurredAt));
    await noticesTold.save(landlordId, who.person.id, told, deps.clock.now());
    return undefined;
  }

  /** Has what asks a question say how it stands, where the person was asked it. @throws LeaseLost, or what Slack's client throws */
  async redraw(
    { fact, landlordId }: QuestionMessage,
    { renew }: Pick<Attempt, "renew">,
    teamId: string,
  ): Promise<void> {
    const { deps, languages, questions, slack, publicUrl } = this.#parts;
    const { personId } = fact;
    const reader = deps.store.reader(landlordId);
    const [identities, [person]] = await Promise.all([
      reader.people.chatIdentities([personId]),
      reader.people.byIds([personId]),
    ]);
    const identity = identities.find((one) => one.teamId === teamId);
    if (!person || !identity) return;
    const text = await languages.textFor(identity.userId, person.language);
    const told = {
      ...{ personId, teamId, reader, text, now: deps.clock.now() },
      homeAddress: () => slack.homeAddress(teamId),
      readsDocuments: publicUrl !== undefined,
    };
    await questions.redraw(fact, landlordId, told, renew);
  }

  /** Those that are to be told now. What waits is put aside. */
  async #dueNow(
    messages: readonly PersonalMessage[],
    { person, landlord, reader }: Known,
    userId: string,
  ): Promise<readonly PersonalMessage[]> {
    const { deps, languages, noticesTold, keepsQuietHours } = this.#parts;
    const facts = messages.map(({ fact }) => fact);
    const [shifts, told] = await Promise.all([
      readShifts(facts, reader),
      noticesTold.listBySubjects(landlord.id, person.id, [...new Set(facts.map(subjectOf))]),
    ]);
    const now = deps.clock.now();
    const decided = await Promise.all(
      messages.map(async (message) => {
        const { fact, occurredAt } = message;
        const shift = "shiftId" in fact ? shifts.get(fact.shiftId) : undefined;
        const zone = await languages.zoneOf(userId, shift?.zone ?? landlord.zone);
        const ofSubject = told.filter(({ subject }) => subject === subjectOf(fact));
        const recipient = { zone, keepsQuietHours, noticesOff: person.noticesOff, told: ofSubject };
        const since = firstOf(messages, message);
        return { message, when: whenToTell({ fact, occurredAt, since }, recipient, shift, now) };
      }),
    );
    const held = decided.flatMap(({ message: { id, fact, occurredAt }, when }) => {
      if (typeof when === "string") return [];
      return [{ id, landlordId: landlord.id, personId: person.id, fact, occurredAt, dueAt: when.until }];
    });
    await holdNotices(deps, held);
    return decided.flatMap(({ message, when }) => (when === "NOW" ? [message] : []));
  }

  async #messageOf(
    messages: readonly PersonalMessage[],
    known: Known,
    teamId: string,
  ): Promise<Answer | undefined> {
    const { slack, deps, publicUrl } = this.#parts;
    const { reader, text, person } = known;
    const facts = messages.map(({ fact }) => fact);
    const [first] = facts;
    if (first?.type === "YourDigest") {
      const model = await readDigest(this.#parts, known, first);
      return digestMessage(model, await slack.homeAddress(teamId), text);
    }
    if (first?.type === "YourSigningCode") return codeMessage(deps, first, known);
    const told = {
      ...{ personId: person.id, teamId, reader, text, now: deps.clock.now() },
      homeAddress: () => slack.homeAddress(teamId),
      readsDocuments: publicUrl !== undefined,
    };
    return directMessage(facts.filter(isDirect), told);
  }
}

/** The code is made now: nobody but its signatory ever sees it. */
async function codeMessage(
  deps: Deps,
  fact: Extract<PersonalFact, { type: "YourSigningCode" }>,
  { landlord, text }: Known,
): Promise<Answer | undefined> {
  const actor = { kind: "SYSTEM", landlordId: landlord.id, source: "CHAT" } as const;
  const made = await makeSigningCode(deps, actor, fact);
  if (!made.ok) return undefined;
  return signingCodeMessage({ ...made.value, appendixId: fact.appendixId }, landlord.zone, text);
}

function isOutOfReach(error: unknown): boolean {
  return error instanceof ChannelClosed || slackFailureOf(error)?.type === "PersonGone";
}

async function readShifts(facts: readonly PersonalFact[], reader: Reader) {
  const ids = facts.flatMap((fact) => ("shiftId" in fact ? [fact.shiftId] : []));
  const shifts = await reader.shifts.byIds([...new Set(ids)]);
  return new Map(shifts.map((shift) => [shift.id, shift]));
}

/** When the first of the same type about the same thing happened. */
function firstOf(messages: readonly PersonalMessage[], { fact }: PersonalMessage): Temporal.Instant {
  const same = messages.filter(
    (one) => one.fact.type === fact.type && subjectOf(one.fact) === subjectOf(fact),
  );
  return same
    .map(({ occurredAt }) => occurredAt)
    .reduce((a, b) => (Temporal.Instant.compare(a, b) <= 0 ? a : b));
}
