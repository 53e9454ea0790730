import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Person } from "@socialsmart/domain/person/person";
import type { DataSource } from "typeorm";
import type { Answer, Statement } from "../engine/statement.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { personTable, toPerson } from "./person-row.ts";

type Run = (statement: Statement) => Promise<Answer>;

/** The landlord's people with an address, by id. */
export async function peopleWithWorkEmail(
  dataSource: DataSource,
  landlordId: LandlordId,
  run: Run,
): Promise<readonly Person[]> {
  const answer = await run({
    sql: "SELECT t.* FROM person t WHERE t.landlord_id = ? AND t.work_email IS NOT NULL ORDER BY t.id",
    values: [landlordId],
  });
  return sqlOf(dataSource, personTable).toRows(answer).map(toPerson);
}

/**
 * Those of them with one of the addresses, upper and lower case alike. It goes through all of them, which happens when somebody
 * signs in for the first time or is imported, and compares them here: SQLite's LOWER knows no letters but a to z. An é is no e, so
 * that nobody gets in by a letter that looks alike.
 */
export async function peopleByWorkEmails(
  dataSource: DataSource,
  landlordId: LandlordId,
  run: Run,
  emails: readonly string[],
): Promise<readonly Person[]> {
  if (emails.length === 0) return [];
  const addresses = new Set(emails.map((email) => email.toLowerCase()));
  const people = await peopleWithWorkEmail(dataSource, landlordId, run);
  return people.filter(({ workEmail }) => workEmail !== null && addresses.has(workEmail.toLowerCase()));
}
