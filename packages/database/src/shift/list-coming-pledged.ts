import type { OrganisationId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { toDate } from "../schema/values.ts";
import type { Scope } from "../transaction/rows.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { shiftTable } from "./shift-row.ts";

/** The shifts to come that the organisation has a live pledge on, by start. */
export async function listComingPledged(
  { manager, landlordId, run }: Scope,
  organisationId: OrganisationId,
  startsAfter: Temporal.Instant,
): Promise<readonly ShiftId[]> {
  const { stored } = sqlOf(manager.dataSource, shiftTable);
  const { rows } = await run({
    sql: `SELECT s.id AS id FROM pledge p JOIN shift s ON s.id = p.shift_id
      WHERE p.organisation_id = ? AND p.live = 1 AND p.landlord_id = ? AND s.starts_at > ?
      ORDER BY s.starts_at, s.id`,
    values: [organisationId, landlordId, stored("starts_at", toDate(startsAfter))],
  });
  return rows.map(({ id }) => id as ShiftId);
}
