import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnTypes, createTable } from "./table-builder.ts";

/** What chat channels hear of districts. */
export class ChannelRoutes1796310000000 implements MigrationInterface {
  readonly name = "ChannelRoutes1796310000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await createTable(runner, "channel_route", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        channel_team_id: type.token,
        channel_id: type.token,
        district_id: type.id,
        pace: type.word,
        version: type.integer,
      },
      primaryKey: ["id"],
      foreignKeys: {
        channel_route_landlord: ["landlord_id", "landlord"],
        channel_route_district: ["district_id", "district"],
      },
      uniques: { channel_route_of: ["district_id", "channel_team_id", "channel_id"] },
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the channels' routes");
  }
}
