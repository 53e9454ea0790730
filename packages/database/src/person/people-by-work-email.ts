import type { Person } from "@socialsmart/domain/person/person";
import type { Scope } from "../transaction/rows.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { personTable, toPerson } from "./person-row.ts";

/**
 * The landlord's people with the address, upper and lower case alike, by id. It goes through all of them, which happens when
 * somebody signs in for the first time, and compares them here: SQLite's LOWER knows no letters but a to z. An é is no e, so that
 * nobody gets in by a letter that looks alike.
 */
export async function peopleByWorkEmail(
  { manager, landlordId, run }: Scope,
  email: string,
): Promise<readonly Person[]> {
  const answer = await run({
    sql: "SELECT t.* FROM person t WHERE t.landlord_id = ? AND t.work_email IS NOT NULL ORDER BY t.id",
    values: [landlordId],
  });
  const people = sqlOf(manager.dataSource, personTable).toRows(answer).map(toPerson);
  return people.filter(({ workEmail }) => workEmail?.toLowerCase() === email.toLowerCase());
}
