import { digestBy } from "../digest/digest-days.ts";
import type { Shift } from "./shift.ts";
import { nameBy } from "./shift-deadlines.ts";
import { STAFFING_CHECKED_MS, type StaffingCheck } from "./staffing-alert.ts";

export const SHIFT_MOMENTS = [
  "STAFFING_WEEK_BEFORE",
  "STAFFING_DAYS_BEFORE",
  "NAMES_WANTED",
  "NAMES_DUE",
  "PARTICIPANTS_REMINDED",
  "STARTS",
  "ATTENDANCE_WANTED",
  "SETTLES",
] as const;
export type ShiftMoment = (typeof SHIFT_MOMENTS)[number];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Whoever has pledged is asked for names this long before they are due. */
const NAMES_WANTED_MS = [3 * DAY_MS, 1 * DAY_MS];
/** Participants are reminded the day before, at this local time of the shift's zone. */
const REMINDED_AT = Temporal.PlainTime.from("16:00");
const ATTENDANCE_AFTER_MS = 1 * HOUR_MS;
/** Attendance can be corrected until then. */
const SETTLES_AFTER_MS = 7 * DAY_MS;

/** When whoever has pledged is asked for names for the first time. */
export function firstAskedForNames(namesDueAt: Temporal.Instant): Temporal.Instant {
  return namesDueAt.subtract({ milliseconds: Math.max(...NAMES_WANTED_MS) });
}

/** When whoever has pledged is asked for names for the last time. */
export function lastAskedForNames(namesDueAt: Temporal.Instant): Temporal.Instant {
  return namesDueAt.subtract({ milliseconds: Math.min(...NAMES_WANTED_MS) });
}

/** When participants are reminded of a shift; whoever is named later hears of it at once. */
export function remindedAt({ startsAt, zone }: Pick<Shift, "startsAt" | "zone">): Temporal.Instant {
  const dayBefore = startsAt.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  return dayBefore.toZonedDateTime({ timeZone: zone, plainTime: REMINDED_AT }).toInstant();
}

/**
 * When it is looked at whether a shift has people enough: with the digest of the last working day that leaves so much time, since a
 * channel is read by people at work.
 */
export function staffingCheckedAt(
  { startsAt, zone }: Pick<Shift, "startsAt" | "zone">,
  check: StaffingCheck,
): Temporal.Instant {
  return digestBy(zone, startsAt.subtract({ milliseconds: STAFFING_CHECKED_MS[check] }));
}

/** Until when it can be said who came. */
export function settlesAt({ endsAt }: Pick<Shift, "endsAt">): Temporal.Instant {
  return endsAt.add({ milliseconds: SETTLES_AFTER_MS });
}

/** All that falls due on a shift by itself, in order. */
export function momentsOf(
  shift: Pick<Shift, "startsAt" | "endsAt" | "zone" | "nameByMinutes" | "takesHeadCounts">,
): readonly { readonly moment: ShiftMoment; readonly at: Temporal.Instant }[] {
  const { startsAt, endsAt } = shift;
  const namesDueAt = nameBy(shift);
  const names = namesDueAt
    ? [
        ...NAMES_WANTED_MS.map((milliseconds) => ({
          moment: "NAMES_WANTED" as const,
          at: namesDueAt.subtract({ milliseconds }),
        })),
        { moment: "NAMES_DUE" as const, at: namesDueAt },
      ]
    : [];
  return [
    { moment: "STAFFING_WEEK_BEFORE" as const, at: staffingCheckedAt(shift, "WEEK_BEFORE") },
    { moment: "STAFFING_DAYS_BEFORE" as const, at: staffingCheckedAt(shift, "DAYS_BEFORE") },
    ...names,
    { moment: "PARTICIPANTS_REMINDED" as const, at: remindedAt(shift) },
    { moment: "STARTS" as const, at: startsAt },
    { moment: "ATTENDANCE_WANTED" as const, at: endsAt.add({ milliseconds: ATTENDANCE_AFTER_MS }) },
    { moment: "SETTLES" as const, at: settlesAt(shift) },
  ].toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
}

/** The first moment after `after`, when the shift has to be seen to next; undefined after the last. */
export function nextMomentAfter(
  shift: Parameters<typeof momentsOf>[0],
  after: Temporal.Instant,
): Temporal.Instant | undefined {
  return momentsOf(shift).find(({ at }) => Temporal.Instant.compare(at, after) > 0)?.at;
}
