import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, addIndex, columnTypes, nullable } from "./table-builder.ts";

/** A lease has one offer at a time that can be signed. */
export class OpenOffers1797400000000 implements MigrationInterface {
  readonly name = "OpenOffers1797400000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, "appendix", "open_offer", nullable(columnTypes(runner).integer));
    await withdrawDoubles(runner);
    await runner.query(`UPDATE appendix SET open_offer = 1 WHERE ${CAN_BE_SIGNED}`);
    await addIndex(runner, "appendix", {
      name: "appendix_open_offer",
      columns: ["organisation_id", "lease_number", "open_offer"],
      unique: true,
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back to several offers at a time");
  }
}

const CAN_BE_SIGNED = "state IN ('OFFERED', 'PARTLY_SIGNED') AND document_hash IS NOT NULL";

type Offered = { id: string; organisation_id: string; lease_number: string };

/** Of offers that were made at the same instant, the one that somebody has signed stays, else the newest. */
async function withdrawDoubles(runner: QueryRunner): Promise<void> {
  const rows: Offered[] = await runner.query(
    `SELECT id, organisation_id, lease_number FROM appendix WHERE ${CAN_BE_SIGNED} ORDER BY state DESC, id DESC`,
  );
  const byLease = Map.groupBy(rows, (row) => `${row.organisation_id} ${row.lease_number}`);
  for (const [, ...others] of byLease.values()) {
    for (const { id } of others) {
      await runner.query("UPDATE appendix SET state = 'WITHDRAWN', version = version + 1 WHERE id = ?", [id]);
    }
  }
}
