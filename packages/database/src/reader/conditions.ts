import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import { LIVE_PLEDGE_STATES, type PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import type {
  InitiativeFilter,
  OrganisationFilter,
  PledgeFilter,
  ShiftFilter,
} from "@socialsmart/domain/store/reader";
import type { StoredValue } from "../engine/statement.ts";
import { toDate } from "../schema/values.ts";
import { listOf } from "./id-list.ts";

/** Part of a WHERE, in which `t` is the table that is listed. */
export type Condition = {
  readonly sql: string;
  readonly values: readonly StoredValue[];
  /** Lets so little through that a page is better found by it than in the list's order. */
  readonly isNarrow?: true;
};

type When = { readonly from?: Temporal.Instant; readonly to?: Temporal.Instant };

export function organisationConditions({ kinds }: OrganisationFilter): Condition[] {
  return kinds ? [oneOf("kind", kinds)] : [];
}

export function initiativeConditions({ districtId, focusArea, states }: InitiativeFilter): Condition[] {
  return [
    ...(districtId ? [{ sql: "t.district_id = ?", values: [districtId], isNarrow: true as const }] : []),
    ...(focusArea ? [inFocus("t.id", focusArea)] : []),
    ...(states ? [oneOf("state", states)] : []),
  ];
}

export function shiftConditions(filter: ShiftFilter): Condition[] {
  const { initiativeId, seriesId, districtId, focusArea, states, startsWithin, understaffedAt } = filter;
  return [
    ...(initiativeId
      ? [{ sql: "t.initiative_id = ?", values: [initiativeId], isNarrow: true as const }]
      : []),
    ...(seriesId ? [{ sql: "t.series_id = ?", values: [seriesId], isNarrow: true as const }] : []),
    ...(districtId
      ? [
          {
            sql: "t.initiative_id IN (SELECT i.id FROM initiative i WHERE i.district_id = ?)",
            values: [districtId],
            isNarrow: true as const,
          },
        ]
      : []),
    ...(focusArea ? [inFocus("t.initiative_id", focusArea)] : []),
    ...(states ? [oneOf("state", states)] : []),
    ...within("t.starts_at", startsWithin),
    ...(understaffedAt
      ? [
          {
            sql: "t.state = 'OPEN' AND t.starts_at > ? AND t.taken < t.min_places",
            values: [toDate(understaffedAt)],
          },
        ]
      : []),
  ];
}

export function pledgeConditions({ states, startsWithin }: PledgeFilter): Condition[] {
  const when = within("s.starts_at", startsWithin);
  return [
    ...(states ? [inStates(states)] : []),
    ...(when.length > 0
      ? [
          {
            sql: `EXISTS (SELECT 1 FROM shift s WHERE s.id = t.shift_id AND ${when.map(({ sql }) => sql).join(" AND ")})`,
            values: when.flatMap(({ values }) => values),
          },
        ]
      : []),
  ];
}

/** That a pledge is live stands in the index that rosters are read by, its state does not: the past is not looked at. */
function inStates(states: readonly PledgeState[]): Condition {
  const asked = new Set(states);
  const isLive =
    asked.size === LIVE_PLEDGE_STATES.length && LIVE_PLEDGE_STATES.every((state) => asked.has(state));
  return isLive ? { sql: "t.live = 1", values: [] } : oneOf("state", states);
}

/**
 * Counted, though one is enough: a server turns EXISTS and IN around and begins with all that is in focus, some fifth of everything,
 * instead of going through a list in its order until a page is full.
 */
function inFocus(initiativeId: string, area: FocusArea): Condition {
  return {
    sql: `(SELECT COUNT(*) FROM initiative_focus_area f WHERE f.initiative_id = ${initiativeId} AND f.focus_area = ?) > 0`,
    values: [area],
  };
}

/** Moments of `[from, to)`. */
export function within(column: string, when: When | undefined): Condition[] {
  return [
    ...(when?.from ? [{ sql: `${column} >= ?`, values: [toDate(when.from)] }] : []),
    ...(when?.to ? [{ sql: `${column} < ?`, values: [toDate(when.to)] }] : []),
  ];
}

/** A filter by an empty list lets nothing through. */
function oneOf(column: "kind" | "state", allowed: readonly string[]): Condition {
  if (allowed.length === 0) return { sql: "1 = 0", values: [] };
  const { marks, values } = listOf(allowed);
  return { sql: `t.${column} IN ${marks}`, values };
}
