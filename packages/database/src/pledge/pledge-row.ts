import type { LandlordId, OrganisationId, PersonId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { isLive, type PlaceOffer, type Pledge, type PledgeSource } from "@socialsmart/domain/pledge/pledge";
import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { as, asFlag, asInstant, type Fields, mapperOf } from "../schema/fields.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { storedDate, toDate, toInstant, toOptionalDate } from "../schema/values.ts";

export type PledgeRow = {
  id: PledgeId;
  landlord_id: LandlordId;
  shift_id: ShiftId;
  organisation_id: OrganisationId;
  places: number;
  minutes: number;
  named: number;
  state: PledgeState;
  /** 1 while the pledge is live, else null: so that an organisation has one live pledge on a shift, and many others. */
  live: 1 | null;
  accepts_part: boolean;
  offer_places: number | null;
  offer_expires_at: Date | null;
  queued_at: Date;
  staff_reason: string | null;
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
    named: column.integer,
    state: column.word,
    live: column.optionalInteger,
    accepts_part: column.flag,
    offer_places: column.optionalInteger,
    offer_expires_at: column.optionalInstant,
    queued_at: column.instant,
    staff_reason: column.optionalText,
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
    { name: "pledge_named", expression: "named >= 0 AND named <= places" },
    {
      name: "pledge_offer",
      expression:
        "(state = 'OFFERED') = (offer_places IS NOT NULL) AND (offer_places IS NULL) = (offer_expires_at IS NULL)",
    },
    { name: "pledge_offer_places", expression: "offer_places > 0 AND offer_places <= places" },
  ],
  indices: [
    {
      name: "pledge_roster",
      columns: [
        ...["shift_id", "queued_at", "id", "live", "state"],
        ...["offer_expires_at", "offer_places", "landlord_id"],
      ],
    },
    { name: "pledge_by_queue", columns: ["queued_at", "id", "landlord_id"] },
    { name: "pledge_by_organisation", columns: ["organisation_id", "queued_at", "id"] },
  ],
});

export const PLEDGE_FIELDS: Fields<Pledge, PledgeRow> = {
  id: as("id"),
  landlordId: as("landlord_id"),
  shiftId: as("shift_id"),
  organisationId: as("organisation_id"),
  places: as("places"),
  minutes: as("minutes"),
  named: as("named"),
  state: as("state"),
  acceptsPart: asFlag("accepts_part"),
  offer: { columns: ["offer_places", "offer_expires_at"], read: toOffer },
  queuedAt: asInstant("queued_at"),
  staffReason: as("staff_reason"),
  source: as("source"),
  madeBy: as("made_by"),
};

export const toPledge = mapperOf(PLEDGE_FIELDS);

export function toPledgeRow(pledge: Pledge): PledgeRow {
  return {
    id: pledge.id,
    landlord_id: pledge.landlordId,
    shift_id: pledge.shiftId,
    organisation_id: pledge.organisationId,
    places: pledge.places,
    minutes: pledge.minutes,
    named: pledge.named,
    state: pledge.state,
    live: isLive(pledge) ? 1 : null,
    accepts_part: pledge.acceptsPart,
    offer_places: pledge.offer?.places ?? null,
    offer_expires_at: toOptionalDate(pledge.offer?.expiresAt ?? null),
    queued_at: toDate(pledge.queuedAt),
    staff_reason: pledge.staffReason,
    source: pledge.source,
    made_by: pledge.madeBy,
  };
}

function toOffer({ offer_places: places, offer_expires_at: expiresAt }: PledgeRow): PlaceOffer | null {
  return places !== null && expiresAt !== null
    ? { places, expiresAt: toInstant(storedDate(expiresAt)) }
    : null;
}
