import type { QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "../table-builder.ts";

/** Who may come in, and what was done under which key. */
export async function accessTables(runner: QueryRunner): Promise<void> {
  const type = columnTypes(runner);

  await createTable(runner, "chat_identity", {
    columns: {
      team_id: type.token,
      user_id: type.token,
      landlord_id: type.id,
      person_id: type.id,
    },
    primaryKey: ["team_id", "user_id", "landlord_id"],
    foreignKeys: {
      chat_identity_landlord: ["landlord_id", "landlord"],
      chat_identity_person: ["person_id", "person"],
    },
    indices: {
      chat_identity_by_person: ["person_id"],
    },
  });

  await createTable(runner, "chat_invitation", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      person_id: type.id,
      code_digest: type.token,
      expires_at: type.instant,
      used_at: nullable(type.instant),
    },
    primaryKey: ["id"],
    foreignKeys: {
      chat_invitation_landlord: ["landlord_id", "landlord"],
      chat_invitation_person: ["person_id", "person"],
    },
    uniques: {
      chat_invitation_code: ["code_digest"],
    },
  });

  await createTable(runner, "service_token", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      name: type.name,
      digest: type.token,
      scopes: type.text,
      created_at: type.instant,
      expires_at: nullable(type.instant),
      revoked_at: nullable(type.instant),
    },
    primaryKey: ["id"],
    foreignKeys: {
      service_token_landlord: ["landlord_id", "landlord"],
    },
    uniques: {
      service_token_digest: ["digest"],
    },
  });

  await createTable(runner, "command_key", {
    columns: {
      landlord_id: type.id,
      command_key: type.name,
      fingerprint: type.token,
      answer: type.text,
      answered_at: type.instant,
    },
    primaryKey: ["landlord_id", "command_key"],
  });

  await createTable(runner, "audit_event", {
    columns: {
      id: type.id,
      landlord_id: type.id,
      occurred_at: type.instant,
      actor_kind: type.word,
      actor_id: nullable(type.token),
      source: type.word,
      action: type.token,
      subject: type.id,
      facts: type.text,
    },
    primaryKey: ["id"],
    indices: {
      audit_event_by_time: ["landlord_id", "occurred_at", "id"],
      audit_event_by_subject: ["subject", "id"],
    },
  });
}
