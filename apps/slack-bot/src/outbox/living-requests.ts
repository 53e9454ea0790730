import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import type { PostedMessages } from "@socialsmart/domain/chat/posted-messages";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";
import type { SlackApi } from "../slack/slack-api.ts";
import type { Text } from "../texts/text.ts";
import type { LogFact } from "./coalesce.ts";
import { editPosted } from "./edit-posted.ts";
import type { Attempt, Posting } from "./posting.ts";
import { decidedPost, pendingPost } from "./request-posts.ts";

type RequestPlace = {
  readonly initiative: Pick<Initiative, "landlordId">;
  readonly channel: ChatChannel;
  readonly reader: Reader;
  readonly text: Text;
};

const CLOSED_AT_MOST = 50;

/** What answers a request for a yes, or makes it another. */
const ANSWERS: ReadonlySet<string> = new Set<LogFact["type"]>([
  "PledgeConfirmed",
  "PledgeWaitlisted",
  "PledgeChanged",
  "PledgeWithdrawn",
  "PledgeRejected",
  "PledgeRemoved",
  "PledgeUnbacked",
]);

/** Posts that ask a coordinator for a yes. Once there is an answer they say it, and their buttons are gone. */
export class LivingRequests {
  readonly #slack: SlackApi;
  readonly #posting: Posting;
  readonly #postedMessages: PostedMessages;

  constructor(parts: { slack: SlackApi; posting: Posting; postedMessages: PostedMessages }) {
    this.#slack = parts.slack;
    this.#posting = parts.posting;
    this.#postedMessages = parts.postedMessages;
  }

  /** @throws as `Posting.post` does */
  async ask(
    attempt: Attempt,
    { channel, initiative: { landlordId } }: RequestPlace,
    pledgeId: PledgeId,
    request: Answer,
  ): Promise<void> {
    const messageTs = await this.#posting.post(attempt, "post", { channel: channel.channelId }, request);
    await this.#postedMessages.save({ ...channel, landlordId, subject: subjectOf(pledgeId), messageTs });
  }

  /** Brings the requests up to date that these changes answer. @throws LeaseLost, or what Slack's client throws */
  async redraw(facts: readonly LogFact[], place: RequestPlace, renew: Attempt["renew"]): Promise<void> {
    const answered = facts.filter(({ type }) => ANSWERS.has(type)).map(({ pledgeId }) => pledgeId);
    await this.#redraw(await place.reader.pledges.byIds([...new Set(answered)]), place, renew);
  }

  /** Nobody is asked any more for a pledge on a shift that is cancelled. @throws as `redraw` does */
  async close(shiftIds: readonly ShiftId[], place: RequestPlace, renew: Attempt["renew"]): Promise<void> {
    if (shiftIds.length === 0) return;
    const ended = { states: ["CANCELLED_BY_ORGANISER"] } as const;
    const pages = await place.reader.pledges.pageByShifts(shiftIds, ended, {
      first: CLOSED_AT_MOST,
      after: null,
    });
    await this.#redraw(
      [...pages.values()].flatMap(({ items }) => items),
      place,
      renew,
    );
  }

  async #redraw(
    pledges: readonly Pledge[],
    { channel, reader, text }: RequestPlace,
    renew: Attempt["renew"],
  ): Promise<void> {
    const seen = (await withSurroundings(reader, pledges)).filter(({ shift }) => shift.approval === "MANUAL");
    for (const one of seen) {
      const { id, landlordId } = one.pledge;
      const posted = await this.#postedMessages.find(landlordId, subjectOf(id));
      if (posted?.channelId !== channel.channelId || posted.teamId !== channel.teamId) continue;
      await editPosted(this.#slack, posted, drawn(one, text), renew);
    }
  }
}

function drawn(seen: PledgeSeen, text: Text): Answer {
  return seen.pledge.state === "PENDING" ? pendingPost(seen, text) : decidedPost(seen, text);
}

function subjectOf(pledgeId: PledgeId): string {
  return `pledge-request:${pledgeId}`;
}
