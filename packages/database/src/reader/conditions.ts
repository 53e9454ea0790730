import type {
  InitiativeFilter,
  OrganisationFilter,
  PledgeFilter,
  ShiftFilter,
} from "@socialsmart/domain/store/reader";
import { toDate } from "../schema/values.ts";
import type { Condition } from "./listing.ts";

type When = { readonly from?: Temporal.Instant; readonly to?: Temporal.Instant };

export function organisationConditions({ kinds }: OrganisationFilter): Condition[] {
  return kinds ? [oneOf("kind", kinds)] : [];
}

export function initiativeConditions({ districtId, focusArea, states }: InitiativeFilter): Condition[] {
  return [
    ...(districtId ? [{ sql: "t.district_id = :districtId", parameters: { districtId } }] : []),
    ...(focusArea
      ? [
          {
            sql: "t.id IN (SELECT f.initiative_id FROM initiative_focus_area f WHERE f.focus_area = :focusArea)",
            parameters: { focusArea },
          },
        ]
      : []),
    ...(states ? [oneOf("state", states)] : []),
  ];
}

export function shiftConditions(filter: ShiftFilter): Condition[] {
  const { initiativeId, seriesId, districtId, focusArea, states, startsWithin, understaffedAt } = filter;
  return [
    ...(initiativeId ? [{ sql: "t.initiative_id = :initiativeId", parameters: { initiativeId } }] : []),
    ...(seriesId ? [{ sql: "t.series_id = :seriesId", parameters: { seriesId } }] : []),
    ...(districtId
      ? [
          {
            sql: "t.initiative_id IN (SELECT i.id FROM initiative i WHERE i.district_id = :districtId)",
            parameters: { districtId },
          },
        ]
      : []),
    ...(focusArea
      ? [
          {
            sql: "t.initiative_id IN (SELECT f.initiative_id FROM initiative_focus_area f WHERE f.focus_area = :focusArea)",
            parameters: { focusArea },
          },
        ]
      : []),
    ...(states ? [oneOf("state", states)] : []),
    ...startsWithinConditions("t.starts_at", startsWithin),
    ...(understaffedAt
      ? [
          {
            sql: "t.state = 'OPEN' AND t.starts_at > :understaffedAt AND t.taken < t.min_places",
            parameters: { understaffedAt: toDate(understaffedAt) },
          },
        ]
      : []),
  ];
}

export function pledgeConditions({ states, startsWithin }: PledgeFilter): Condition[] {
  const when = startsWithinConditions("s.starts_at", startsWithin);
  return [
    ...(states ? [oneOf("state", states)] : []),
    ...(when.length > 0
      ? [
          {
            sql: `EXISTS (SELECT 1 FROM shift s WHERE s.id = t.shift_id AND ${when.map(({ sql }) => sql).join(" AND ")})`,
            parameters: Object.assign({}, ...when.map(({ parameters }) => parameters)),
          },
        ]
      : []),
  ];
}

function startsWithinConditions(column: string, when: When | undefined): Condition[] {
  return [
    ...(when?.from
      ? [{ sql: `${column} >= :startsFrom`, parameters: { startsFrom: toDate(when.from) } }]
      : []),
    ...(when?.to ? [{ sql: `${column} < :startsTo`, parameters: { startsTo: toDate(when.to) } }] : []),
  ];
}

/** A filter by an empty list lets nothing through. */
function oneOf(column: "kind" | "state", values: readonly string[]): Condition {
  if (values.length === 0) return { sql: "1 = 0", parameters: {} };
  return { sql: `t.${column} IN (:...${column}s)`, parameters: { [`${column}s`]: values } };
}
