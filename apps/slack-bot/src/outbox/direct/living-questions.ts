import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import { subjectOf } from "@socialsmart/domain/notice/held-notice";
import { idOfQuestion } from "@socialsmart/domain/notice/tell-question-changed";
import type { PersonalFact, Question, QuestionFact } from "@socialsmart/domain/outbox/fact";
import { type Answer, saying } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { LivingPosts } from "../living-posts.ts";
import type { Attempt, Posting } from "../posting.ts";
import { QUESTION_OF, standingQuestion } from "./standing-question.ts";
import type { Told } from "./told.ts";

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
    const askedAgain = saying(text.mrkdwn("direct.askedAgain"));
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

function subjectOfQuestion(question: Question["question"], id: string, personId: PersonId): string {
  return `question:${question}:${id}:${personId}`;
}
