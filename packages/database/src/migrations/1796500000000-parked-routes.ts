import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnTypes, createTable } from "./table-builder.ts";

/** Channels that take nothing from us. */
export class ParkedRoutes1796500000000 implements MigrationInterface {
  readonly name = "ParkedRoutes1796500000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await createTable(runner, "parked_route", {
      columns: {
        landlord_id: type.id,
        team_id: type.token,
        channel_id: type.token,
        error: type.text,
        parked_at: type.instant,
      },
      primaryKey: ["landlord_id", "team_id", "channel_id"],
      foreignKeys: { parked_route_landlord: ["landlord_id", "landlord"] },
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the parked routes");
  }
}
