import type { InitiativesQuery } from "@socialsmart/client/__generated__/graphql";
import { momentOf } from "../calendar/local-time.ts";
import type { Column } from "../output/column.ts";

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

export const INITIATIVE_HEAD = ["INITIATIVE", "DISTRICT", "FOCUS AREA", "STATE", "NEXT SHIFT", "HOST"];

/** An initiative as a person reads it. */
export function tableRowOf(initiative: Initiative): readonly string[] {
  const { title, district, primaryFocusArea, state, shifts, host } = initiative;
  const [next] = shifts.nodes;
  const places = next?.placesLeft === 1 ? "1 place left" : `${next?.placesLeft} places left`;
  return [
    title,
    district.name,
    inWords(primaryFocusArea),
    inWords(state),
    next ? `${momentOf(next.startsAt, next.zone)}, ${next.placesLeft === 0 ? "full" : places}` : "none",
    host.name,
  ];
}

/** `LABOUR_MARKET` as `labour market`. */
function inWords(name: string): string {
  return name.toLowerCase().replaceAll("_", " ");
}
