import { type ChatChannel, isSameChannel } from "@socialsmart/domain/chat/chat-channel";
import type { PostedMessage } from "@socialsmart/domain/chat/posted-messages";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import { readRosterCard } from "../roster/read-roster-card.ts";
import { rosterCard } from "../roster/roster-card.ts";
import { slackFailureOf } from "../slack/slack-error.ts";
import type { Text } from "../texts/text.ts";
import type { LivingPosts } from "./living-posts.ts";
import type { Attempt } from "./posting.ts";

type CardPlace = {
  readonly initiative: Initiative;
  readonly channel: ChatChannel;
  readonly reader: Reader;
  readonly text: Text;
};

/** What a card is remembered by. */
export function cardSubject({ id }: Pick<Initiative, "id">): string {
  return `roster-card:${id}`;
}

function formerSubject(
  { id }: Pick<Initiative, "id">,
  { channelId }: Pick<ChatChannel, "channelId">,
): string {
  return `former-card:${id}:${channelId}`;
}

/** Keeps each initiative's card in its channel: one message, edited in place, posted anew only where it was deleted. */
export class LivingCards {
  readonly #posts: LivingPosts;
  readonly #clock: Clock;

  constructor(posts: LivingPosts, clock: Clock) {
    this.#posts = posts;
    this.#clock = clock;
  }

  /** Brings the card up to date, or posts it, and answers its ts. Repeating it does no harm. */
  async refresh(attempt: Attempt, place: CardPlace): Promise<string> {
    const answer = await this.#drawn(place);
    const edited = await this.#edit(place, answer, attempt.renew);
    if (edited !== undefined) return edited;
    await this.#rememberFormer(place);
    const back = await this.#comeBack(place, answer, attempt.renew);
    if (back !== undefined) return back;
    return this.#posts.post(attempt, "card", place, cardSubject(place.initiative), answer);
  }

  /** The card that stands in a channel where the initiative is not any more, or not yet. */
  async former(place: Pick<CardPlace, "initiative" | "channel">): Promise<PostedMessage | undefined> {
    const { initiative, channel } = place;
    const posted = await this.#posts.findHere(place, cardSubject(initiative));
    return posted ?? this.#posts.find(place, formerSubject(initiative, channel));
  }

  /** Has that card say where the initiative went. Repeating it does no harm. */
  async close(former: PostedMessage, answer: Answer, renew: Attempt["renew"]): Promise<void> {
    try {
      await this.#posts.edit(former, answer, renew);
    } catch (error) {
      // We may be out of that channel, or it may be gone: then nobody is misled by the card either.
      const { type } = slackFailureOf(error) ?? { type: undefined };
      if (type !== "Refused" && type !== "ChannelClosed") throw error;
    }
  }

  /** Another channel's sender may be the first to post the card where it is now: it keeps in mind where the old one is. */
  async #rememberFormer(place: CardPlace): Promise<void> {
    const { initiative, channel } = place;
    const posted = await this.#posts.find(place, cardSubject(initiative));
    if (!posted || isSameChannel(posted, channel)) return;
    await this.#posts.save(posted, formerSubject(initiative, posted));
  }

  /** An initiative that returns to a channel has its old card there again. */
  async #comeBack(place: CardPlace, answer: Answer, renew: Attempt["renew"]): Promise<string | undefined> {
    const { initiative, channel } = place;
    const former = await this.#posts.find(place, formerSubject(initiative, channel));
    if (!former || !(await this.#posts.edit(former, answer, renew))) return undefined;
    await this.#posts.save(former, cardSubject(initiative));
    return former.messageTs;
  }

  /** Brings the card up to date where there is one. @param renew prolongs the lease; false if it was lost */
  async redraw(place: CardPlace, renew: Attempt["renew"]): Promise<void> {
    await this.#edit(place, await this.#drawn(place), renew);
  }

  async #drawn({ reader, initiative, text }: CardPlace): Promise<Answer> {
    return rosterCard(await readRosterCard(reader, initiative, this.#clock.now()), text);
  }

  /** Edits the card and answers its ts; undefined if there is none in the channel any more. */
  async #edit(place: CardPlace, answer: Answer, renew: Attempt["renew"]): Promise<string | undefined> {
    const posted = await this.#posts.findHere(place, cardSubject(place.initiative));
    if (!posted) return undefined;
    return (await this.#posts.edit(posted, answer, renew)) ? posted.messageTs : undefined;
  }
}
