import type { ModalView } from "@slack/types";
import { section } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { dateInput } from "../kit/inputs.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";
import { aboutFollowUp } from "./follow-up-lines.ts";
import type { AboutFollowUp } from "./read-follow-up.ts";

export const SCHEDULE_FOLLOW_UP = "follow-up.schedule";
/** The block that the date is chosen in. */
export const SCHEDULE_DAY = "schedule-form.day";

/** Asks when it is to be held. */
export function scheduleFormView(
  about: AboutFollowUp & { readonly dueOn: Temporal.PlainDate },
  origin: FormOrigin,
  text: Text,
): ModalView {
  return formView(text, {
    callbackId: SCHEDULE_FOLLOW_UP,
    kept: { ...origin, subject: `${about.appendix.id} ${about.year}` },
    title: text.plain("followUp.scheduleTitle"),
    submit: text.plain("followUp.scheduleSubmit"),
    blocks: [
      section(aboutFollowUp(about, text)),
      dateInput({
        blockId: SCHEDULE_DAY,
        actionId: "follow-up.choose-day",
        label: text.plain("followUp.dayLabel"),
        hint: text.plain("followUp.dayHint", { organisation: about.organisation.name }),
        initial: about.dueOn.toString(),
      }),
    ],
  });
}
