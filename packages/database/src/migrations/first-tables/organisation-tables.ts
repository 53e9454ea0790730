import type { QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "../table-builder.ts";

/** Who there is: landlords, their districts, and organisations with their people and agreements. */
export async function organisationTables(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);

  await createTable(runner, "landlord", {
    columns: {
      id: type.id,
      name: type.name,
      language: type.word,
      zone: type.token,
      chat_team_id: nullable(type.token),
    },
    primaryKey: ["id"],
    uniques: {
      landlord_chat_team: ["chat_team_id"],
    },
  });

  await createTable(runner, "district", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      name: type.name,
    },
    primaryKey: ["id"],
    foreignKeys: {
      district_landlord: ["landlord_id", "landlord"],
    },
    indices: {
      district_by_name: ["landlord_id", "name", "id"],
    },
  });

  await createTable(runner, "organisation", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      kind: type.word,
      name: type.name,
      organisation_number: nullable(type.token),
      language: type.word,
    },
    primaryKey: ["id"],
    foreignKeys: {
      organisation_landlord: ["landlord_id", "landlord"],
    },
    uniques: {
      organisation_number: ["landlord_id", "organisation_number"],
    },
    indices: {
      organisation_by_name: ["landlord_id", "name", "id"],
    },
  });

  await createTable(runner, "person", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      display_name: type.name,
      work_email: nullable(type.name),
      language: type.word,
      version: type.integer,
    },
    primaryKey: ["id"],
    foreignKeys: {
      person_landlord: ["landlord_id", "landlord"],
    },
  });

  await createTable(runner, "membership", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      person_id: type.id,
      organisation_id: type.id,
      roles: type.text,
    },
    primaryKey: ["id"],
    foreignKeys: {
      membership_landlord: ["landlord_id", "landlord"],
      membership_person: ["person_id", "person"],
      membership_organisation: ["organisation_id", "organisation"],
    },
    indices: {
      membership_by_person: ["person_id", "id"],
      membership_by_organisation: ["organisation_id", "id"],
    },
  });

  await createTable(runner, "appendix", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      organisation_id: type.id,
      lease_number: type.name,
      state: type.word,
      effective_from: type.date,
      ends_on: nullable(type.date),
    },
    primaryKey: ["id"],
    foreignKeys: {
      appendix_landlord: ["landlord_id", "landlord"],
      appendix_organisation: ["organisation_id", "organisation"],
    },
    indices: {
      appendix_by_organisation: ["organisation_id", "id"],
    },
  });

  await createTable(runner, "clearance_note", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      person_id: type.id,
      organisation_id: type.id,
      shown_on: type.date,
      seen_by: type.id,
      valid_until: type.date,
    },
    primaryKey: ["id"],
    foreignKeys: {
      clearance_note_landlord: ["landlord_id", "landlord"],
      clearance_note_person: ["person_id", "person"],
      clearance_note_organisation: ["organisation_id", "organisation"],
      clearance_note_seen_by: ["seen_by", "person"],
    },
    indices: {
      clearance_note_by_person: ["person_id", "id"],
    },
  });
}
