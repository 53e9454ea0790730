import type { ListedPledge, PledgeNeeds } from "@socialsmart/domain/store/listed";
import { ORGANISATION_FIELDS } from "../organisation/organisation-row.ts";
import { joinedAs } from "../reader/joined.ts";
import type { Reading } from "../reader/reading.ts";
import { columnsOf } from "../schema/fields.ts";
import { PLEDGE_FIELDS, type PledgeRow } from "./pledge-row.ts";

/**
 * Reads of pledges what will be looked at, and their organisations in the same statement. The driver's row becomes the pledge: where
 * there are thousands, to make each of them anew takes longer than to read them.
 */
export function pledgeReading({ fields, organisation }: PledgeNeeds): Reading<PledgeRow, ListedPledge> {
  const names = [...new Set(fields)];
  const plain = names.filter((name) => PLEDGE_FIELDS[name].isPlain);
  const others = names.filter((name) => !PLEDGE_FIELDS[name].isPlain);
  const theirs = organisation && joinedAs("o", ORGANISATION_FIELDS, organisation);
  const columns = columnsOf(PLEDGE_FIELDS, [...names, "shiftId", "organisationId"]);
  return {
    select: [
      ...plain.map((name) => `t.${PLEDGE_FIELDS[name].columns[0]} AS ${name}`),
      ...columnsOf(PLEDGE_FIELDS, others).map((column) => `t.${column}`),
      ...(theirs?.select ?? []),
    ].join(", "),
    join: theirs ? "JOIN organisation o ON o.id = t.organisation_id" : "",
    // A server writes what it ranks into a table: one with a text in it onto a disk.
    ...(!columns.includes("staff_reason") && { ranked: { columns, index: "pledge_roster" } }),
    isRaw: true,
    toValue(row) {
      const pledge = row as unknown as Record<string, unknown>;
      for (const name of others) pledge[name] = PLEDGE_FIELDS[name].read(row);
      if (theirs) pledge.organisation = theirs.read(row);
      return pledge as ListedPledge;
    },
  };
}
