import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { RosterScope } from "@socialsmart/domain/store/roster-scope";
import { type ReadOptions, read } from "../reader/read.ts";
import { toDate, toInstant } from "../schema/values.ts";

const WITHIN = {
  DISTRICT: "i.district_id = ?",
  INITIATIVE: "i.id = ?",
  SHIFT: "s.id = ?",
} as const satisfies Record<RosterScope["kind"], string>;

const FROM = "initiative i LEFT JOIN shift s ON s.initiative_id = i.id";

/**
 * A text that is another one as soon as an initiative, a shift or a pledge of the scope has changed or come: their versions only rise,
 * a shift's with each of its pledges', and none of them is ever deleted, so that no two changes make up for each other.
 */
export async function rosterVersion(
  options: ReadOptions,
  landlordId: LandlordId,
  { kind, id }: RosterScope,
): Promise<string> {
  const { rows } = await read(options, {
    sql: `SELECT i.id AS id, i.version AS version, COUNT(s.id) AS shifts, SUM(s.version) AS changes
      FROM ${FROM} WHERE ${WITHIN[kind]} AND i.landlord_id = ? GROUP BY i.id, i.version ORDER BY i.id`,
    values: [id, landlordId],
  });
  return rows.map(({ id, version, shifts, changes }) => `${id} ${version} ${shifts} ${changes}`).join();
}

/** When time alone next changes what the scope's rosters say: a shift starts or ends, or an offer expires. */
export async function nextRosterMoment(
  options: ReadOptions,
  landlordId: LandlordId,
  { kind, id }: RosterScope,
  now: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  const moment = (of: string) => `SELECT MIN(${of}) AS at FROM ${FROM}`;
  const where = `WHERE ${WITHIN[kind]} AND i.landlord_id = ?`;
  const { rows } = await read(options, {
    sql: `SELECT MIN(at) AS at FROM (
      ${moment("s.starts_at")} ${where} AND s.starts_at > ?
      UNION ALL ${moment("s.ends_at")} ${where} AND s.ends_at > ?
      UNION ALL ${moment("p.offer_expires_at")} JOIN pledge p ON p.shift_id = s.id AND p.live = 1
        ${where} AND s.offered > 0 AND p.offer_expires_at > ?
    ) moments`,
    values: [1, 2, 3].flatMap(() => [id, landlordId, toDate(now)]),
  });
  const at = rows[0]?.at;
  if (at === null || at === undefined) return undefined;
  return toInstant(at instanceof Date ? at : new Date(`${String(at).replace(" ", "T")}Z`));
}
