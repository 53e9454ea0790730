import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { InitiativeState } from "@socialsmart/domain/initiative/initiative-states";
import type { DistrictId, InitiativeId, LandlordId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { fromJson } from "../schema/values.ts";

export type InitiativeRow = {
  id: InitiativeId;
  landlord_id: LandlordId;
  title: string;
  description: string;
  host_organisation_id: OrganisationId;
  coordinator_ids: string;
  district_id: DistrictId;
  primary_focus_area: FocusArea;
  other_focus_areas: string;
  involves_minors: boolean;
  state: InitiativeState;
  state_reason: string | null;
  cancelled_as_draft: boolean;
  channel_team_id: string | null;
  channel_id: string | null;
  /** Rises with every save, so that one that changes nothing else is a write all the same. */
  version: number;
};

export const initiativeTable = new EntitySchema<InitiativeRow>({
  name: "initiative",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    title: column.name,
    description: column.text,
    host_organisation_id: column.id,
    coordinator_ids: column.text,
    district_id: column.id,
    primary_focus_area: column.word,
    other_focus_areas: column.text,
    involves_minors: column.flag,
    state: column.word,
    state_reason: column.optionalText,
    cancelled_as_draft: { ...column.flag, default: 0 },
    channel_team_id: column.optionalToken,
    channel_id: column.optionalToken,
    version: column.integer,
  } satisfies Record<keyof InitiativeRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("initiative_landlord", "landlord_id", "landlord"),
    foreignKey("initiative_host", "host_organisation_id", "organisation"),
    foreignKey("initiative_district", "district_id", "district"),
  ],
  indices: [
    { name: "initiative_by_title", columns: ["landlord_id", "title", "id"] },
    { name: "initiative_by_district", columns: ["district_id", "title", "id"] },
    { name: "initiative_by_host", columns: ["host_organisation_id", "title", "id"] },
    { name: "initiative_by_channel", columns: ["channel_team_id", "channel_id"] },
  ],
});

export function toInitiative(row: InitiativeRow): Initiative {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    title: row.title,
    description: row.description,
    hostOrganisationId: row.host_organisation_id,
    coordinatorIds: fromJson(row.coordinator_ids),
    districtId: row.district_id,
    primaryFocusArea: row.primary_focus_area,
    otherFocusAreas: fromJson(row.other_focus_areas),
    involvesMinors: row.involves_minors,
    state: row.state,
    stateReason: row.state_reason,
    cancelledAsDraft: row.cancelled_as_draft,
    channel: toChannel(row),
  };
}

export function toInitiativeRow(initiative: Initiative): InitiativeRow {
  return {
    id: initiative.id,
    landlord_id: initiative.landlordId,
    title: initiative.title,
    description: initiative.description,
    host_organisation_id: initiative.hostOrganisationId,
    coordinator_ids: JSON.stringify(initiative.coordinatorIds),
    district_id: initiative.districtId,
    primary_focus_area: initiative.primaryFocusArea,
    other_focus_areas: JSON.stringify(initiative.otherFocusAreas),
    involves_minors: initiative.involvesMinors,
    state: initiative.state,
    state_reason: initiative.stateReason,
    cancelled_as_draft: initiative.cancelledAsDraft,
    channel_team_id: initiative.channel?.teamId ?? null,
    channel_id: initiative.channel?.channelId ?? null,
    version: 1,
  };
}

function toChannel({ channel_team_id: teamId, channel_id: channelId }: InitiativeRow): ChatChannel | null {
  return teamId !== null && channelId !== null ? { teamId, channelId } : null;
}
