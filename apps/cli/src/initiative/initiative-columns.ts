import type { InitiativesQuery } from "@socialsmart/client/__generated__/graphql";
import { momentOf } from "../calendar/local-time.ts";
import { inWords } from "../find-chosen.ts";
import type { Column } from "../output/column.ts";
import type { Heading } from "../output/table.ts";

export type Initiative = InitiativesQuery["initiatives"]["nodes"][number];

export const INITIATIVE_COLUMNS: readonly Column<Initiative>[] = [
  { name: "initiativeId", of: ({ id }) => id },
  { name: "title", of: ({ title }) => title },
  { name: "district", of: ({ district }) => district.name },
  { name: "host", of: ({ host }) => host.name },
  { name: "state", of: ({ state }) => state },
  { name: "stateReason", of: ({ stateReason }) => stateReason },
  { name: "primaryFocusArea", of: ({ primaryFocusArea }) => primaryFocusArea },
  { name: "otherFocusAreas", of: ({ otherFocusAreas }) => otherFocusAreas.join(" ") },
  { name: "involvesMinors", of: ({ involvesMinors }) => involvesMinors },
  { name: "upcomingShifts", of: ({ shifts }) => shifts.totalCount },
  { name: "nextShiftAt", of: ({ shifts }) => shifts.nodes[0]?.startsAt ?? null },
  { name: "description", of: ({ description }) => description },
];

export const INITIATIVE_HEAD: readonly Heading[] = [
  { text: "INITIATIVE", wraps: true },
  { text: "DISTRICT", wraps: true },
  { text: "FOCUS AREA", wraps: true },
  { text: "STATE", wraps: false },
  { text: "NEXT SHIFT", wraps: true },
  { text: "HOST", wraps: true },
];

/** An initiative as a person reads it. */
export function tableRowOf(initiative: Initiative): readonly string[] {
  const { title, district, primaryFocusArea, state, shifts, host } = initiative;
  const [next] = shifts.nodes;
  return [
    title,
    district.name,
    inWords(primaryFocusArea),
    inWords(state),
    next
      ? `${momentOf(next.startsAt, next.zone)}, ${next.placesLeft === 0 ? "full" : `${next.placesLeft} left`}`
      : "none",
    host.name,
  ];
}
