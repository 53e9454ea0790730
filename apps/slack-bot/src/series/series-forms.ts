import type { ModalView } from "@slack/types";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { ShiftSeries } from "@socialsmart/domain/series/shift-series";
import { actions, option, section, selectInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { dateInput } from "../kit/inputs.ts";
import { reasonFormView, reasonInput } from "../kit/reason-form.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import { type TermsFilled, termsInputs } from "../shift/terms-form.ts";
import type { Text } from "../texts/text.ts";
import { REPEATS } from "./plain-rule.ts";
import { type DaysFilled, daysInputs, SERIES } from "./policy-inputs.ts";

export const REVISE_SERIES = "series.revise";
export const END_SERIES = "series.end";
export const OPEN_SERIES_END = "series.open-end";

export type SeriesForm = {
  readonly series: ShiftSeries;
  readonly initiative: Initiative;
  /** The first local date of the new, ISO 8601. */
  readonly from: string;
  readonly filled: TermsFilled;
  readonly days: DaysFilled;
  readonly origin: FormOrigin;
};

/** A series, to be changed from a date on. */
export function reviseSeriesFormView(form: SeriesForm, text: Text): ModalView {
  const { series, initiative, from, filled, days, origin } = form;
  const often = [
    option(text.plain("repeats.KEEP"), "KEEP"),
    ...REPEATS.map((one) => option(text.plain(`repeats.${one}`), one)),
  ];
  const end = { actionId: OPEN_SERIES_END, label: text.plain("series.end"), value: series.id };
  return formView(text, {
    callbackId: REVISE_SERIES,
    kept: { ...origin, subject: series.id, on: from },
    title: text.plain("series.changeTitle"),
    submit: text.plain("shift.changeSubmit"),
    blocks: [
      section(text.mrkdwn("series.about", { title: initiative.title })),
      actions(end),
      fromInput(from, text),
      selectInput(
        {
          ...{ blockId: SERIES.repeats, actionId: "series.choose_repeats", chosen: "KEEP" },
          label: text.plain("plan.repeats"),
          placeholder: text.plain("plan.repeats"),
          hint: text.plain("series.repeatsHint"),
        },
        [{ label: text.plain("plan.repeats"), options: often }],
      ),
      ...daysInputs(days, text),
      ...termsInputs(filled, text, { left: ["date"] }),
      reasonInput(text, { optional: false, hint: text.plain("reason.hintPublic") }),
    ],
  });
}

/** Asks from when on a series is over, and why. */
export function endSeriesFormView(
  { series, initiative, from, origin }: Pick<SeriesForm, "series" | "initiative" | "from" | "origin">,
  text: Text,
): ModalView {
  const form = {
    callbackId: END_SERIES,
    title: text.plain("series.endTitle"),
    submit: text.plain("series.endSubmit"),
    about: text.mrkdwn("roster.group", { title: initiative.title }),
    consequence: text.mrkdwn("series.endConsequence"),
    origin: { ...origin, subject: series.id },
    isPublic: true,
    inputs: [fromInput(from, text)],
  };
  return reasonFormView(form, text);
}

function fromInput(from: string, text: Text) {
  return dateInput({
    ...{ blockId: SERIES.from, actionId: "series.say_from", initial: from },
    label: text.plain("series.from"),
  });
}
