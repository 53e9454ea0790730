import type { LandlordId, OrganisationId, PersonId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { isLive, type Pledge, type PledgeSource } from "@socialsmart/domain/pledge/pledge";
import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type PledgeRow = {
  id: PledgeId;
  landlord_id: LandlordId;
  shift_id: ShiftId;
  organisation_id: OrganisationId;
  places: number;
  minutes: number;
  state: PledgeState;
  /** 1 while the pledge is live, else null: so that an organisation has one live pledge on a shift, and many others. */
  live: 1 | null;
  queued_at: Date;
  source: PledgeSource;
  made_by: PersonId | null;
};

export const pledgeTable = new EntitySchema<PledgeRow>({
  name: "pledge",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    shift_id: column.id,
    organisation_id: column.id,
    places: column.integer,
    minutes: column.integer,
    state: column.word,
    live: column.optionalInteger,
    queued_at: column.instant,
    source: column.word,
    made_by: column.optionalId,
  } satisfies Record<keyof PledgeRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("pledge_landlord", "landlord_id", "landlord"),
    foreignKey("pledge_shift", "shift_id", "shift"),
    foreignKey("pledge_organisation", "organisation_id", "organisation"),
    foreignKey("pledge_made_by", "made_by", "person"),
  ],
  uniques: [{ name: "pledge_live", columns: ["shift_id", "organisation_id", "live"] }],
  checks: [
    { name: "pledge_places", expression: "places > 0" },
    { name: "pledge_minutes", expression: "minutes > 0" },
  ],
  indices: [
    { name: "pledge_by_shift", columns: ["shift_id", "queued_at", "id"] },
    { name: "pledge_by_organisation", columns: ["organisation_id", "queued_at", "id"] },
  ],
});

export function toPledge(row: PledgeRow): Pledge {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    shiftId: row.shift_id,
    organisationId: row.organisation_id,
    places: row.places,
    minutes: row.minutes,
    state: row.state,
    queuedAt: toInstant(row.queued_at),
    source: row.source,
    madeBy: row.made_by,
  };
}

export function toPledgeRow(pledge: Pledge): PledgeRow {
  return {
    id: pledge.id,
    landlord_id: pledge.landlordId,
    shift_id: pledge.shiftId,
    organisation_id: pledge.organisationId,
    places: pledge.places,
    minutes: pledge.minutes,
    state: pledge.state,
    live: isLive(pledge) ? 1 : null,
    queued_at: toDate(pledge.queuedAt),
    source: pledge.source,
    made_by: pledge.madeBy,
  };
}
