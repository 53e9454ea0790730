import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import { subjectOf } from "@socialsmart/domain/notice/held-notice";
import { idOfQuestion } from "@socialsmart/domain/notice/tell-question-changed";
import type { PersonalFact, Question, QuestionFact } from "@socialsmart/domain/outbox/fact";
import { appendicesButton } from "../../appendix/appendix-buttons.ts";
import { followUpsButton } from "../../follow-up/follow-up-buttons.ts";
import { statusButton } from "../../help/help-buttons.ts";
import { type Answer, type ButtonSpec, saying } from "../../kit/blocks.ts";
import { ownPledgesButton } from "../../pledge/pledge-buttons.ts";
import { rostersButton } from "../../roster/roster-button.ts";
import type { Text } from "../../texts/text.ts";
import type { LivingPosts } from "../living-posts.ts";
import type { Attempt, Posting } from "../posting.ts";
import { QUESTION_OF, standingQuestion } from "./standing-question.ts";
import type { Told } from "./told.ts";

/** From a message that asks no more, as a newer one does. */
const WAY_ON: Readonly<Record<Question["question"], (text: Text) => ButtonSpec>> = {
  OFFER: ownPledgesButton,
  NAMES: ownPledgesButton,
  ATTENDANCE: rostersButton,
  STAFFING: rostersButton,
  APPENDIX: appendicesButton,
  FOLLOW_UP: followUpsButton,
  CHANNEL: statusButton,
  ROUTE: statusButton,
};

type Place = {
  readonly landlordId: LandlordId;
  readonly teamId: string;
  /** The person's direct messages. */
  readonly channelId: string;
  readonly text: Text;
};

/**
 * Questions that several people are asked, each in a message of their own. Once somebody has answered, all of those say so, and
 * their buttons are gone; of a question that is asked again the last message asks it.
 */
export class LivingQuestions {
  readonly #posts: LivingPosts;
  readonly #posting: Posting;

  constructor(posts: LivingPosts, posting: Posting) {
    this.#posts = posts;
    this.#posting = posting;
  }

  /** Posts what tells the fact, and remembers it where that is such a question. @throws as `Posting.post` does */
  async post(attempt: Attempt, place: Place, fact: PersonalFact, answer: Answer): Promise<void> {
    const { landlordId, teamId, channelId: channel, text } = place;
    const at = { initiative: { landlordId }, channel: { teamId, channelId: channel } };
    const question = QUESTION_OF[fact.type];
    if (question === undefined) {
      await this.#posting.post(attempt, "direct", { channel }, answer);
      return;
    }
    const subject = subjectOfQuestion(question, subjectOf(fact), fact.personId);
    const earlier = await this.#posts.findHere(at, subject);
    const askedAgain = saying(text.mrkdwn("direct.askedAgain"), WAY_ON[question](text));
    // First, since it may be repeated; but a try after one of unknown outcome may find there what it posts itself.
    if (earlier && !attempt.isBegunBefore) await this.#posts.editIfOpen(earlier, askedAgain, attempt.renew);
    const messageTs = await this.#posting.post(attempt, "direct", { channel }, answer);
    if (earlier && attempt.isBegunBefore && earlier.messageTs !== messageTs)
      await this.#posts.editIfOpen(earlier, askedAgain, attempt.renew);
    await this.#posts.save({ landlordId, teamId, channelId: channel, subject, messageTs }, subject);
  }

  /** Has what asks it say how it stands. @throws LeaseLost, or what Slack's client throws */
  async redraw(
    fact: QuestionFact,
    landlordId: LandlordId,
    told: Told,
    renew: Attempt["renew"],
  ): Promise<void> {
    const subject = subjectOfQuestion(fact.question, idOfQuestion(fact), fact.personId);
    const posted = await this.#posts.find({ initiative: { landlordId } }, subject);
    if (posted?.teamId !== told.teamId) return;
    const now = await standingQuestion(fact, told);
    if (now) await this.#posts.editIfOpen(posted, now, renew);
  }
}

/** What a message with the question is remembered by. */
export function subjectOfQuestion(question: Question["question"], id: string, personId: PersonId): string {
  return `question:${question}:${id}:${personId}`;
}
