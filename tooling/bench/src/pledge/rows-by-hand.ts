import type { Ids, OrganisationId, PledgeId } from "@socialsmart/domain/kernel/ids";
import type { Spot } from "./contender.ts";
import { keyFrom } from "./ours.ts";
import type { Row, Sql, Value } from "./sql.ts";

type Insert = {
  readonly sql: string;
  /** The row that others are like but for what is their own. */
  readonly template: Row;
  values(own: Readonly<Record<string, Value>>): Value[];
};

/** The rows that a pledge or a withdrawal writes, but for the pledge's own. */
type Command = {
  readonly key: Value[];
  readonly audit: Value[];
  message(seq: number): Value[];
};

/** What a pledge and a withdrawal write, column for column as ours wrote the first ones. */
export type RowsByHand = {
  readonly insertKey: string;
  readonly insertPledge: string;
  readonly insertAudit: string;
  readonly insertMessage: string;
  /** Of the shift, unless there is no room. */
  readonly changeCounts: string;
  newPledge(spot: Spot, organisationId: OrganisationId): { readonly id: PledgeId; readonly values: Value[] };
  command(action: Action, spot: Spot, pledgeId: PledgeId): Command;
  /** What changes the counts by a pledge, one more or one less. */
  counts(spot: Spot, by: 1 | -1): Value[];
};

const CHANGE_COUNTS = `UPDATE shift SET taken = taken + ?, organisations = organisations + ?,
  confirmed_minutes = confirmed_minutes + ?, version = version + 1
  WHERE id = ? AND taken + ? BETWEEN 0 AND capacity`;

type Action = "pledgePlaces" | "withdrawPledge";

export async function rowsByHand(sql: Sql, ids: Ids): Promise<RowsByHand> {
  const likeIn = async (table: string, where: string): Promise<Insert> => {
    const [template] = await sql.rows(`SELECT * FROM ${table} WHERE ${where} ORDER BY 1 LIMIT 1`);
    if (!template) throw new Error(`There is no row of ${table} to write others by`);
    return insertLike(table, template);
  };
  const key = await likeIn("command_key", "command_key = 'first'");
  const pledge = await likeIn("pledge", "live = 1");
  const audit = await likeIn("audit_event", "action = 'pledgePlaces'");
  const message = await likeIn("outbox_message", "told_at IS NULL AND fact LIKE '%PledgeConfirmed%'");
  return {
    insertKey: key.sql,
    insertPledge: pledge.sql,
    insertAudit: audit.sql,
    insertMessage: message.sql,
    changeCounts: CHANGE_COUNTS,
    newPledge({ shiftId }, organisationId) {
      const id = ids.next("pledge");
      const queuedAt = sql.instant(new Date());
      return {
        id,
        values: pledge.values({
          id,
          shift_id: shiftId,
          organisation_id: organisationId,
          queued_at: queuedAt,
        }),
      };
    },
    command(action, { shiftId, lane }, pledgeId) {
      const now = sql.instant(new Date());
      const isNew = action === "pledgePlaces";
      const states = isNew ? [null, "CONFIRMED"] : ["CONFIRMED", "WITHDRAWN"];
      const answer = { ok: true, value: { pledgeId, shiftId, ...(isNew && { state: "CONFIRMED" }) } };
      const facts = JSON.stringify({ state: states, ...(isNew && { places: 1, shiftId, passed: [] }) });
      const type = isNew ? "PledgeConfirmed" : "PledgeWithdrawn";
      const fact = JSON.stringify({
        type,
        pledgeId,
        shiftId,
        initiativeId: shiftId,
        organisationId: shiftId,
        places: 1,
      });
      return {
        key: key.values({ command_key: keyFrom(ids), answer: JSON.stringify(answer), answered_at: now }),
        audit: audit.values({ id: ids.next("audit"), occurred_at: now, action, subject: pledgeId, facts }),
        message: (seq) => message.values({ id: ids.next("message"), lane, seq, fact, occurred_at: now }),
      };
    },
    counts: ({ shiftId }, by) => [by, by, by * Number(pledge.template.minutes), shiftId, by],
  };
}

function insertLike(table: string, template: Row): Insert {
  const columns = Object.keys(template);
  return {
    template,
    sql: `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    values: (own) => columns.map((column) => own[column] ?? template[column] ?? null),
  };
}
