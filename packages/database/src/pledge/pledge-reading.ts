import type { ListedPledge, PledgeNeeds } from "@socialsmart/domain/store/reader";
import { ORGANISATION_FIELDS } from "../organisation/organisation-row.ts";
import { joinedAs } from "../reader/joined.ts";
import type { Reading } from "../reader/reading.ts";
import { columnsOf, mapperOf } from "../schema/fields.ts";
import { PLEDGE_FIELDS, type PledgeRow } from "./pledge-row.ts";

/** Reads of pledges what will be looked at, and their organisations in the same statement. */
export function pledgeReading({ fields, organisation }: PledgeNeeds): Reading<PledgeRow, ListedPledge> {
  const own = columnsOf(PLEDGE_FIELDS, ["id", ...fields]).map((column) => `t.${column}`);
  const toPledge = mapperOf(PLEDGE_FIELDS, ["id", ...fields]);
  if (!organisation) return { select: own.join(", "), join: "", toValue: toPledge };
  const theirs = joinedAs("o", ORGANISATION_FIELDS, ["id", ...organisation]);
  return {
    select: [...own, ...theirs.select].join(", "),
    join: "JOIN organisation o ON o.id = t.organisation_id",
    toValue: (row) => ({ ...toPledge(row), organisation: theirs.read(row) }),
  };
}
