import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import type { PostedMessage, PostedMessages } from "@socialsmart/domain/chat/posted-messages";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import type { SlackApi } from "../slack/slack-api.ts";
import type { Text } from "../texts/text.ts";
import { editPosted } from "./edit-posted.ts";
import type { Attempt, Posting } from "./posting.ts";
import { olderStaffingPost, staffingPost } from "./staffing-posts.ts";

type AlertPlace = {
  readonly initiative: Initiative;
  readonly channel: ChatChannel;
  readonly reader: Reader;
  readonly text: Text;
};

/** Posts about shifts with too few people: each is edited to say how it stands, and there is no other for the same. */
export class LivingAlerts {
  readonly #slack: SlackApi;
  readonly #posting: Posting;
  readonly #postedMessages: PostedMessages;
  readonly #clock: Clock;

  constructor(parts: { slack: SlackApi; posting: Posting; postedMessages: PostedMessages; clock: Clock }) {
    this.#slack = parts.slack;
    this.#posting = parts.posting;
    this.#postedMessages = parts.postedMessages;
    this.#clock = parts.clock;
  }

  /** Posts about a shift, and has an earlier post about it say so. @throws as `Posting.post` does */
  async post(attempt: Attempt, place: AlertPlace, shiftId: ShiftId, alert: Answer): Promise<void> {
    const { channel, initiative, reader, text } = place;
    const earlier = await this.#find(place, shiftId);
    const messageTs = await this.#posting.post(attempt, "post", { channel: channel.channelId }, alert);
    const subject = subjectOf(shiftId);
    await this.#postedMessages.save({ ...channel, landlordId: initiative.landlordId, subject, messageTs });
    const [shift] = await reader.shifts.byIds([shiftId]);
    if (!shift || !earlier || earlier.messageTs === messageTs) return;
    await editPosted(this.#slack, earlier, olderStaffingPost({ shift, initiative }, text), attempt.renew);
  }

  /** Brings the posts about these shifts up to date. @throws LeaseLost, or what Slack's client throws */
  async redraw(ids: readonly ShiftId[], place: AlertPlace, renew: Attempt["renew"]): Promise<void> {
    for (const shift of await place.reader.shifts.byIds([...new Set(ids)])) {
      const posted = await this.#find(place, shift.id);
      if (!posted) continue;
      const { initiative, text } = place;
      const drawn = staffingPost({ shift, initiative }, this.#clock.now(), text);
      await editPosted(this.#slack, posted, drawn, renew);
    }
  }

  async #find({ initiative, channel }: AlertPlace, shiftId: ShiftId): Promise<PostedMessage | undefined> {
    const posted = await this.#postedMessages.find(initiative.landlordId, subjectOf(shiftId));
    const isHere = posted?.channelId === channel.channelId && posted.teamId === channel.teamId;
    return isHere ? posted : undefined;
  }
}

function subjectOf(shiftId: ShiftId): string {
  return `understaffed:${shiftId}`;
}
