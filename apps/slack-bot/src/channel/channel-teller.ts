import {
  type ChannelFact,
  type DistrictFact,
  isDistrictFact,
} from "@socialsmart/domain/channel/channel-fact";
import type { ChannelRoute } from "@socialsmart/domain/channel/channel-route";
import { isSameChannel } from "@socialsmart/domain/chat/chat-channel";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import { channelOfLane } from "@socialsmart/domain/outbox/lane";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Store } from "@socialsmart/domain/store/store";
import { appendixSignedPost } from "../appendix/appendix-lines.ts";
import { readAppendix } from "../appendix/read-appendix.ts";
import type { LivingCards } from "../outbox/living-card.ts";
import type { Attempt, Posting } from "../outbox/posting.ts";
import { type Text, textIn } from "../texts/text.ts";
import { formerCard } from "./former-card.ts";
import { readDistrictPost } from "./read-district-post.ts";

type ChannelMessage = OutboxMessage & { readonly fact: ChannelFact };
type Parts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly posting: Posting;
  readonly cards: LivingCards;
};
type Here = { readonly reader: Reader; readonly text: Text; readonly channel: ChannelRoute["channel"] };

/** Tells a channel what is about it: which card comes and goes, and what is new in a district that it hears of. */
export class ChannelTeller {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Tells messages that belong together. @throws as `Teller.tell` does */
  async tell(messages: readonly ChannelMessage[], attempt: Attempt, teamId: string): Promise<void> {
    const [first] = messages;
    const there = first && channelOfLane(first.lane);
    if (!there || there.channel.teamId !== teamId) return;
    const here = await this.#here(there.landlordId, there.channel);
    if (!here) return;
    const facts = messages.map(({ fact }) => fact);
    const news = facts.filter(isDistrictFact);
    if (news.length > 0) return this.#tellNews(news, attempt, here);
    for (const fact of facts) {
      if (fact.type === "ChannelLinked") await this.#showCard(fact, attempt, here);
      else if (fact.type === "AppendixSigned") await this.#tellSigned(fact, attempt, here);
      else if (fact.type === "ChannelLeft") await this.#closeCard(fact, attempt, here);
    }
  }

  async #here(landlordId: LandlordId, channel: ChannelRoute["channel"]): Promise<Here | undefined> {
    const reader = this.#parts.store.reader(landlordId);
    const landlord = await reader.landlord();
    return landlord && { reader, channel, text: textIn(landlord.language) };
  }

  async #tellNews(facts: readonly DistrictFact[], attempt: Attempt, here: Here): Promise<void> {
    const [first] = facts;
    const routes = await here.reader.channelRoutes.list();
    const route = routes.find(({ id }) => id === first?.routeId);
    // It may have been unrouted since.
    if (!route || !isSameChannel(route.channel, here.channel)) return;
    const post = await readDistrictPost(facts, route, { ...here, now: this.#parts.clock.now() });
    if (post) await this.#parts.posting.post(attempt, "district", { channel: here.channel.channelId }, post);
  }

  async #tellSigned(
    { appendixId }: Extract<ChannelFact, { type: "AppendixSigned" }>,
    attempt: Attempt,
    { reader, channel, text }: Here,
  ): Promise<void> {
    const seen = await readAppendix(reader, appendixId);
    if (!seen) return;
    const to = { channel: channel.channelId };
    await this.#parts.posting.post(attempt, "appendix", to, appendixSignedPost(seen, text));
  }

  async #showCard(
    { initiativeId }: Extract<ChannelFact, { type: "ChannelLinked" }>,
    attempt: Attempt,
    { reader, channel, text }: Here,
  ): Promise<void> {
    const [initiative] = await reader.initiatives.byIds([initiativeId]);
    if (!initiative || !isSameChannel(initiative.channel, channel)) return;
    await this.#parts.cards.refresh(attempt, { initiative, channel, reader, text });
  }

  /** Told last of all that the initiative had for the channel, so that nothing draws the card again after it. */
  async #closeCard(
    { initiativeId }: Extract<ChannelFact, { type: "ChannelLeft" }>,
    { renew }: Attempt,
    { reader, channel, text }: Here,
  ): Promise<void> {
    const [initiative] = await reader.initiatives.byIds([initiativeId]);
    // It may be back by now.
    if (!initiative || isSameChannel(initiative.channel, channel)) return;
    const former = await this.#parts.cards.former({ initiative, channel });
    if (former) await this.#parts.cards.close(former, formerCard(initiative, text), renew);
  }
}
