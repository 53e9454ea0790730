import type { FreeDayNamed } from "@socialsmart/domain/series/free-days";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { dateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

type FreeDays = { readonly skipped: readonly FreeDayNamed[]; readonly warnings: readonly FreeDayNamed[] };

/** The free days that a series leaves out, and those that it does not, in mrkdwn: a line each. */
export function freeDaysText({ skipped, warnings }: FreeDays, text: Text): readonly string[] {
  return [
    ...(skipped.length > 0 ? [text.mrkdwn("plan.skipped", { days: listed(skipped, text) })] : []),
    ...(warnings.length > 0 ? [text.mrkdwn("plan.warnings", { days: listed(warnings, text) })] : []),
  ];
}

function listed(days: readonly FreeDayNamed[], text: Text): string {
  const { shown, left } = firstOf(days, LISTED.freeDays);
  const names = shown.map((day) =>
    text.plain("plan.day", { date: dateOf(text, Temporal.PlainDate.from(day.on)), name: day[text.language] }),
  );
  return [...names, ...(left > 0 ? [text.plain("roster.more", { count: left })] : [])].join(", ");
}
