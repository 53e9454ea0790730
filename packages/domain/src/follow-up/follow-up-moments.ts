import type { FollowUp } from "./follow-up.ts";

/** What falls due on a follow-up that has a date, by itself. */
export type FollowUpMoment = "ATTENDEES_REMINDED" | "MINUTES_WANTED";
export type DueFollowUpMoment = { readonly moment: FollowUpMoment; readonly at: Temporal.Instant };

/** As with an offer of an appendix. */
const REMINDED_DAYS_BEFORE = [7, 1];
const TOLD_AT = Temporal.PlainTime.from("09:00");

/** All that falls due on a follow-up as it is, in order: until it was held. */
export function followUpMoments(
  { dueOn, heldOn }: Pick<FollowUp, "dueOn" | "heldOn">,
  timeZone: string,
): readonly DueFollowUpMoment[] {
  if (heldOn) return [];
  const on = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone, plainTime: TOLD_AT }).toInstant();
  return [
    ...REMINDED_DAYS_BEFORE.map((days) => ({
      moment: "ATTENDEES_REMINDED" as const,
      at: on(dueOn.subtract({ days })),
    })),
    { moment: "MINUTES_WANTED", at: on(dueOn.add({ days: 1 })) },
  ];
}
