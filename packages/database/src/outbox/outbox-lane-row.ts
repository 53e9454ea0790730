import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";

export type OutboxLaneRow = {
  lane: Lane;
  landlord_id: LandlordId;
  /** The number the lane's last message got; 0 before the first. */
  last_seq: number;
  /** The number of the last message that was told or given up. */
  done_seq: number;
  /** Whether last_seq > done_seq: two columns of one row cannot be compared by an index. */
  pending: boolean;
  /** No sender takes the lane before then. */
  rests_until: Date | null;
  lease_owner: string | null;
  lease_until_ms: string | null;
};

export const outboxLaneTable = new EntitySchema<OutboxLaneRow>({
  name: "outbox_lane",
  columns: {
    lane: { ...column.token, primary: true },
    landlord_id: column.id,
    last_seq: column.integer,
    done_seq: column.integer,
    pending: column.flag,
    rests_until: column.optionalInstant,
    lease_owner: column.optionalToken,
    lease_until_ms: column.optionalMilliseconds,
  } satisfies Record<keyof OutboxLaneRow, EntitySchemaColumnOptions>,
  checks: [{ name: "outbox_lane_seq", expression: "done_seq <= last_seq" }],
  indices: [{ name: "outbox_lane_pending", columns: ["pending", "rests_until"] }],
});
