import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { LedgerFilter } from "@socialsmart/domain/store/filters";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { LedgerSums } from "@socialsmart/domain/store/sums";
import type { Condition } from "../reader/conditions.ts";
import { listOf } from "../reader/id-list.ts";
import { listingOf } from "../reader/listing.ts";
import type { ReadOptions } from "../reader/read.ts";
import { asNumber } from "../reader/sort-keys.ts";
import type { Sums } from "../reader/sums.ts";
import { whenUsed } from "../reader/when-used.ts";
import { ledgerEntryTable, toLedgerEntry } from "./ledger-entry-row.ts";

const SUMS: Sums<keyof LedgerSums> = {
  sql: { entries: "COUNT(*)", minutes: "SUM(t.minutes)" },
  values: [],
};

export function ledgerReads(options: ReadOptions, landlordId: LandlordId): Reader["ledger"] {
  const entries = whenUsed(() =>
    listingOf(options, landlordId, {
      table: ledgerEntryTable,
      toValue: toLedgerEntry,
      sortBy: "seq",
      direction: "DESC",
      toSortKey: asNumber,
      index: "ledger_entry_seq",
    }),
  );
  return {
    byIds: (ids) => entries().byIds(ids),
    page: (filter, request) => entries().page(conditionsOf(filter), request),
    count: (filter) => entries().count(conditionsOf(filter)),
    sums: (filter) => entries().sums(conditionsOf(filter), SUMS),
    sumsByOrganisations: (ids, filter) =>
      entries().sumsByParents("organisation_id", ids, conditionsOf(filter), SUMS),
  };
}

function conditionsOf({ organisationId, attendanceId, kinds, workedWithin }: LedgerFilter): Condition[] {
  return [
    ...(organisationId ? [narrow("t.organisation_id = ?", organisationId)] : []),
    ...(attendanceId ? [narrow("t.attendance_id = ?", attendanceId)] : []),
    ...(kinds ? [amongKinds(kinds)] : []),
    ...(workedWithin
      ? [
          {
            sql: "t.worked_on >= ? AND t.worked_on < ?",
            values: [workedWithin.from.toString(), workedWithin.to.toString()],
          },
        ]
      : []),
  ];
}

function narrow(sql: string, id: string): Condition {
  return { sql, values: [id], isNarrow: true };
}

function amongKinds(kinds: readonly string[]): Condition {
  if (kinds.length === 0) return { sql: "1 = 0", values: [] };
  const { marks, values } = listOf(kinds);
  return { sql: `t.kind IN ${marks}`, values };
}
