import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { ListedPledge, PledgeNeeds } from "@socialsmart/domain/store/reader";
import { ORGANISATION_FIELDS, type OrganisationRow } from "../organisation/organisation-row.ts";
import type { Reading } from "../reader/reading.ts";
import { columnsOf, mapperOf } from "../schema/fields.ts";
import { PLEDGE_FIELDS, type PledgeRow } from "./pledge-row.ts";

/** How an organisation's columns are named beside a pledge's. */
type OrganisationColumn = `o_${keyof OrganisationRow & string}`;
type JoinedRow = PledgeRow & { readonly [Column in OrganisationColumn]?: unknown };

/** Reads of pledges what will be looked at, and their organisations in the same statement. */
export function pledgeReading({ fields, organisation }: PledgeNeeds): Reading<PledgeRow, ListedPledge> {
  const own = columnsOf(PLEDGE_FIELDS, ["id", ...fields]).map((column) => `t.${column}`);
  const toPledge = mapperOf(PLEDGE_FIELDS, ["id", ...fields]);
  if (!organisation) return { select: own.join(", "), join: "", toValue: toPledge };
  const names = ["id" as const, ...organisation];
  const theirs = columnsOf(ORGANISATION_FIELDS, names).map((column) => `o.${column} AS o_${column}`);
  const toOrganisation = joinedOrganisation(names);
  return {
    select: [...own, ...theirs].join(", "),
    join: "JOIN organisation o ON o.id = t.organisation_id",
    toValue: (row) => ({ ...toPledge(row), organisation: toOrganisation(row) }),
  };
}

function joinedOrganisation(names: readonly (keyof Organisation)[]): (row: JoinedRow) => Organisation {
  const columns = columnsOf(ORGANISATION_FIELDS, names).map((column) => [column, `o_${column}`] as const);
  const toOrganisation = mapperOf(ORGANISATION_FIELDS, names);
  return (row) => {
    const own: Partial<Record<keyof OrganisationRow, unknown>> = {};
    for (const [column, named] of columns) own[column] = row[named];
    return toOrganisation(own as OrganisationRow);
  };
}
