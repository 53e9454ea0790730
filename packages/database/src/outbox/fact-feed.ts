import { isChannelFact } from "@socialsmart/domain/channel/channel-fact";
import type { FactFeed, LanePosition } from "@socialsmart/domain/outbox/fact-feed";
import { listOf } from "../reader/id-list.ts";
import { type ReadOptions, read } from "../reader/read.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import { outboxMessageTable, toOutboxMessage } from "./outbox-message-row.ts";

/** The domain's `laneOfInitiative`, so that a lane is found where its initiative has just got another channel. */
const LANE_OF_INITIATIVE = `CASE WHEN i.channel_id IS NULL OR i.channel_team_id IS NULL THEN CONCAT('initiative:', i.id)
  ELSE CONCAT('channel:', i.landlord_id, '/', i.channel_team_id, '/', i.channel_id) END`;

type PositionRow = Omit<LanePosition, "lastSeq"> & { readonly lastSeq: number | null };

/** Reads what has been told, and leaves the telling alone. */
export function makeFactFeed(options: ReadOptions): FactFeed {
  return {
    async positions({ initiativeIds, districtIds }) {
      if (initiativeIds.length + districtIds.length === 0) return [];
      const wanted = [...among("i.id", initiativeIds), ...among("i.district_id", districtIds)];
      const { rows } = await read(options, {
        sql: `SELECT i.id AS initiativeId, i.district_id AS districtId, ${LANE_OF_INITIATIVE} AS lane, l.last_seq AS lastSeq
          FROM initiative i LEFT JOIN outbox_lane l ON l.lane = ${LANE_OF_INITIATIVE}
          WHERE ${wanted.map(({ sql }) => sql).join(" OR ")}`,
        values: wanted.flatMap(({ values }) => values),
      });
      return (rows as readonly PositionRow[]).map((row) => ({ ...row, lastSeq: row.lastSeq ?? 0 }));
    },

    async behind(places, limit) {
      if (places.length === 0) return [];
      const answer = await read(options, {
        sql: `SELECT m.* FROM outbox_message m WHERE ${places.map(() => "(m.lane = ? AND m.seq > ?)").join(" OR ")}
          ORDER BY m.lane, m.seq LIMIT ?`,
        values: [...places.flatMap(({ lane, seq }) => [lane, seq]), limit],
      });
      const rows = sqlOf(options.engine.dataSource, outboxMessageTable).toRows(answer);
      return rows.flatMap((row) => {
        const { id, lane, seq, fact, occurredAt } = toOutboxMessage(row);
        return "personId" in fact || isChannelFact(fact) ? [] : [{ id, lane, seq, fact, occurredAt }];
      });
    },
  };
}

function among(column: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { marks, values } = listOf(ids);
  return [{ sql: `${column} IN ${marks}`, values }];
}
