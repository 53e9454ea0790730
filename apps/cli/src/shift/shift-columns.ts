import type { ShiftFactsFragment } from "@socialsmart/client/__generated__/graphql";
import { dateAndTimeOf } from "../calendar/local-time.ts";
import type { Column } from "../output/column.ts";

/** What every row that is of a shift begins with: which one it is, and when. */
export const SHIFT_FACTS: readonly Column<ShiftFactsFragment>[] = [
  { name: "shiftId", of: ({ id }) => id },
  { name: "shiftState", of: ({ state }) => state },
  { name: "startsAt", of: ({ startsAt }) => startsAt },
  { name: "endsAt", of: ({ endsAt }) => endsAt },
  { name: "startDate", of: ({ startsAt, zone }) => dateAndTimeOf(startsAt, zone).date },
  { name: "startTime", of: ({ startsAt, zone }) => dateAndTimeOf(startsAt, zone).time },
  { name: "endDate", of: ({ endsAt, zone }) => dateAndTimeOf(endsAt, zone).date },
  { name: "endTime", of: ({ endsAt, zone }) => dateAndTimeOf(endsAt, zone).time },
  { name: "zone", of: ({ zone }) => zone },
  { name: "location", of: ({ location }) => location },
  { name: "initiativeId", of: ({ initiative }) => initiative.id },
  { name: "initiative", of: ({ initiative }) => initiative.title },
  { name: "focusArea", of: ({ initiative }) => initiative.primaryFocusArea },
  { name: "district", of: ({ initiative }) => initiative.district.name },
];
