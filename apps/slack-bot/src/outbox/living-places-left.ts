import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { type Answer, saying } from "../kit/blocks.ts";
import { seePledgesButton } from "../shift/shift-menu.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { LivingPosts } from "./living-posts.ts";
import type { Attempt } from "./posting.ts";
import { readPlacesLeft } from "./read-places-left.ts";
import { olderStaffingPost } from "./staffing-posts.ts";

type Place = {
  readonly initiative: Initiative;
  readonly channel: ChatChannel;
  readonly reader: Reader;
  readonly text: Text;
};

/** Posts that ask a coordinator to offer free places: once that is done, or too late, they say so and have no button. */
export class LivingPlacesLeft {
  readonly #posts: LivingPosts;
  readonly #clock: Clock;

  constructor(posts: LivingPosts, clock: Clock) {
    this.#posts = posts;
    this.#clock = clock;
  }

  /** Asks, and no more in an earlier post about the shift. @throws as `Posting.post` does */
  async ask(attempt: Attempt, place: Place, shiftId: ShiftId, request: Answer): Promise<void> {
    const { initiative, text, reader } = place;
    const earlier = await this.#posts.findHere(place, subjectOf(shiftId));
    const [shift] = earlier ? await reader.shifts.byIds([shiftId]) : [];
    // First, since it may be repeated; but a try after one of unknown outcome may find there what it posts itself.
    if (earlier && shift && !attempt.isBegunBefore)
      await this.#posts.edit(earlier, olderStaffingPost({ shift, initiative }, text), attempt.renew);
    await this.#posts.post(attempt, "post", place, subjectOf(shiftId), request);
  }

  /** Brings the posts about these shifts up to date. @throws LeaseLost, or what Slack's client throws */
  async redraw(ids: readonly ShiftId[], place: Place, renew: Attempt["renew"]): Promise<void> {
    for (const shiftId of new Set(ids)) {
      const posted = await this.#posts.findHere(place, subjectOf(shiftId));
      const [shift] = posted ? await place.reader.shifts.byIds([shiftId]) : [];
      if (!posted || !shift) continue;
      const left = await readPlacesLeft(shiftId, { ...place, now: this.#clock.now() });
      const { initiative, text } = place;
      const about = { title: initiative.title, when: whenOf(text, shift) };
      const over = saying(text.mrkdwn("staffing.over", about), seePledgesButton(text, shiftId));
      await this.#posts.edit(posted, left ?? over, renew);
      if (!left) await this.#posts.forget(place, subjectOf(shiftId));
    }
  }
}

function subjectOf(shiftId: ShiftId): string {
  return `places-left:${shiftId}`;
}
