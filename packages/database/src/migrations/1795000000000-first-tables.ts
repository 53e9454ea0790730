import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "./table-builder.ts";

export class FirstTables1795000000000 implements MigrationInterface {
  readonly name = "FirstTables1795000000000";

  async up(runner: QueryRunner): Promise<void> {
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

    await createTable(runner, "initiative", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        title: type.name,
        description: type.text,
        host_organisation_id: type.id,
        coordinator_ids: type.text,
        district_id: type.id,
        primary_focus_area: type.word,
        other_focus_areas: type.text,
        involves_minors: type.flag,
        state: type.word,
        channel_team_id: nullable(type.token),
        channel_id: nullable(type.token),
      },
      primaryKey: ["id"],
      foreignKeys: {
        initiative_landlord: ["landlord_id", "landlord"],
        initiative_host: ["host_organisation_id", "organisation"],
        initiative_district: ["district_id", "district"],
      },
      indices: {
        initiative_by_title: ["landlord_id", "title", "id"],
        initiative_by_district: ["district_id", "title", "id"],
        initiative_by_channel: ["channel_team_id", "channel_id"],
      },
    });

    await createTable(runner, "initiative_focus_area", {
      columns: {
        initiative_id: type.id,
        focus_area: type.word,
      },
      primaryKey: ["initiative_id", "focus_area"],
      foreignKeys: {
        initiative_focus_area_initiative: ["initiative_id", "initiative"],
      },
      indices: {
        initiative_by_focus_area: ["focus_area", "initiative_id"],
      },
    });

    await createTable(runner, "shift", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        initiative_id: type.id,
        starts_at: type.instant,
        ends_at: type.instant,
        zone: type.token,
        location: type.text,
        min_places: type.integer,
        capacity: type.integer,
        taken: type.integer,
        allows_part_of_shift: type.flag,
        state: type.word,
        cancel_reason: nullable(type.text),
        version: type.integer,
      },
      primaryKey: ["id"],
      foreignKeys: {
        shift_landlord: ["landlord_id", "landlord"],
        shift_initiative: ["initiative_id", "initiative"],
      },
      checks: {
        shift_taken: "taken >= 0 AND taken <= capacity",
        shift_min_places: "min_places >= 0 AND min_places <= capacity",
        shift_interval: "starts_at < ends_at",
      },
      indices: {
        shift_by_start: ["landlord_id", "starts_at", "id"],
        shift_by_initiative: ["initiative_id", "starts_at", "id"],
      },
    });

    await createTable(runner, "pledge", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        shift_id: type.id,
        organisation_id: type.id,
        places: type.integer,
        minutes: type.integer,
        state: type.word,
        live: nullable(type.integer),
        queued_at: type.instant,
        source: type.word,
        made_by: nullable(type.id),
      },
      primaryKey: ["id"],
      foreignKeys: {
        pledge_landlord: ["landlord_id", "landlord"],
        pledge_shift: ["shift_id", "shift"],
        pledge_organisation: ["organisation_id", "organisation"],
        pledge_made_by: ["made_by", "person"],
      },
      uniques: {
        pledge_live: ["shift_id", "organisation_id", "live"],
      },
      checks: {
        pledge_places: "places > 0",
        pledge_minutes: "minutes > 0",
      },
      indices: {
        pledge_by_shift: ["shift_id", "queued_at", "id"],
        pledge_by_organisation: ["organisation_id", "queued_at", "id"],
      },
    });

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
        answer: nullable(type.text),
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

    await createTable(runner, "outbox_lane", {
      columns: {
        lane: type.token,
        landlord_id: type.id,
        last_seq: type.integer,
        done_seq: type.integer,
        pending: type.flag,
        rests_until: nullable(type.instant),
        lease_owner: nullable(type.token),
        lease_until_ms: nullable(type.milliseconds),
      },
      primaryKey: ["lane"],
      checks: {
        outbox_lane_seq: "done_seq <= last_seq",
      },
      indices: {
        outbox_lane_pending: ["pending", "rests_until"],
      },
    });

    await createTable(runner, "outbox_message", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        lane: type.token,
        seq: type.integer,
        fact: type.text,
        occurred_at: type.instant,
        delivery_id: nullable(type.id),
        attempts: type.integer,
        last_error: nullable(type.text),
        told_at: nullable(type.instant),
        parked_at: nullable(type.instant),
        parked_reason: nullable(type.word),
      },
      primaryKey: ["id"],
      uniques: {
        outbox_message_seq: ["lane", "seq"],
      },
      indices: {
        outbox_message_parked: ["landlord_id", "parked_at", "id"],
        outbox_message_told: ["told_at"],
      },
    });

    await createTable(runner, "posted_message", {
      columns: {
        landlord_id: type.id,
        subject: type.token,
        team_id: type.token,
        channel_id: type.token,
        message_ts: type.token,
      },
      primaryKey: ["landlord_id", "subject"],
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the first tables");
  }
}
