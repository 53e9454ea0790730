import type { RosterPledgeFragment } from "@socialsmart/client/__generated__/graphql";
import { dateAndTimeOf } from "../calendar/local-time.ts";
import type { Column } from "../output/column.ts";
import type { RosterShift } from "./read-roster.ts";

/** One who comes to a shift, or a shift to which nobody does. */
export type RosterRow = { readonly shift: RosterShift; readonly pledge: RosterPledgeFragment | null };

export function rowsOf(shift: RosterShift): readonly RosterRow[] {
  return shift.pledges.length === 0
    ? [{ shift, pledge: null }]
    : shift.pledges.map((pledge) => ({ shift, pledge }));
}

export const ROSTER_COLUMNS: readonly Column<RosterRow>[] = [
  { name: "shiftId", of: ({ shift }) => shift.id },
  { name: "district", of: ({ shift }) => shift.initiative.district.name },
  { name: "initiative", of: ({ shift }) => shift.initiative.title },
  { name: "startsAt", of: ({ shift }) => shift.startsAt },
  { name: "endsAt", of: ({ shift }) => shift.endsAt },
  { name: "startDate", of: ({ shift }) => dateAndTimeOf(shift.startsAt, shift.zone).date },
  { name: "startTime", of: ({ shift }) => dateAndTimeOf(shift.startsAt, shift.zone).time },
  { name: "endDate", of: ({ shift }) => dateAndTimeOf(shift.endsAt, shift.zone).date },
  { name: "endTime", of: ({ shift }) => dateAndTimeOf(shift.endsAt, shift.zone).time },
  { name: "zone", of: ({ shift }) => shift.zone },
  { name: "location", of: ({ shift }) => shift.location },
  { name: "shiftState", of: ({ shift }) => shift.state },
  { name: "minPlaces", of: ({ shift }) => shift.minPlaces },
  { name: "capacity", of: ({ shift }) => shift.capacity },
  { name: "placesLeft", of: ({ shift }) => shift.placesLeft },
  { name: "organisation", of: ({ pledge }) => pledge?.organisation.name ?? null },
  { name: "pledgeState", of: ({ pledge }) => pledge?.state ?? null },
  { name: "places", of: ({ pledge }) => pledge?.places ?? null },
  { name: "named", of: ({ pledge }) => pledge?.named ?? null },
  { name: "minutes", of: ({ pledge }) => pledge?.minutes ?? null },
];
