import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { InitiativeId, LandlordId } from "@socialsmart/domain/kernel/ids";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { Fact, PersonalFact, PlanFact, RosterFact } from "@socialsmart/domain/outbox/fact";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Store } from "@socialsmart/domain/store/store";
import type { Answer } from "../kit/blocks.ts";
import type { Languages } from "../person/languages.ts";
import { seePledge } from "../pledge/see-pledges.ts";
import type { SlackApi } from "../slack/slack-api.ts";
import { type Text, textIn } from "../texts/text.ts";
import { isRosterFact, worthTelling } from "./coalesce.ts";
import type { LivingCards } from "./living-card.ts";
import type { Attempt, Posting } from "./posting.ts";
import {
  cancelledPost,
  grantedMessage,
  logPost,
  openedPost,
  pledgeCancelledMessage,
  publishedPost,
} from "./posts.ts";

type Parts = {
  readonly store: Store;
  readonly slack: SlackApi;
  readonly languages: Languages;
  readonly posting: Posting;
  readonly cards: LivingCards;
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
   * Tells messages that belong together. What no longer concerns anybody is not told.
   *
   * @param teamId the workspace that can be reached
   * @throws PossiblyPosted, LeaseLost, StoreUnavailable, or what Slack's client throws
   */
  async tell(messages: readonly OutboxMessage[], attempt: Attempt, teamId: string): Promise<void> {
    const [first] = messages;
    if (!first) return;
    const { fact, landlordId } = first;
    if ("personId" in fact) return this.#tellPerson(fact, attempt, landlordId, teamId);
    const place = await this.#channelOf(fact.initiativeId, landlordId);
    if (place?.channel.teamId !== teamId) return;
    const threadTs = await this.#parts.cards.refresh(attempt, place);
    const facts = messages.map((message): Fact => message.fact);
    if (isRosterFact(fact)) return this.#tellLog(facts.filter(isRosterFact), attempt, place, threadTs);
    const post = await this.#postOf(fact, facts, place);
    if (post) await this.#parts.posting.post(attempt, "post", { channel: place.channel.channelId }, post);
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

  async #channelOf(initiativeId: InitiativeId, landlordId: LandlordId): Promise<InChannel | undefined> {
    const reader = this.#parts.store.reader(landlordId);
    const [[initiative], landlord] = await Promise.all([
      reader.initiatives.byIds([initiativeId]),
      reader.landlord(),
    ]);
    if (!initiative?.channel || !landlord) return undefined;
    return { initiative, channel: initiative.channel, reader, text: textIn(landlord.language) };
  }

  async #tellLog(
    facts: readonly RosterFact[],
    attempt: Attempt,
    { channel, reader, text }: InChannel,
    threadTs: string,
  ): Promise<void> {
    const told = worthTelling(facts);
    const [shifts, organisations] = await Promise.all([
      reader.shifts.byIds([...new Set(told.map(({ shiftId }) => shiftId))]),
      reader.organisations.byIds([...new Set(told.map(({ organisationId }) => organisationId))]),
    ]);
    const changes = told.flatMap((fact) => {
      const shift = shifts.find(({ id }) => id === fact.shiftId);
      const organisation = organisations.find(({ id }) => id === fact.organisationId)?.name ?? "–";
      return shift ? [{ fact, shift, organisation }] : [];
    });
    if (changes.length === 0) return;
    const to = { channel: channel.channelId, threadTs };
    await this.#parts.posting.post(attempt, "log", to, logPost(changes, text));
  }

  async #postOf(fact: PlanFact, facts: readonly Fact[], place: InChannel): Promise<Answer | undefined> {
    const { initiative, reader, text } = place;
    switch (fact.type) {
      case "InitiativePublished": {
        const [district] = await reader.districts.byIds([initiative.districtId]);
        return publishedPost({ initiative, district, shifts: fact.shifts }, text);
      }
      case "ShiftOpened": {
        const ids = facts.flatMap((one) => (one.type === "ShiftOpened" ? [one.shiftId] : []));
        const open = (await reader.shifts.byIds(ids)).filter(({ state }) => state === "OPEN");
        const byStart = open.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
        return open.length > 0 ? openedPost(initiative, byStart, text) : undefined;
      }
      case "ShiftCancelled": {
        const [shift] = await reader.shifts.byIds([fact.shiftId]);
        return shift && cancelledPost(initiative, shift, text);
      }
      default:
        return assertNever(fact);
    }
  }

  async #tellPerson(
    fact: PersonalFact,
    attempt: Attempt,
    landlordId: LandlordId,
    teamId: string,
  ): Promise<void> {
    const { store, slack, languages, posting } = this.#parts;
    const reader = store.reader(landlordId);
    const [identities, [person], seen] = await Promise.all([
      reader.people.chatIdentities([fact.personId]),
      reader.people.byIds([fact.personId]),
      seePledge(reader, fact.pledgeId),
    ]);
    const identity = identities.find((one) => one.teamId === teamId);
    if (!identity || !person || !seen) return;
    const text = textIn(await languages.of(identity.userId, person.language));
    const isGranted = fact.type === "PlacesGranted";
    // Taken back since: nobody needs to hear that they had got it.
    if (isGranted && seen.pledge.state !== "CONFIRMED") return;
    const message = isGranted ? grantedMessage(seen, text) : pledgeCancelledMessage(seen, text);
    const channel = await slack.openDirect(identity.userId);
    await posting.post(attempt, "direct", { channel }, message);
  }
}
