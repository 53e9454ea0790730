import type { Shift } from "./shift.ts";

type Start = Pick<Shift, "startsAt">;

/** From then on a withdrawal counts as late; null for never. */
export function withdrawBy(shift: Start & Pick<Shift, "withdrawByMinutes">): Temporal.Instant | null {
  return minutesBefore(shift, shift.withdrawByMinutes);
}

/** When places without a name are released; null for never. */
export function nameBy(
  shift: Start & Pick<Shift, "nameByMinutes" | "takesHeadCounts">,
): Temporal.Instant | null {
  return shift.takesHeadCounts ? null : minutesBefore(shift, shift.nameByMinutes);
}

/** When one organisation may have more places than its cap; null for never. */
export function capReleasesAt(shift: Start & Pick<Shift, "capReleaseMinutes">): Temporal.Instant | null {
  return minutesBefore(shift, shift.capReleaseMinutes);
}

/** The cap that holds now, in places; null where there is none. */
export function capAt(
  shift: Start & Pick<Shift, "capReleaseMinutes" | "perOrganisationCap">,
  now: Temporal.Instant,
): number | null {
  return isPast(capReleasesAt(shift), now) ? null : shift.perOrganisationCap;
}

/** True from the deadline on; a deadline that is none never comes. */
export function isPast(deadline: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return deadline !== null && Temporal.Instant.compare(deadline, now) <= 0;
}

function minutesBefore({ startsAt }: Start, minutes: number | null): Temporal.Instant | null {
  return minutes === null ? null : startsAt.subtract({ minutes });
}
