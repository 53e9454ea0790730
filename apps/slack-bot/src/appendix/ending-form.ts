import type { ModalView } from "@slack/types";
import type { EndAppendix } from "@socialsmart/domain/appendix/end-appendix";
import { context, option, section, selectInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { dateInput } from "../kit/inputs.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { OpenView } from "../slack/requests.ts";
import type { Text } from "../texts/text.ts";
import { aboutAppendix } from "./appendix-lines.ts";
import type { AnyAppendix } from "./read-appendix.ts";

export const END_WITH_DATE = "appendix.end-with-date";

/** Block ids. */
export const ENDING = { why: "ending-form.why", last: "ending-form.last" } as const;

/** What people end one for; with its lease it ends by itself. */
const TERMINATIONS = ["TERMINATED_BY_TENANT", "TERMINATED_BY_LANDLORD"] as const;

export type EndingForm = AnyAppendix & {
  /** Whoever plans enters who terminates it; a tenant's contact does so for the tenant. */
  readonly asksWhy: boolean;
};

/** Asks for the last day that it holds. */
export function endingFormView(form: EndingForm, origin: FormOrigin, text: Text): ModalView {
  const why = selectInput(
    {
      ...{ blockId: ENDING.why, actionId: "appendix.choose-why", label: text.plain("appendixEnd.why") },
      placeholder: text.plain("appendixEnd.why"),
      chosen: undefined,
    },
    [
      {
        label: text.plain("appendixEnd.why"),
        options: TERMINATIONS.map((reason) => option(text.plain(`endReason.${reason}`), reason)),
      },
    ],
  );
  return formView(text, {
    callbackId: END_WITH_DATE,
    kept: { ...origin, subject: form.appendix.id },
    title: text.plain("appendixEnd.title"),
    submit: text.plain("appendixEnd.submit"),
    blocks: [
      section(aboutAppendix(form, text)),
      ...(form.asksWhy ? [why] : []),
      dateInput({
        ...{ blockId: ENDING.last, actionId: "appendix.say-last", label: text.plain("appendixEnd.last") },
        initial: undefined,
      }),
      context(text.mrkdwn("appendixEnd.consequence")),
    ],
  });
}

/** What was filled in. The last day is asked for, and the first one behind it is what is kept. */
export function readEndingForm({ values }: Pick<OpenView, "values">): Pick<EndAppendix, "reason" | "endsOn"> {
  const last = values.get(ENDING.last);
  return {
    reason: TERMINATIONS.find((one) => one === values.get(ENDING.why)) ?? "TERMINATED_BY_TENANT",
    endsOn: last === undefined ? "" : Temporal.PlainDate.from(last).add({ days: 1 }).toString(),
  };
}
