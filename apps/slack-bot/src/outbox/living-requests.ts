import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";
import type { Text } from "../texts/text.ts";
import type { LogFact } from "./coalesce.ts";
import type { LivingPlace, LivingPosts } from "./living-posts.ts";
import type { Attempt } from "./posting.ts";
import { readPendingMany } from "./read-pending.ts";
import { answeredManyPost, decidedPost, olderManyPost, pendingPost } from "./request-posts.ts";

type RequestPlace = LivingPlace & {
  readonly initiative: Initiative;
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
  readonly #posts: LivingPosts;
  readonly #clock: Clock;

  constructor(posts: LivingPosts, clock: Clock) {
    this.#posts = posts;
    this.#clock = clock;
  }

  /** @throws as `Posting.post` does */
  async ask(attempt: Attempt, place: RequestPlace, pledgeId: PledgeId, request: Answer): Promise<void> {
    await this.recount(place, attempt.renew);
    await this.#posts.post(attempt, "post", place, subjectOf(pledgeId), request);
  }

  /** Asks for many at once, in one post about all that wait. @throws as `Posting.post` does */
  async askMany(attempt: Attempt, place: RequestPlace, request: Answer): Promise<void> {
    const subject = subjectOfMany(place.initiative);
    const earlier = await this.#posts.findHere(place, subject);
    // First, since it may be repeated; but a try after one of unknown outcome may find there what it posts itself.
    if (earlier && !attempt.isBegunBefore)
      await this.#posts.edit(earlier, olderManyPost(place.initiative, place.text), attempt.renew);
    await this.#posts.post(attempt, "post", place, subject, request);
  }

  /** Has the post about many say how many wait now, as long as any does. @throws LeaseLost, or what Slack's client throws */
  async recount(place: RequestPlace, renew: Attempt["renew"]): Promise<void> {
    const subject = subjectOfMany(place.initiative);
    const posted = await this.#posts.findHere(place, subject);
    if (!posted) return;
    const waiting = await readPendingMany({ ...place, now: this.#clock.now() });
    await this.#posts.edit(posted, waiting ?? answeredManyPost(place.initiative, place.text), renew);
    if (!waiting) await this.#posts.forget(place, subject);
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

  async #redraw(pledges: readonly Pledge[], place: RequestPlace, renew: Attempt["renew"]): Promise<void> {
    const seen = (await withSurroundings(place.reader, pledges)).filter(
      ({ shift }) => shift.approval === "MANUAL",
    );
    if (seen.length > 0) await this.recount(place, renew);
    for (const one of seen) {
      const posted = await this.#posts.findHere(place, subjectOf(one.pledge.id));
      if (posted) await this.#posts.edit(posted, drawn(one, place.text), renew);
    }
  }
}

function drawn(seen: PledgeSeen, text: Text): Answer {
  return seen.pledge.state === "PENDING" ? pendingPost(seen, text) : decidedPost(seen, text);
}

function subjectOfMany({ id }: Pick<Initiative, "id">): string {
  return `pledge-requests:${id}`;
}

function subjectOf(pledgeId: PledgeId): string {
  return `pledge-request:${pledgeId}`;
}
