import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, addIndex, columnTypes, createTable, nullable } from "./table-builder.ts";

/** Templates, leases, and what is offered, signed and ended of appendices. */
export class Appendices1796610000000 implements MigrationInterface {
  readonly name = "Appendices1796610000000";

  async up(runner: QueryRunner): Promise<void> {
    await registerTables(runner);
    await appendixColumns(runner);
    await signingTables(runner);
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the offers and signatures");
  }
}

async function registerTables(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);
  await createTable(runner, "lease", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      organisation_id: type.id,
      number: type.name,
      premises: type.name,
      district_id: nullable(type.id),
      starts_on: type.date,
      ends_on: nullable(type.date),
    },
    primaryKey: ["id"],
    foreignKeys: {
      lease_landlord: ["landlord_id", "landlord"],
      lease_organisation: ["organisation_id", "organisation"],
      lease_district: ["district_id", "district"],
    },
    uniques: { lease_number: ["organisation_id", "number"] },
  });
  await createTable(runner, "template_version", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      template: type.name,
      language: type.word,
      number: type.integer,
      body: type.text,
      state: type.word,
      hash: nullable(type.token),
      published_at: nullable(type.instant),
      retired_at: nullable(type.instant),
    },
    primaryKey: ["id"],
    foreignKeys: { template_version_landlord: ["landlord_id", "landlord"] },
    uniques: { template_version_number: ["landlord_id", "template", "language", "number"] },
    checks: {
      template_version_published:
        "(hash IS NULL) = (state = 'DRAFT') AND (published_at IS NULL) = (hash IS NULL)",
    },
  });
  await createTable(runner, "registry_count", {
    columns: { landlord_id: type.id, year: type.integer, taken: type.integer },
    primaryKey: ["landlord_id", "year"],
    foreignKeys: { registry_count_landlord: ["landlord_id", "landlord"] },
  });
}

async function appendixColumns(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);
  const add = (name: string, column: Parameters<typeof addColumn>[3]) =>
    addColumn(runner, "appendix", name, column);
  await add("state_reason", nullable(type.text));
  await add("end_reason", nullable(type.word));
  await add("registry_number", nullable(type.name));
  await add("template_version_id", nullable(type.id));
  await add("language", nullable(type.word));
  await add("offered_at", nullable(type.instant));
  await add("offered_by", nullable(type.id));
  await add("valid_until", nullable(type.date));
  await add("signatories", nullable(type.text));
  await add("placeholder_values", nullable(type.text));
  await add("document_hash", nullable(type.token));
  await add("active", nullable(type.integer));
  await add("version", { ...type.integer, default: 0 });
  await endDoubles(runner);
  await runner.query("UPDATE appendix SET active = 1 WHERE state = 'ACTIVE'");
  await addIndex(runner, "appendix", {
    name: "appendix_active",
    columns: ["organisation_id", "lease_number", "active"],
    unique: true,
  });
  await addIndex(runner, "appendix", {
    name: "appendix_registry_number",
    columns: ["landlord_id", "registry_number"],
    unique: true,
  });
}

type Recorded = { id: string; organisation_id: string; lease_number: string };

/** A lease has one appendix that holds. Where several were recorded as if they did, the newest stays, and took the others' place. */
async function endDoubles(runner: QueryRunner): Promise<void> {
  const rows: Recorded[] = await runner.query(
    `SELECT id, organisation_id, lease_number FROM appendix WHERE state = 'ACTIVE'
     ORDER BY effective_from DESC, id DESC`,
  );
  const byLease = Map.groupBy(rows, (row) => `${row.organisation_id} ${row.lease_number}`);
  for (const [, ...former] of byLease.values()) {
    for (const { id } of former) {
      await runner.query("UPDATE appendix SET state = 'ENDED', end_reason = 'SUPERSEDED' WHERE id = ?", [id]);
    }
  }
}

async function signingTables(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);
  await createTable(runner, "appendix_signature", {
    columns: {
      appendix_id: type.id,
      party: type.word,
      landlord_id: type.id,
      person_id: type.id,
      name: type.name,
      capacity: type.name,
      signed_at: type.instant,
      method: type.word,
      document_hash: type.token,
    },
    primaryKey: ["appendix_id", "party"],
    foreignKeys: {
      appendix_signature_landlord: ["landlord_id", "landlord"],
      appendix_signature_appendix: ["appendix_id", "appendix"],
      appendix_signature_person: ["person_id", "person"],
    },
  });
  await createTable(runner, "signing_code", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      appendix_id: type.id,
      party: type.word,
      person_id: type.id,
      document_hash: type.token,
      method: type.word,
      round: type.integer,
      hour_began: type.instant,
      asked_in_hour: type.integer,
      digest: nullable(type.token),
      expires_at: nullable(type.instant),
      wrong_attempts: type.integer,
      used_at: nullable(type.instant),
    },
    primaryKey: ["id"],
    foreignKeys: {
      signing_code_landlord: ["landlord_id", "landlord"],
      signing_code_appendix: ["appendix_id", "appendix"],
      signing_code_person: ["person_id", "person"],
    },
    uniques: { signing_code_party: ["appendix_id", "party"] },
  });
}
