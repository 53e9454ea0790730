import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { subjectOf } from "@socialsmart/domain/notice/held-notice";
import { idOfQuestion } from "@socialsmart/domain/notice/tell-question-changed";
import type { PersonalFact, QuestionFact } from "@socialsmart/domain/outbox/fact";
import type { Reader } from "@socialsmart/domain/store/reader";
import { reportButton } from "../attendance/attendance-buttons.ts";
import { readUnreported } from "../attendance/read-sheet.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { seePledge } from "../pledge/see-pledges.ts";
import { seePledgesButton } from "../shift/shift-menu.ts";
import type { Text } from "../texts/text.ts";
import { aboutOf } from "./direct/about.ts";
import { namesDue } from "./direct/pledge-direct.ts";
import { QUESTION_OF } from "./direct/standing-question.ts";
import type { LivingPlace, LivingPosts } from "./living-posts.ts";
import type { Attempt } from "./posting.ts";

type Reading = { readonly reader: Reader; readonly text: Text; readonly now: Temporal.Instant };

/** Posts that ask a coordinator what could not be asked in Slack. Once it is answered they say so, and have no button. */
export class LivingUnreached {
  readonly #posts: LivingPosts;

  constructor(posts: LivingPosts) {
    this.#posts = posts;
  }

  /** @throws as `Posting.post` does */
  async ask(attempt: Attempt, place: LivingPlace, fact: PersonalFact, post: Answer): Promise<void> {
    const subject = subjectOfPost(QUESTION_OF[fact.type] ?? fact.type, subjectOf(fact));
    await this.#posts.post(attempt, "unreached", place, subject, post);
  }

  /** Has the post about a question, where there is one, say that it is answered. @throws as `LivingPosts.edit` does */
  async redraw(
    fact: QuestionFact,
    landlordId: LandlordId,
    reading: Reading,
    renew: Attempt["renew"],
  ): Promise<void> {
    const of = { initiative: { landlordId } };
    const subject = subjectOfPost(fact.question, idOfQuestion(fact));
    const posted = await this.#posts.find(of, subject);
    const answered = posted && (await answeredPost(fact, reading));
    if (!answered) return;
    await this.#posts.editIfOpen(posted, answered, renew);
    await this.#posts.forget(of, subject);
  }
}

function subjectOfPost(question: string, id: string): string {
  return `unreached:${question}:${id}`;
}

/** Undefined as long as the question wants an answer. */
async function answeredPost(fact: QuestionFact, { reader, text, now }: Reading): Promise<Answer | undefined> {
  switch (fact.question) {
    case "OFFER":
    case "NAMES": {
      const seen = await seePledge(reader, fact.pledgeId);
      const isOpen = seen && (fact.question === "OFFER" ? seen.pledge.offer : namesDue(seen, now));
      if (!seen || isOpen) return undefined;
      return saying(text.mrkdwn("staffing.over", aboutOf(seen, text)), seePledgesButton(text, seen.shift.id));
    }
    case "ATTENDANCE": {
      if (await readUnreported(reader, fact.shiftId, now)) return undefined;
      const [shift] = await reader.shifts.byIds([fact.shiftId]);
      const [initiative] = shift ? await reader.initiatives.byIds([shift.initiativeId]) : [];
      if (!shift || !initiative) return undefined;
      const about = aboutOf({ shift, initiative }, text);
      const change = reportButton(text, shift.id, { ...about, isReported: true });
      return saying(text.mrkdwn("staffing.over", about), change);
    }
    default:
      return undefined;
  }
}
