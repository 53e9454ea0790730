import { assertNever } from "../kernel/assert-never.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { Question } from "../outbox/fact.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";

/**
 * Has the messages that ask these people something say how it stands. It goes in each one's own lane, behind the question: a question
 * that is on its way to somebody just now stands there by the time that this is told.
 */
export async function tellQuestionChanged(
  tx: Transaction,
  asked: Iterable<PersonId>,
  question: Question,
  now: Temporal.Instant,
): Promise<void> {
  for (const personId of new Set(asked)) {
    await tx.outbox.append(
      laneOfPerson(personId),
      { type: "YourQuestionChanged", ...question, personId },
      now,
    );
  }
}

/** What a question is about: an id. */
export function idOfQuestion(question: Question): string {
  switch (question.question) {
    case "OFFER":
    case "NAMES":
      return question.pledgeId;
    case "ATTENDANCE":
    case "STAFFING":
      return question.shiftId;
    case "APPENDIX":
      return question.appendixId;
    case "FOLLOW_UP":
      return question.followUpId;
    case "CHANNEL":
      return question.initiativeId;
    case "ROUTE":
      return question.routeId;
    default:
      return assertNever(question);
  }
}
