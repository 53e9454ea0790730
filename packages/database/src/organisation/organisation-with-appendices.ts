import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { appendixTable, toAppendix } from "../appendix/appendix-row.ts";
import type { Scope } from "../transaction/rows.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { organisationTable, toOrganisation } from "./organisation-row.ts";

type WithAppendices = { readonly organisation: Organisation; readonly appendices: readonly Appendix[] };

/** The organisation and its appendices, by id, in one statement. */
export async function organisationWithAppendices(
  { manager, landlordId, run }: Scope,
  id: OrganisationId,
): Promise<WithAppendices | undefined> {
  const o = sqlOf(manager.dataSource, organisationTable).as("o");
  const a = sqlOf(manager.dataSource, appendixTable).as("a");
  const answer = await run({
    sql: `SELECT ${o.list}, ${a.list} FROM organisation o LEFT JOIN appendix a ON a.organisation_id = o.id
      WHERE o.id = ? AND o.landlord_id = ?`,
    values: [id, landlordId],
  });
  const [organisation] = o.toRows(answer);
  return (
    organisation && {
      organisation: toOrganisation(organisation),
      // Sorted here: to sort a join, a server copies it into a table of its own.
      appendices: a
        .toRows(answer)
        .map(toAppendix)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    }
  );
}
