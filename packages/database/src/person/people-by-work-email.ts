import type { Person } from "@socialsmart/domain/person/person";
import type { Scope } from "../transaction/rows.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { personTable, toPerson } from "./person-row.ts";

/**
 * The landlord's people with the address, upper and lower case alike, by id. It goes through all of them, which happens when
 * somebody signs in for the first time. Collations are binary: an é is no e, so that nobody gets in by a letter that looks alike.
 */
export async function peopleByWorkEmail(
  { manager, landlordId, run }: Scope,
  email: string,
): Promise<readonly Person[]> {
  const answer = await run({
    sql: "SELECT t.* FROM person t WHERE t.landlord_id = ? AND LOWER(t.work_email) = ? ORDER BY t.id",
    values: [landlordId, email.toLowerCase()],
  });
  return sqlOf(manager.dataSource, personTable).toRows(answer).map(toPerson);
}
