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
import { decidedPost, pendingPost } from "./request-posts.ts";

type RequestPlace = LivingPlace & { readonly reader: Reader; readonly text: Text };

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

  constructor(posts: LivingPosts) {
    this.#posts = posts;
  }

  /** @throws as `Posting.post` does */
  async ask(attempt: Attempt, place: RequestPlace, pledgeId: PledgeId, request: Answer): Promise<void> {
    await this.#posts.post(attempt, "post", place, subjectOf(pledgeId), request);
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
    for (const one of seen) {
      const posted = await this.#posts.findHere(place, subjectOf(one.pledge.id));
      if (posted) await this.#posts.edit(posted, drawn(one, place.text), renew);
    }
  }
}

function drawn(seen: PledgeSeen, text: Text): Answer {
  return seen.pledge.state === "PENDING" ? pendingPost(seen, text) : decidedPost(seen, text);
}

function subjectOf(pledgeId: PledgeId): string {
  return `pledge-request:${pledgeId}`;
}
