import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { PersonalFact, Question, QuestionFact } from "@socialsmart/domain/outbox/fact";
import { hasStarted } from "@socialsmart/domain/shift/shift-phase";
import { youSignedAnswer } from "../../appendix/appendix-lines.ts";
import { readAppendix } from "../../appendix/read-appendix.ts";
import { attendanceAnswer } from "../../attendance/attendance-answer.ts";
import { readSheet } from "../../attendance/read-sheet.ts";
import { statusButton } from "../../help/help-buttons.ts";
import { type Answer, saying } from "../../kit/blocks.ts";
import { acceptedAnswer, declinedAnswer, type PledgeSeen } from "../../pledge/pledge-answers.ts";
import { ownPledgesButton } from "../../pledge/pledge-buttons.ts";
import { seePledge } from "../../pledge/see-pledges.ts";
import { seeNamesButton } from "../../seat/seat-buttons.ts";
import { staffingPost } from "../staffing-posts.ts";
import { aboutLine, message } from "./about.ts";
import { appendixDirect } from "./appendix-direct.ts";
import { followUpNotedDirect } from "./follow-up-direct.ts";
import { offerDirect } from "./offer-direct.ts";
import { namesDue, namesWantedDirect } from "./pledge-direct.ts";
import { shiftShortDirect } from "./staffing-direct.ts";
import type { Told } from "./told.ts";
import { otherShifts, pledgeAgain } from "./ways-on.ts";

/** Which facts ask it; those of no question here are asked of one person, or are no questions. */
export const QUESTION_OF: Readonly<Partial<Record<PersonalFact["type"], Question["question"]>>> = {
  YourOffer: "OFFER",
  YourOfferReminder: "OFFER",
  YourNamesWanted: "NAMES",
  YourSeatGivenUp: "NAMES",
  YourAttendanceWanted: "ATTENDANCE",
  YourShiftShort: "STAFFING",
  YourAppendixOffered: "APPENDIX",
  YourAppendixReminder: "APPENDIX",
  YourSignatoryLeft: "APPENDIX",
  YourFollowUpNoted: "FOLLOW_UP",
  YourChannelClosed: "CHANNEL",
  YourRouteClosed: "ROUTE",
};

/**
 * A question that somebody was asked, as it stands now: with its buttons for as long as it wants an answer, else with what became of
 * it. Undefined where the message that asks it is right as it is.
 */
export async function standingQuestion(fact: QuestionFact, told: Told): Promise<Answer | undefined> {
  const { reader, text, now } = told;
  switch (fact.question) {
    case "OFFER": {
      const seen = await seePledge(reader, fact.pledgeId);
      return seen && offerNow(seen, told);
    }
    case "NAMES": {
      const seen = await seePledge(reader, fact.pledgeId);
      return seen && namesNow(seen, told);
    }
    case "ATTENDANCE": {
      const seen = await readSheet(reader, fact.shiftId);
      return seen && attendanceAnswer(seen, text);
    }
    case "STAFFING": {
      const [shift] = await reader.shifts.byIds([fact.shiftId]);
      const [initiative] = shift ? await reader.initiatives.byIds([shift.initiativeId]) : [];
      if (!shift || !initiative) return undefined;
      const { personId, shiftId } = fact;
      const asked = { type: "YourShiftShort", personId, shiftId, initiativeId: initiative.id } as const;
      return (await shiftShortDirect(asked, told)) ?? staffingPost({ shift, initiative }, now, text);
    }
    case "FOLLOW_UP":
      return followUpNotedDirect(fact, told);
    case "APPENDIX":
      return appendixNow(fact, told);
    case "CHANNEL": {
      const [initiative] = await reader.initiatives.byIds([fact.initiativeId]);
      const newsOf = initiative && text.mrkdwn("route.newsOf", { title: initiative.title });
      return message([newsOf, text.mrkdwn("route.seenTo")], [statusButton(text)]);
    }
    case "ROUTE":
      return saying(text.mrkdwn("route.seenTo"), statusButton(text));
    default:
      return assertNever(fact);
  }
}

async function offerNow(seen: PledgeSeen, told: Told): Promise<Answer> {
  const { text } = told;
  const { state, offer } = seen.pledge;
  const expiresAt = offer?.expiresAt.epochMilliseconds;
  const asked =
    expiresAt === undefined ? undefined : offerDirect({ type: "YourOffer", expiresAt }, seen, told);
  if (asked) return asked;
  if (state === "CONFIRMED") return acceptedAnswer(seen, text);
  if (state === "DECLINED") return declinedAnswer(seen, text);
  const { line, buttons } = pledgeAgain(seen, told) ?? (await otherShifts(told));
  return message([text.mrkdwn("direct.offerOver"), aboutLine(seen, text), line], buttons);
}

function namesNow(seen: PledgeSeen, told: Told): Answer | undefined {
  const { text, now } = told;
  const { pledge, shift, organisation } = seen;
  if (namesDue(seen, now)) return namesWantedDirect(seen, told);
  if (pledge.state !== "CONFIRMED" || hasStarted(shift, now))
    return message([text.mrkdwn("direct.namesOver"), aboutLine(seen, text)], [ownPledgesButton(text)]);
  if (pledge.named < pledge.places) return undefined;
  return message(
    [text.mrkdwn("direct.named", { organisation: organisation.name }), aboutLine(seen, text)],
    [seeNamesButton(text, pledge.id)],
  );
}

async function appendixNow(
  { appendixId }: Extract<QuestionFact, { question: "APPENDIX" }>,
  told: Told,
): Promise<Answer | undefined> {
  const { reader, text, personId } = told;
  const fact = { appendixId, personId };
  const end =
    (await appendixDirect({ type: "YourAppendixSigned", ...fact }, told)) ??
    (await appendixDirect({ type: "YourAppendixClosed", ...fact }, told));
  if (end) return end;
  const seen = await readAppendix(reader, appendixId);
  if (!seen?.signatures.some((signature) => signature.personId === personId)) return undefined;
  return youSignedAnswer(seen, { isLast: false, isReadable: told.readsDocuments }, text);
}
