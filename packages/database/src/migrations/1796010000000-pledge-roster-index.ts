import type { MigrationInterface, QueryRunner } from "typeorm";
import { replaceIndex } from "./table-builder.ts";

/** A shift's pledges as they queue, with all that they are counted and filtered by: no row is read for that. */
export class PledgeRosterIndex1796010000000 implements MigrationInterface {
  readonly name = "PledgeRosterIndex1796010000000";

  async up(runner: QueryRunner): Promise<void> {
    await replaceIndex(runner, "pledge", "pledge_by_shift", {
      name: "pledge_roster",
      columns: [
        ...["shift_id", "queued_at", "id", "live", "state"],
        ...["offer_expires_at", "offer_places", "landlord_id"],
      ],
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the roster's index");
  }
}
