import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import { LIVE_PLEDGE_STATES, type PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import type {
  InitiativeFilter,
  OrganisationFilter,
  PledgeFilter,
  ShiftFilter,
} from "@socialsmart/domain/store/filters";
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

/** Of the shift `t`, at a moment: the domain's isUnderstaffed. */
export const UNDERSTAFFED = "t.state = 'OPEN' AND t.starts_at > ? AND t.taken < t.min_places";

export function organisationConditions({ kinds, appendixActiveOn: date }: OrganisationFilter): Condition[] {
  return [
    ...(kinds ? [oneOf("kind", kinds)] : []),
    ...when(date, (day) => ({
      sql: `EXISTS (SELECT 1 FROM appendix a WHERE a.organisation_id = t.id AND a.state = 'ACTIVE'
        AND a.effective_from <= ? AND (a.ends_on IS NULL OR a.ends_on > ?))`,
      values: [day.toString(), day.toString()],
    })),
  ];
}

export function initiativeConditions(filter: InitiativeFilter): Condition[] {
  const { districtId, focusArea, states, draftsOf, hostOrganisationId, organisationId, withShift } = filter;
  return [
    ...when(districtId, (id) => narrow("t.district_id = ?", id)),
    ...when(hostOrganisationId, (id) => narrow("t.host_organisation_id = ?", id)),
    ...when(organisationId, (id) =>
      narrow(
        `t.id IN (SELECT s.initiative_id FROM pledge p JOIN shift s ON s.id = p.shift_id
          WHERE p.organisation_id = ? AND p.live = 1)`,
        id,
      ),
    ),
    ...when(focusArea, (area) => inFocus("t.id", area)),
    ...(states ? [oneOf("state", states)] : []),
    ...when(withShift, hasShift),
    ...when(draftsOf, (hosts) => shownTo(hosts, isPublished("t"), "t.host_organisation_id")),
  ];
}

/** Counted, though one is enough: see inFocus. */
function hasShift({ startsWithin, understaffedAt }: NonNullable<InitiativeFilter["withShift"]>): Condition {
  const wanted = [
    ...within("s.starts_at", startsWithin),
    ...when(understaffedAt, (moment) => ({
      sql: UNDERSTAFFED.replaceAll("t.", "s."),
      values: [toDate(moment)],
    })),
  ];
  return {
    sql: `(SELECT COUNT(*) FROM shift s WHERE ${[
      "s.initiative_id = t.id AND s.state <> 'CANCELLED'",
      ...wanted.map(({ sql }) => sql),
    ].join(" AND ")}) > 0`,
    values: wanted.flatMap(({ values }) => values),
  };
}

export function shiftConditions(filter: ShiftFilter): Condition[] {
  const { initiativeId, seriesId, districtId, hostOrganisationId, organisationId } = filter;
  const { focusArea, states, draftsOf, startsWithin, understaffedAt } = filter;
  return [
    ...when(initiativeId, (id) => narrow("t.initiative_id = ?", id)),
    ...when(seriesId, (id) => narrow("t.series_id = ?", id)),
    ...when(districtId, (id) =>
      narrow("t.initiative_id IN (SELECT i.id FROM initiative i WHERE i.district_id = ?)", id),
    ),
    ...when(hostOrganisationId, (id) =>
      narrow("t.initiative_id IN (SELECT i.id FROM initiative i WHERE i.host_organisation_id = ?)", id),
    ),
    ...when(organisationId, (id) =>
      narrow("t.id IN (SELECT p.shift_id FROM pledge p WHERE p.organisation_id = ? AND p.live = 1)", id),
    ),
    ...when(focusArea, (area) => inFocus("t.initiative_id", area)),
    ...(states ? [oneOf("state", states)] : []),
    ...when(draftsOf, (hosts) =>
      // Of what was never published, one may be cancelled.
      shownTo(
        hosts,
        `t.state <> 'DRAFT' AND (SELECT ${isPublished("d")} ${INITIATIVE_OF_SHIFT})`,
        `(SELECT d.host_organisation_id ${INITIATIVE_OF_SHIFT})`,
      ),
    ),
    ...within("t.starts_at", startsWithin),
    ...when(understaffedAt, (moment) => ({ sql: UNDERSTAFFED, values: [toDate(moment)] })),
  ];
}

export function pledgeConditions(filter: PledgeFilter): Condition[] {
  const { states, startsWithin, shiftId, initiativeId, organisationId } = filter;
  const starts = within("s.starts_at", startsWithin);
  return [
    ...when(shiftId, (id) => narrow("t.shift_id = ?", id)),
    ...when(organisationId, (id) => narrow("t.organisation_id = ?", id)),
    ...when(initiativeId, (id) =>
      narrow("t.shift_id IN (SELECT i.id FROM shift i WHERE i.initiative_id = ?)", id),
    ),
    ...(states ? [inStates(states)] : []),
    ...(starts.length > 0
      ? [
          {
            sql: `EXISTS (SELECT 1 FROM shift s WHERE s.id = t.shift_id AND ${starts.map(({ sql }) => sql).join(" AND ")})`,
            values: starts.flatMap(({ values }) => values),
          },
        ]
      : []),
  ];
}

/** A condition for what is asked by, none for what is not. */
function when<T>(asked: T | undefined, condition: (asked: T) => Condition): Condition[] {
  return asked === undefined ? [] : [condition(asked)];
}

function narrow(sql: string, id: string): Condition {
  return { sql, values: [id], isNarrow: true };
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

/** What is no draft passes, and what is the hosts' own. */
function shownTo(hosts: readonly string[], isNoDraft: string, host: string): Condition {
  if (hosts.length === 0) return { sql: isNoDraft, values: [] };
  const { marks, values } = listOf(hosts);
  return { sql: `(${isNoDraft} OR ${host} IN ${marks})`, values };
}

/** Of the shift `t`. */
const INITIATIVE_OF_SHIFT = "FROM initiative d WHERE d.id = t.initiative_id";

function isPublished(initiative: string): string {
  return `(${initiative}.state <> 'DRAFT' AND NOT ${initiative}.cancelled_as_draft)`;
}

/** A filter by an empty list lets nothing through. */
function oneOf(column: "kind" | "state", allowed: readonly string[]): Condition {
  if (allowed.length === 0) return { sql: "1 = 0", values: [] };
  const { marks, values } = listOf(allowed);
  return { sql: `t.${column} IN ${marks}`, values };
}
