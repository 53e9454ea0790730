import { ShiftsDocument, type ShiftsQuery } from "@socialsmart/client/__generated__/graphql";
import { hoursOf } from "../calendar/local-time.ts";
import { type Dataset, nodesOf } from "../export/dataset.ts";
import { SHIFT_FACTS } from "./shift-columns.ts";

type Shift = ShiftsQuery["shifts"]["nodes"][number];

export const SHIFTS: Dataset<Shift> = {
  unit: "shifts",
  hasPeriod: true,
  columns: [
    ...SHIFT_FACTS,
    { name: "cancelReason", of: ({ cancelReason }) => cancelReason },
    { name: "durationMinutes", of: ({ durationMinutes }) => durationMinutes },
    { name: "minPlaces", of: ({ minPlaces }) => minPlaces },
    { name: "capacity", of: ({ capacity }) => capacity },
    { name: "placesLeft", of: ({ placesLeft }) => placesLeft },
    { name: "understaffed", of: ({ isUnderstaffed }) => isUnderstaffed },
    { name: "confirmedPlaces", of: ({ totals }) => totals.confirmedPlaces },
    { name: "namedPlaces", of: ({ totals }) => totals.namedPlaces },
    { name: "waitlistedPlaces", of: ({ totals }) => totals.waitlistedPlaces },
    { name: "organisations", of: ({ totals }) => totals.organisations },
    { name: "confirmedMinutes", of: ({ totals }) => totals.confirmedMinutes },
    { name: "confirmedHours", of: ({ totals }) => hoursOf(totals.confirmedMinutes) },
  ],
  read: ({ client, signal, moments, expect }) => {
    const variables = moments === null ? {} : { startsWithin: moments };
    return nodesOf(
      client.pages(ShiftsDocument, variables, ({ shifts }) => shifts, { signal }),
      expect,
    );
  },
};
