import type { PledgeSums, ShiftSums } from "@socialsmart/domain/store/sums";
import type { StoredValue } from "../engine/statement.ts";
import { toDate } from "../schema/values.ts";
import { UNDERSTAFFED } from "./conditions.ts";

/** What a list's rows, of the table `t`, add up to: SQL by name, and the values in it, in order. */
export type Sums<Name extends string> = {
  readonly sql: Readonly<Record<Name, string>>;
  readonly values: readonly StoredValue[];
};

/** Each shift counts its own pledges. Only offers are looked at, where there are any: an expired one holds nothing. */
export function shiftSums(now: Temporal.Instant): Sums<keyof ShiftSums> {
  const moment = toDate(now);
  return {
    sql: {
      shifts: "COUNT(*)",
      understaffed: `SUM(CASE WHEN ${UNDERSTAFFED} THEN 1 ELSE 0 END)`,
      capacity: "SUM(t.capacity)",
      taken: "SUM(t.taken)",
      named: "SUM(t.named)",
      confirmedMinutes: "SUM(t.confirmed_minutes)",
      offered: `SUM(CASE WHEN t.offered = 0 THEN 0 ELSE
        (SELECT COALESCE(SUM(p.offer_places), 0) FROM pledge p WHERE p.shift_id = t.id AND p.offer_expires_at > ?) END)`,
      waitlisted: "SUM(t.waitlisted)",
      pending: "SUM(t.pending)",
    },
    values: [moment, moment],
  };
}

export const PLEDGE_SUMS: Sums<keyof PledgeSums> = {
  sql: {
    places: "SUM(t.places)",
    minutes: "SUM(t.minutes)",
    named: "SUM(t.named)",
    organisations: "COUNT(DISTINCT t.organisation_id)",
  },
  values: [],
};

export function selectOf({ sql }: Sums<string>): string {
  return Object.entries(sql)
    .map(([name, sum]) => `${sum} AS ${name}`)
    .join(", ");
}

/** The row's sums, which a server gives as text; 0 where there is nothing to add up. */
export function sumsIn<Name extends string>(
  row: Readonly<Record<string, unknown>> | undefined,
  { sql }: Sums<Name>,
): Record<Name, number> {
  const names = Object.keys(sql) as Name[];
  return Object.fromEntries(names.map((name) => [name, Number(row?.[name] ?? 0)])) as Record<Name, number>;
}
