import type { ModalView } from "@slack/types";
import { context, section } from "../kit/blocks.ts";
import { cutMrkdwn, firstOf } from "../kit/cut.ts";
import { formView } from "../kit/form-view.ts";
import { LIMITS, LISTED } from "../kit/limits.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import { lengthOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { hoursLines } from "./hours-lines.ts";
import type { ShiftHours } from "./hours-to-verify.ts";

export const VERIFY_HOURS = "hours.verify";

export type VerifyForm = {
  readonly hours: readonly ShiftHours[];
  readonly origin: FormOrigin;
  readonly now: Temporal.Instant;
};

/**
 * What will be verified. It carries along as of when that is, and how far down it goes, so that no more is verified than somebody
 * has seen: what is corrected meanwhile waits again.
 */
export function verifyFormView({ hours, origin, now }: VerifyForm, text: Text): ModalView {
  const { shown, left } = firstOf(hours, LISTED.shiftsToVerify);
  const minutes = shown.reduce((sum, one) => sum + one.minutes, 0);
  const through = shown.at(-1)?.shift.startsAt.epochMilliseconds;
  return formView(text, {
    callbackId: VERIFY_HOURS,
    kept: { ...origin, asOf: now.epochMilliseconds, through },
    title: text.plain("hours.formTitle"),
    submit: shown.length > 0 ? text.plain("hours.submit") : undefined,
    blocks:
      shown.length === 0
        ? [section(text.mrkdwn("hours.nothing"))]
        : [
            section(text.mrkdwn("hours.willVerify", { length: lengthOf(text, minutes) })),
            ...shown.map((one) => section(cutMrkdwn(hoursLines(one, text), LIMITS.viewParagraph))),
            ...(left > 0 ? [context(text.mrkdwn("hours.moreAfter", { count: left }))] : []),
            context(text.mrkdwn("hours.consequence")),
          ],
  });
}
