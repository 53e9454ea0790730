import type { LandlordId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Person } from "@socialsmart/domain/person/person";
import { listOf } from "../reader/id-list.ts";
import { type ReadOptions, read } from "../reader/read.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { type PersonRow, personTable, toPerson } from "./person-row.ts";

type MemberRow = PersonRow & { readonly organisation_id: OrganisationId };

/** Those with a membership in each organisation, by (display name, id), each once. */
export async function peopleByOrganisations(
  options: ReadOptions,
  landlordId: LandlordId,
  ids: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, readonly Person[]>> {
  if (ids.length === 0) return new Map();
  const { marks, values } = listOf(ids);
  const answer = await read(options, {
    // The plus keeps SQLite from going through all that the landlord has.
    sql: `SELECT DISTINCT t.*, m.organisation_id FROM membership m JOIN person t ON t.id = m.person_id
      WHERE m.organisation_id IN ${marks} AND +t.landlord_id = ? ORDER BY t.display_name, t.id`,
    values: [...values, landlordId],
  });
  const rows = sqlOf(options.engine.dataSource, personTable).toRows(answer) as MemberRow[];
  const membersOf = Map.groupBy(rows, (row) => row.organisation_id);
  return new Map(ids.map((id) => [id, (membersOf.get(id) ?? []).map(toPerson)]));
}
