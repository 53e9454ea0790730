import { type ChannelFact, isChannelFact } from "@socialsmart/domain/channel/channel-fact";
import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { InitiativeId, LandlordId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import {
  type Fact,
  isMailFact,
  type PersonalFact,
  type QuestionFact,
  type RosterFact,
} from "@socialsmart/domain/outbox/fact";
import { channelOfLane, type Lane, laneOfInitiative } from "@socialsmart/domain/outbox/lane";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Store } from "@socialsmart/domain/store/store";
import type { ChannelTeller } from "../channel/channel-teller.ts";
import { type Text, textIn } from "../texts/text.ts";
import { channelPost } from "./channel-post.ts";
import {
  ASKED_TOGETHER,
  isLogFact,
  isPersonalFact,
  isPostedFact,
  isQuestionFact,
  isRosterFact,
  type PostedFact,
  worthTelling,
} from "./coalesce.ts";
import type { PersonalMessage, PersonalTeller } from "./direct/personal-teller.ts";
import type { LivingAlerts } from "./living-alerts.ts";
import type { LivingCards } from "./living-card.ts";
import type { LivingPlacesLeft } from "./living-places-left.ts";
import type { LivingRequests } from "./living-requests.ts";
import type { LivingUnreached } from "./living-unreached.ts";
import { readLogPost } from "./log-post.ts";
import type { Attempt, Posting } from "./posting.ts";
import { isAsking, unreachedPost } from "./unreached.ts";

/** Shifts of a cancelled initiative whose requests for a yes are looked for. */
const CANCELLED_AT_MOST = 50;

/** What changes which pledges wait for a yes, or for what, without an answer to one of them. */
const RECOUNTS: ReadonlySet<string> = new Set<PostedFact["type"]>([
  "WaitlistLapsed",
  "ShiftMoved",
  "ShiftChanged",
  "ShiftCancelled",
  "InitiativeCancelled",
]);

type Parts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly people: PersonalTeller;
  readonly channels: ChannelTeller;
  readonly posting: Posting;
  readonly cards: LivingCards;
  readonly requests: LivingRequests;
  readonly alerts: LivingAlerts;
  readonly placesLeft: LivingPlacesLeft;
  readonly unreached: LivingUnreached;
};

type InChannel = {
  readonly initiative: Initiative;
  readonly channel: ChatChannel;
  readonly reader: Reader;
  readonly text: Text;
};

/** Tells people in Slack what has happened. Everything but ids is read anew, so that it is true when it is told. */
export class Teller {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Tells messages that belong together, in one message. What no longer concerns anybody is not told.
   *
   * @param teamId the workspace that can be reached
   * @throws PossiblyPosted, ChannelClosed, LeaseLost, StoreUnavailable, or what Slack's client throws
   */
  async tell(messages: readonly OutboxMessage[], attempt: Attempt, teamId: string): Promise<void> {
    const [first] = messages;
    if (!first) return;
    const facts = messages.map((message): Fact => message.fact);
    if (isPersonalFact(first.fact)) return this.#tellPerson(messages.filter(isPersonal), attempt, teamId);
    // Of several changes of a question the message says how it stands after all of them.
    if (isQuestionFact(first.fact))
      return this.#redrawQuestion(first.fact, attempt, first.landlordId, teamId);
    if (isMailFact(first.fact)) throw new Error("Mail is told by no workspace");
    if (isChannelFact(first.fact))
      return this.#parts.channels.tell(messages.filter(isOfChannel), attempt, teamId);
    const place = await this.#placeOf(first.lane, first.fact.initiativeId, first.landlordId);
    if (place?.channel.teamId !== teamId) return;
    if (first.lane !== laneOfInitiative(place.initiative)) return this.#tellFormer(facts, attempt, place);
    const threadTs = await this.#parts.cards.refresh(attempt, place);
    if (facts.some(isLogFact)) await this.#tellLog(facts.filter(isRosterFact), attempt, place, threadTs);
    else await this.#tellPost(facts.filter(isPostedFact), attempt, place, threadTs);
  }

  /** What happened before the initiative went to another channel: told where it was, whose card is another sender's by now. */
  async #tellFormer(facts: readonly Fact[], attempt: Attempt, place: InChannel): Promise<void> {
    const card = await this.#parts.cards.former(place);
    if (!facts.some(isLogFact))
      return this.#tellPost(facts.filter(isPostedFact), attempt, place, card?.messageTs);
    if (card) await this.#tellLog(facts.filter(isRosterFact), attempt, place, card.messageTs);
  }

  async #tellLog(
    facts: readonly RosterFact[],
    attempt: Attempt,
    place: InChannel,
    threadTs: string,
  ): Promise<void> {
    const { posting, requests, placesLeft } = this.#parts;
    // Edits first: they may be repeated, should the post have to be tried again.
    await requests.redraw(facts.filter(isLogFact), place, attempt.renew);
    await placesLeft.redraw(
      facts.map(({ shiftId }) => shiftId),
      place,
      attempt.renew,
    );
    const log = await readLogPost(worthTelling(facts), place.reader, place.text);
    const { channelId: channel } = place.channel;
    if (log) await posting.post(attempt, "log", { channel, threadTs }, log);
  }

  async #tellPost(
    facts: readonly PostedFact[],
    attempt: Attempt,
    place: InChannel,
    threadTs: string | undefined,
  ): Promise<void> {
    const { posting, requests, alerts, placesLeft, clock } = this.#parts;
    const [fact] = facts;
    const cancelled = await this.#cancelled(facts, place);
    await requests.close(cancelled, place, attempt.renew);
    if (facts.some(({ type }) => RECOUNTS.has(type))) await requests.recount(place, attempt.renew);
    await placesLeft.redraw([...cancelled, ...lapsed(facts)], place, attempt.renew);
    await alerts.redraw([...cancelled, ...staffedAnew(facts)], place, attempt.renew);
    const post = await channelPost(facts, { ...place, now: clock.now() });
    if (fact?.type === "PledgeWithdrawnLate" && !post) {
      // It asks nothing of anybody: a line in the thread, as of one in time. What was only made smaller has its line already.
      const [pledge] = await place.reader.pledges.byIds([fact.pledgeId]);
      const isOver = pledge?.state === "WITHDRAWN_LATE";
      if (isOver && threadTs !== undefined)
        await this.#tellLog([{ ...fact, type: "PledgeWithdrawn" }], attempt, place, threadTs);
    }
    if (!fact || !post) return;
    if (fact.type === "PledgePending")
      return facts.length < ASKED_TOGETHER
        ? requests.ask(attempt, place, fact.pledgeId, post)
        : requests.askMany(attempt, place, post);
    if (fact.type === "PlacesLeftForCoordinator") return placesLeft.ask(attempt, place, fact.shiftId, post);
    if (fact.type === "ShiftUnderstaffed") return alerts.post(attempt, place, fact.shiftId, post);
    const { channelId: channel } = place.channel;
    if (fact.type !== "InitiativeCompleted") await posting.post(attempt, "post", { channel }, post);
    // It asks nothing of anybody and changes nobody's plans: the card says it, and a line in its thread.
    else if (threadTs !== undefined) await posting.post(attempt, "log", { channel, threadTs }, post);
  }

  async #cancelled(
    facts: readonly PostedFact[],
    { reader, initiative }: InChannel,
  ): Promise<readonly ShiftId[]> {
    if (facts[0]?.type !== "InitiativeCancelled") {
      return facts.flatMap((one) => (one.type === "ShiftCancelled" ? [one.shiftId] : []));
    }
    const startsWithin = { from: this.#parts.clock.now() };
    const off = { initiativeId: initiative.id, states: ["CANCELLED"], startsWithin } as const;
    const page = await reader.shifts.page(off, { first: CANCELLED_AT_MOST, after: null });
    return page.items.map(({ id }) => id);
  }

  /** Brings an initiative's card up to date, if it has one in the workspace. @throws as `tell` does */
  async refreshCard(
    { id, landlordId }: Pick<Initiative, "id" | "landlordId">,
    renew: Attempt["renew"],
    teamId: string,
  ): Promise<void> {
    const place = await this.#channelOf(id, landlordId);
    if (place?.channel.teamId === teamId) await this.#parts.cards.redraw(place, renew);
  }

  /** An initiative in the channel of a lane, where it may not be any more; undefined for a lane of no channel. */
  async #placeOf(
    lane: Lane,
    initiativeId: InitiativeId,
    landlordId: LandlordId,
  ): Promise<InChannel | undefined> {
    const there = channelOfLane(lane);
    if (!there) return undefined;
    const reader = this.#parts.store.reader(landlordId);
    const [[initiative], landlord] = await Promise.all([
      reader.initiatives.byIds([initiativeId]),
      reader.landlord(),
    ]);
    return (
      initiative &&
      landlord && { initiative, channel: there.channel, reader, text: textIn(landlord.language) }
    );
  }

  async #channelOf(initiativeId: InitiativeId, landlordId: LandlordId): Promise<InChannel | undefined> {
    const reader = this.#parts.store.reader(landlordId);
    const [[initiative], landlord] = await Promise.all([
      reader.initiatives.byIds([initiativeId]),
      reader.landlord(),
    ]);
    if (!initiative?.channel || !landlord) return undefined;
    return { initiative, channel: initiative.channel, reader, text: textIn(landlord.language) };
  }

  async #tellPerson(messages: readonly PersonalMessage[], attempt: Attempt, teamId: string): Promise<void> {
    const [first] = messages;
    if (!first) return;
    const outcome = await this.#parts.people.tell(messages, attempt, teamId);
    if (outcome === undefined) return;
    const isOutOfReach = outcome === "OUT_OF_REACH";
    await this.#tellOfUnreached(first.fact, attempt, first.landlordId, { teamId, isOutOfReach });
  }

  async #redrawQuestion(
    fact: QuestionFact,
    attempt: Attempt,
    landlordId: LandlordId,
    teamId: string,
  ): Promise<void> {
    const { people, unreached, store, clock } = this.#parts;
    await people.redraw({ fact, landlordId }, attempt, teamId);
    const reader = store.reader(landlordId);
    const landlord = await reader.landlord();
    if (!landlord) return;
    const reading = { reader, text: textIn(landlord.language), now: clock.now() };
    await unreached.redraw(fact, landlordId, reading, attempt.renew);
  }

  /** What asks for something must not be lost on the way: the coordinators hear whom it has not reached. */
  async #tellOfUnreached(
    fact: PersonalFact,
    attempt: Attempt,
    landlordId: LandlordId,
    { teamId, isOutOfReach }: { teamId: string; isOutOfReach: boolean },
  ): Promise<void> {
    if (!isAsking(fact)) return;
    const place = await this.#channelOf(fact.initiativeId, landlordId);
    if (place?.channel.teamId !== teamId) return;
    const { clock, unreached } = this.#parts;
    const post = await unreachedPost(fact, { ...place, teamId, isOutOfReach, now: clock.now() });
    if (post) await unreached.ask(attempt, place, fact, post);
  }
}

function isPersonal(message: OutboxMessage): message is OutboxMessage & PersonalMessage {
  return isPersonalFact(message.fact);
}

function isOfChannel(message: OutboxMessage): message is OutboxMessage & { readonly fact: ChannelFact } {
  return isChannelFact(message.fact);
}

/** The shifts that nobody waits for any more, since they have begun. */
function lapsed(facts: readonly PostedFact[]): readonly ShiftId[] {
  return facts.flatMap((fact) => (fact.type === "WaitlistLapsed" ? [fact.shiftId] : []));
}

/** The shifts whose post about too few people has something else to say. */
function staffedAnew(facts: readonly PostedFact[]): readonly ShiftId[] {
  return facts.flatMap((fact) =>
    fact.type === "StaffingChanged" || fact.type === "ShiftMoved" ? [fact.shiftId] : [],
  );
}
