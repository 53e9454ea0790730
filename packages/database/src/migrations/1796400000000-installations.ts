import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "./table-builder.ts";

/** Where the chat app is installed, with what lets it talk there. */
export class Installations1796400000000 implements MigrationInterface {
  readonly name = "Installations1796400000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await createTable(runner, "installation", {
      columns: {
        place_id: type.token,
        is_organisation: type.flag,
        name: type.name,
        team_ids: type.text,
        secret: nullable(type.text),
        secret_key: nullable(type.token),
        secret_expires_at: nullable(type.instant),
        lease_owner: nullable(type.token),
        lease_until_ms: nullable(type.milliseconds),
        installed_at: type.instant,
        installed_by: type.token,
        ended_at: nullable(type.instant),
        end_reason: nullable(type.word),
        version: type.integer,
      },
      primaryKey: ["place_id"],
    });
    await createTable(runner, "installation_number", {
      columns: { number: type.token, expires_at: type.instant },
      primaryKey: ["number"],
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the installations");
  }
}
