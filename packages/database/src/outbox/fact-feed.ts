import type { FactFeed, LanePosition } from "@socialsmart/domain/outbox/fact-feed";
import { Brackets } from "typeorm";
import { initiativeTable } from "../initiative/initiative-row.ts";
import { type ReadOptions, read } from "../reader/read.ts";
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
      const rows = await read(options, (manager) =>
        manager
          .createQueryBuilder(initiativeTable, "i")
          .leftJoin("outbox_lane", "l", `l.lane = ${LANE_OF_INITIATIVE}`)
          .select("i.id", "initiativeId")
          .addSelect("i.district_id", "districtId")
          .addSelect(LANE_OF_INITIATIVE, "lane")
          .addSelect("l.last_seq", "lastSeq")
          .where(
            new Brackets((either) => {
              if (initiativeIds.length > 0) either.orWhere("i.id IN (:...initiativeIds)", { initiativeIds });
              if (districtIds.length > 0)
                either.orWhere("i.district_id IN (:...districtIds)", { districtIds });
            }),
          )
          .getRawMany<PositionRow>(),
      );
      return rows.map((row) => ({ ...row, lastSeq: row.lastSeq ?? 0 }));
    },

    async behind(places, limit) {
      if (places.length === 0) return [];
      const rows = await read(options, (manager) =>
        manager
          .createQueryBuilder(outboxMessageTable, "m")
          .where(
            new Brackets((either) => {
              for (const [index, { lane, seq }] of places.entries()) {
                either.orWhere(`(m.lane = :lane${index} AND m.seq > :seq${index})`, {
                  [`lane${index}`]: lane,
                  [`seq${index}`]: seq,
                });
              }
            }),
          )
          .orderBy("m.lane")
          .addOrderBy("m.seq")
          .limit(limit)
          .getMany(),
      );
      return rows.flatMap((row) => {
        const { id, lane, seq, fact, occurredAt } = toOutboxMessage(row);
        return "personId" in fact ? [] : [{ id, lane, seq, fact, occurredAt }];
      });
    },
  };
}
