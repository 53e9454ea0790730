import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Bot } from "../bot-context.ts";
import { isForHelp } from "../help/is-for-help.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import {
  mayPledgeForSomebody,
  type PledgingOrganisations,
  pledgingOrganisations,
} from "../organisation/pledging-organisations.ts";
import type { Known } from "../person/identify.ts";
import type { TextRequest } from "../slack/requests.ts";
import { originOf } from "../slack/show-form.ts";
import { makePledge, type Refused } from "./make-pledge.ts";
import { alreadyPledgedAnswer, pledgedAnswer, refusedTextAnswer } from "./pledge-answers.ts";
import type { PledgeForm } from "./pledge-form.ts";
import { proposedForm, whatIsAsked } from "./proposed-form.ts";
import { type PledgeRead, readPledge } from "./read-pledge.ts";
import { refusalText } from "./refusal-text.ts";
import { suggestExamples } from "./suggest-examples.ts";
import { helpAnswer, nonsenseAnswer, outOfRangeText } from "./unclear-text.ts";
import { withdrawByText } from "./withdraw-by-text.ts";

/** What becomes of such a text: it is answered, a pledge made or refused or one there is shown to be withdrawn, or the form is to ask for the rest. */
export type PledgeOutcome =
  | { readonly type: "Answered"; readonly answer: Answer }
  | {
      readonly type: "Asks";
      readonly form: PledgeForm;
      /** What it asks for, in words for a message that has no form in it. */
      readonly question: string | undefined;
    };

/** Pledges by a text where the reading is clear, whatever surface it was typed on. */
export async function pledgeByText(bot: Bot, known: Known, request: TextRequest): Promise<PledgeOutcome> {
  const { text } = known;
  const answered = (answer: Answer) => ({ type: "Answered", answer }) as const;
  const organisations = await pledgingOrganisations(known);
  const withdrawal = await withdrawByText(bot, known, request, organisations);
  if (withdrawal) return answered(withdrawal);
  const refused = refusalBeforehand(known, organisations);
  if (refused) return answered(refused);
  const read = await readPledge(bot, known, request, organisations);
  const { understood, around } = read;
  if (isForHelp(request.text)) return answered(helpAnswer(suggestExamples(around, text, 2), text));
  switch (understood.type) {
    case "OutOfRange":
      return answered(refusedTextAnswer(outOfRangeText(understood.problem, text), request.text, text));
    case "Nonsense":
      return answered(nonsenseAnswer(request.text, suggestExamples(around, text, 2), text));
    case "Unclear":
      return asks(bot, known, request, read);
    case "Clear": {
      const { said, shift, organisation } = understood;
      const wish = {
        ...{ shiftId: shift.id, organisationId: organisation.id },
        ...{ places: said.places ?? 1, minutes: said.minutes },
      };
      const made = await makePledge(bot, known, wish, request.key);
      return answered(
        made.ok ? pledgedAnswer(made.value, text) : refusedAnswer(made.refusal, request.text, known),
      );
    }
    default:
      return assertNever(understood);
  }
}

/** The form filled in as far as the text is understood, also where that is clear. */
export async function formByText(bot: Bot, known: Known, request: TextRequest): Promise<PledgeOutcome> {
  const organisations = await pledgingOrganisations(known);
  const refused = refusalBeforehand(known, organisations);
  if (refused) return { type: "Answered", answer: refused };
  return asks(bot, known, request, await readPledge(bot, known, request, organisations));
}

async function asks(
  { deps }: Bot,
  known: Known,
  request: TextRequest,
  read: PledgeRead,
): Promise<PledgeOutcome> {
  const form = await proposedForm(known, read, originOf(request), deps.clock.now());
  return {
    type: "Asks",
    form: { ...form, note: whatIsAsked(read, known.text) },
    question: whatIsAsked(read, known.text, "MESSAGE"),
  };
}

/** Nobody should fill in a form whose answer is no. */
export function refusalBeforehand(
  known: Pick<Known, "actor" | "text">,
  { own }: Pick<PledgingOrganisations, "own">,
): Answer | undefined {
  const { text } = known;
  return mayPledgeForSomebody(known, own)
    ? undefined
    : saying(text.mrkdwn("refusal.noOrganisation"), initiativesButton(text));
}

function refusedAnswer(
  { refusal, organisation, existing }: Refused,
  typed: string,
  { text, landlord }: Known,
): Answer {
  const sentence = refusalText(refusal, { text, where: "mrkdwn", organisation, zone: landlord.zone });
  return existing ? alreadyPledgedAnswer(sentence, existing, text) : refusedTextAnswer(sentence, typed, text);
}
