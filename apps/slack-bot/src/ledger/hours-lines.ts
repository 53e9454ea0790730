import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { lengthOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { OrganisationHours, ShiftHours } from "./hours-to-verify.ts";

/** `*Läxhjälp* tis 24 nov 16–19 · 9 h`, and whose. */
export function hoursLines(hours: ShiftHours, text: Text): string {
  const { shown, left } = firstOf(hours.organisations, LISTED.organisationsOnShift);
  return [
    text.mrkdwn("hours.shift", { ...hoursAbout(hours, text), length: lengthOf(text, hours.minutes) }),
    ...shown.map((one) => `• ${organisationLine(one, text)}`),
    ...(left > 0 ? [text.mrkdwn("roster.more", { count: left })] : []),
  ].join("\n");
}

export function hoursAbout({ shift, initiative }: ShiftHours, text: Text) {
  return { title: initiative.title, when: whenOf(text, shift) };
}

function organisationLine({ organisation, places, minutes, reasons }: OrganisationHours, text: Text): string {
  const line = text.mrkdwn("hours.organisation", { organisation, places, length: lengthOf(text, minutes) });
  return reasons.length === 0
    ? line
    : `${line} ${text.mrkdwn("hours.reason", { reason: reasons.join("; ") })}`;
}
