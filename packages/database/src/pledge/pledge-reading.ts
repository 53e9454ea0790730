import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { ListedPledge, PledgeNeeds } from "@socialsmart/domain/store/listed";
import { ORGANISATION_FIELDS } from "../organisation/organisation-row.ts";
import { joinedAs } from "../reader/joined.ts";
import { narrowed } from "../reader/narrowed.ts";
import { oncePerNeeds } from "../reader/once-per-needs.ts";
import type { Reading } from "../reader/reading.ts";
import { PLEDGE_FIELDS, type PledgeRow, toPledge } from "./pledge-row.ts";

const organisation = joinedAs("o", ORGANISATION_FIELDS);

const JOIN = "JOIN organisation o ON o.id = t.organisation_id";

/** All of each pledge. */
export const PLEDGE_READING: Reading<PledgeRow, ListedPledge> = {
  select: ["t.*", ...organisation.select].join(", "),
  join: JOIN,
  toValue: (row) => ({ ...toPledge(row), organisation: organisation.read(row) }),
};

/** Reads of pledges what will be looked at, and their organisations in the same statement. */
export const pledgeReading = oncePerNeeds(readingOf);

function readingOf({ fields, organisation: shown }: PledgeNeeds): Reading<PledgeRow, ListedPledge> {
  const own = narrowed(PLEDGE_FIELDS, fields);
  const theirs = shown && joinedAs("o", ORGANISATION_FIELDS, shown);
  const columns = [...new Set([...own.columns, "shift_id", "organisation_id"])];
  return {
    select: [...own.select, ...(theirs?.select ?? [])].join(", "),
    join: theirs ? JOIN : "",
    // A server writes what it ranks into a table: one with a text in it onto a disk.
    ...(!columns.includes("staff_reason") && { ranked: { columns, index: "pledge_roster" } }),
    isRaw: true,
    toValue(row) {
      const pledge: Pledge & { organisation?: Organisation } = own.change(row);
      if (theirs) pledge.organisation = theirs.read(row);
      return pledge as ListedPledge;
    },
  };
}
