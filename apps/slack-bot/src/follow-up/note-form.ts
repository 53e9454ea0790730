import type { ModalView } from "@slack/types";
import { ATTENDING_PARTIES, type Attendee } from "@socialsmart/domain/follow-up/follow-up";
import { section, textInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { dateInput, linesInput } from "../kit/inputs.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { OpenView } from "../slack/requests.ts";
import type { Text } from "../texts/text.ts";
import { aboutFollowUp } from "./follow-up-lines.ts";
import { aboutOf, type FollowUpSeen } from "./read-follow-up.ts";

export const NOTE_FOLLOW_UP = "follow-up.note";
/** Block ids. */
export const NOTE_FIELDS = {
  heldOn: "note-form.held-on",
  /** With the party behind it. */
  attendees: "note-form.attendees:",
  minutes: "note-form.minutes",
} as const;
/** As much as Slack's field takes. */
export const MINUTES_AT_MOST = 3000;

/** Asks when it was held, who was there, by what they are and not by name, and what was said. */
export function noteFormView(
  seen: FollowUpSeen,
  today: Temporal.PlainDate,
  origin: FormOrigin,
  text: Text,
): ModalView {
  const { followUp, organisation } = seen;
  const { heldOn, dueOn } = followUp;
  const on = heldOn ?? (Temporal.PlainDate.compare(dueOn, today) <= 0 ? dueOn : today);
  return formView(text, {
    callbackId: NOTE_FOLLOW_UP,
    kept: { ...origin, subject: `${followUp.id} ${followUp.revision}` },
    title: text.plain("followUp.noteTitle"),
    submit: text.plain("followUp.noteSubmit"),
    blocks: [
      section(aboutFollowUp(aboutOf(seen), text)),
      dateInput({
        blockId: NOTE_FIELDS.heldOn,
        actionId: "follow-up.say-when",
        label: text.plain("followUp.heldOnLabel"),
        initial: on.toString(),
      }),
      ...ATTENDING_PARTIES.map((party) =>
        textInput({
          blockId: `${NOTE_FIELDS.attendees}${party}`,
          actionId: `follow-up.say-who-${party.toLowerCase()}`,
          label: text.plain(`followUpAsked.${party}`, { organisation: organisation.name }),
          ...(party === "LANDLORD" && { hint: text.plain("followUp.attendedHint") }),
          initial: capacitiesOf(followUp.attendees, party),
          optional: true,
          max: 500,
        }),
      ),
      linesInput({
        blockId: NOTE_FIELDS.minutes,
        actionId: "follow-up.say-what",
        label: text.plain("followUp.minutesLabel"),
        hint: text.plain("followUp.minutesHint"),
        initial: followUp.minutes,
        max: MINUTES_AT_MOST,
      }),
    ],
  });
}

function capacitiesOf(attendees: readonly Attendee[], party: Attendee["party"]): string {
  const theirs = attendees.filter((one) => one.party === party);
  return theirs.map(({ capacity }) => capacity).join(", ");
}

export function attendeesIn({ values }: Pick<OpenView, "values">): readonly Attendee[] {
  return ATTENDING_PARTIES.flatMap((party) => {
    const said = (values.get(`${NOTE_FIELDS.attendees}${party}`) ?? "").split(/[,;\n]/);
    return said.flatMap((one) => (one.trim() === "" ? [] : [{ party, capacity: one.trim() }]));
  });
}
