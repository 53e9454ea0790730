import { isStaff, mayPledgeForAnyone } from "@socialsmart/domain/access/policy";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Bot } from "../bot-context.ts";
import { isForHelp } from "../help/is-for-help.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { type PledgingOrganisations, pledgingOrganisations } from "../organisation/pledging-organisations.ts";
import type { Known } from "../person/identify.ts";
import type { CommandRequest } from "../slack/requests.ts";
import { lengthOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { makePledge, type Refused } from "./make-pledge.ts";
import { alreadyPledgedAnswer, pledgedAnswer } from "./pledge-answers.ts";
import { pledgeFormView } from "./pledge-form.ts";
import { readSurroundings } from "./read-candidates.ts";
import { readSignUp, signUpNote } from "./read-sign-up.ts";
import { refusalText } from "./refusal-text.ts";
import { suggestExamples } from "./suggest-examples.ts";
import { helpAnswer, nonsenseAnswer, unclearText } from "./unclear-text.ts";
import type { Surroundings } from "./understanding/match-shifts.ts";
import { MAX_PLACES, parsePledgeText } from "./understanding/parse-pledge-text.ts";
import {
  type AmountProblem,
  type Understanding,
  understandPledge,
} from "./understanding/understand-pledge.ts";

/** `/pledge 3h läxhjälp tisdag`: pledges where the reading is clear, else opens the form or shows examples. */
export async function pledgeCommand(
  bot: Bot,
  known: Known,
  request: CommandRequest,
): Promise<Answer | undefined> {
  const { reader, landlord, text } = known;
  const organisations = await pledgingOrganisations(known);
  const refused = refusalBeforehand(known, organisations);
  if (refused) return refused;

  const now = bot.deps.clock.now();
  const today = now.toZonedDateTimeISO(landlord.zone).toPlainDate();
  const { days } = parsePledgeText(request.text, today);
  const { teamId } = request;
  const { channelId } = request.place;
  const around = await readSurroundings({
    ...{ reader, landlord, teamId, channelId, now, days },
    withRunning: isStaff(known.actor),
  });
  if (isForHelp(request.text)) return helpAnswer(suggestExamples(around, text, 2), text);

  const asked = {
    ...around,
    organisations: organisations.offered,
    usual: onlyOf(organisations.own),
  };
  const understood = understandPledge(request.text, asked);
  switch (understood.type) {
    case "OutOfRange":
      return saying(outOfRangeText(understood.problem, text));
    case "Nonsense":
      return nonsenseAnswer(request.text, suggestExamples(around, text, 2), text);
    case "Unclear":
      await openForm(bot, known, request, { ...understood, around, organisations });
      return undefined;
    case "Clear": {
      const { said, shift, organisation } = understood;
      const wish = {
        ...{ shiftId: shift.id, organisationId: organisation.id },
        ...{ places: said.places ?? 1, minutes: said.minutes },
      };
      const made = await makePledge(bot, known, wish, request.key);
      return made.ok ? pledgedAnswer(made.value, text) : refusedAnswer(made.refusal, known);
    }
    default:
      return assertNever(understood);
  }
}

function onlyOf<T>([only, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? only : undefined;
}

/** Nobody should fill in a form whose answer is no. */
export function refusalBeforehand(
  { actor, text }: Known,
  { own }: PledgingOrganisations,
): Answer | undefined {
  return own.length === 0 && !mayPledgeForAnyone(actor)
    ? saying(text.mrkdwn("refusal.noOrganisation"))
    : undefined;
}

function refusedAnswer({ refusal, organisation, existing }: Refused, { text, landlord }: Known): Answer {
  const sentence = refusalText(refusal, { text, where: "mrkdwn", organisation, zone: landlord.zone });
  return existing ? alreadyPledgedAnswer(sentence, existing, text) : saying(sentence);
}

function outOfRangeText({ type, said }: AmountProblem, text: Text): string {
  switch (type) {
    case "HoursOutOfRange":
      return text.mrkdwn("refusal.hoursOutOfRange", { said });
    case "TooFewPlaces":
      return text.mrkdwn("refusal.tooFewPlaces", { said });
    case "TooManyPlaces":
      return text.mrkdwn("refusal.tooManyPlaces", { said, most: MAX_PLACES });
    default:
      return assertNever(type);
  }
}

type Understood = Extract<Understanding, { type: "Unclear" }> & {
  readonly around: Surroundings;
  readonly organisations: PledgingOrganisations;
};

async function openForm(
  { slack, deps }: Bot,
  known: Known,
  { triggerId, place }: CommandRequest,
  { said, reading, around, organisations, organisation }: Understood,
): Promise<void> {
  const { text } = known;
  const proposed: Shift | undefined = reading.shift;
  const note = reading.type === "Unclear" ? unclearText(reading, text) : text.mrkdwn("unclear.organisation");
  const standing =
    proposed &&
    organisation &&
    signUpNote(
      await readSignUp(known, proposed, organisation, deps.clock.now()),
      { shift: proposed, organisation },
      text,
    );
  const form = {
    note,
    candidates: around.candidates,
    meant: reading.type === "Unclear" ? reading.among : [],
    initiativeId: reading.candidate?.initiative.id,
    ...{ shiftId: proposed?.id, standing, acceptsPart: false },
    places: String(said.places ?? 1),
    hours: said.minutes === null ? "" : lengthOf(text, said.minutes),
    organisations: organisations.offered,
    organisationId: organisation?.id,
    origin: {
      channelId: place.channelId,
      responseUrl: place.responseUrl,
      on: said.days?.from.toString(),
    },
  };
  await slack.openView(triggerId, pledgeFormView(form, text));
}
