import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes } from "./table-builder.ts";

/** What a lease is locked by while an appendix is offered to it or its dates change. */
export class LeaseVersions1797410000000 implements MigrationInterface {
  readonly name = "LeaseVersions1797410000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, "lease", "version", { ...columnTypes(runner).integer, default: 0 });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind leases that are locked");
  }
}
