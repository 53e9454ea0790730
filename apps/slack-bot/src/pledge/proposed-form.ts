import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { organisationOption } from "../organisation/organisation-option.ts";
import type { Known } from "../person/identify.ts";
import { lengthOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { FormOrigin } from "./form-origin.ts";
import type { PledgeForm } from "./pledge-form.ts";
import type { PledgeRead } from "./read-pledge.ts";
import { readSignUp, signUpNote } from "./read-sign-up.ts";
import { type AskedIn, outOfRangeText, unclearText } from "./unclear-text.ts";
import type { ShiftReading } from "./understanding/match-shifts.ts";
import type { PledgeText } from "./understanding/parse-pledge-text.ts";
import { rootOf } from "./understanding/unclear.ts";

/** The form filled in as far as a text is understood; of one that makes no sense, with nothing but whom it is for. */
export async function proposedForm(
  known: Known,
  read: PledgeRead,
  origin: FormOrigin,
  now: Temporal.Instant,
): Promise<PledgeForm> {
  const { text } = known;
  const { around, organisations } = read;
  const { said, reading, organisation } = partsOf(read);
  const shift = reading?.shift;
  const minutes = said?.minutes ?? minutesMeant(reading);
  const signUp = shift && organisation && (await readSignUp(known, shift, organisation, now));
  return {
    candidates: around.candidates,
    meant: reading?.type === "Unclear" ? reading.among : [],
    initiativeId: reading?.candidate?.initiative.id,
    shiftId: shift?.id,
    standing: shift && organisation && signUp && signUpNote(signUp, { shift, organisation }, text),
    acceptsPart: false,
    places: String(said?.places ?? 1),
    hours: minutes === undefined ? "" : lengthOf(text, minutes),
    among: organisations.among,
    organisation: organisation && organisationOption(organisation, undefined),
    origin: { ...origin, on: said?.days?.from.toString() },
  };
}

/** Hours that follow from when somebody means to leave. */
function minutesMeant(reading: Parts["reading"]): number | undefined {
  const root = reading?.type === "Unclear" ? rootOf(reading.why) : undefined;
  return root?.type === "PartOfShift" ? root.minutes : undefined;
}

/** What the form is to ask for, since it was not said or not understood. */
export function whatIsAsked(
  { understood }: PledgeRead,
  text: Text,
  askedIn: AskedIn = "FORM",
): string | undefined {
  if (understood.type === "OutOfRange") return outOfRangeText(understood.problem, text);
  if (understood.type !== "Unclear") return undefined;
  const { reading, organisation } = understood;
  if (reading.type === "Unclear") return unclearText(reading, text, askedIn);
  return organisation ? undefined : text.mrkdwn("unclear.organisation");
}

type Parts = {
  readonly said?: PledgeText;
  readonly reading?: Exclude<ShiftReading, { type: "Nonsense" }>;
  readonly organisation: Organisation | undefined;
};

function partsOf({ understood, organisations }: PledgeRead): Parts {
  switch (understood.type) {
    case "Clear": {
      const { said, candidate, shift, organisation } = understood;
      return { said, reading: { type: "Clear", candidate, shift }, organisation };
    }
    case "Unclear":
      return understood;
    case "OutOfRange": {
      const { said, reading, organisation } = understood;
      return reading.type === "Nonsense" ? { said, organisation } : { said, reading, organisation };
    }
    case "Nonsense": {
      const [only, ...others] = organisations.own;
      return { organisation: others.length === 0 ? only : undefined };
    }
  }
}
