import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import type { LivingPosts } from "./living-posts.ts";
import type { Attempt } from "./posting.ts";
import { olderStaffingPost, staffingPost } from "./staffing-posts.ts";

type AlertPlace = {
  readonly initiative: Initiative;
  readonly channel: ChatChannel;
  readonly reader: Reader;
  readonly text: Text;
};

/** Posts about shifts with too few people: each is edited to say how it stands, and there is no other for the same. */
export class LivingAlerts {
  readonly #posts: LivingPosts;
  readonly #clock: Clock;

  constructor(posts: LivingPosts, clock: Clock) {
    this.#posts = posts;
    this.#clock = clock;
  }

  /** Posts about a shift, and has an earlier post about it say so. @throws as `Posting.post` does */
  async post(attempt: Attempt, place: AlertPlace, shiftId: ShiftId, alert: Answer): Promise<void> {
    const { initiative, reader, text } = place;
    const subject = subjectOf(shiftId);
    const earlier = await this.#posts.findHere(place, subject);
    const messageTs = await this.#posts.post(attempt, "post", place, subject, alert);
    const [shift] = await reader.shifts.byIds([shiftId]);
    if (!shift || !earlier || earlier.messageTs === messageTs) return;
    await this.#posts.edit(earlier, olderStaffingPost({ shift, initiative }, text), attempt.renew);
  }

  /** Brings the posts about these shifts up to date. @throws LeaseLost, or what Slack's client throws */
  async redraw(ids: readonly ShiftId[], place: AlertPlace, renew: Attempt["renew"]): Promise<void> {
    for (const shift of await place.reader.shifts.byIds([...new Set(ids)])) {
      const posted = await this.#posts.findHere(place, subjectOf(shift.id));
      if (!posted) continue;
      const { initiative, text } = place;
      const drawn = staffingPost({ shift, initiative }, this.#clock.now(), text);
      await this.#posts.edit(posted, drawn, renew);
    }
  }
}

function subjectOf(shiftId: ShiftId): string {
  return `understaffed:${shiftId}`;
}
