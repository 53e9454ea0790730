import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import type { ParkedRoute } from "@socialsmart/domain/chat/parked-route";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type ParkedRouteRow = {
  landlord_id: LandlordId;
  team_id: string;
  channel_id: string;
  error: string;
  parked_at: Date;
};

export const parkedRouteTable = new EntitySchema<ParkedRouteRow>({
  name: "parked_route",
  columns: {
    landlord_id: { ...column.id, primary: true },
    team_id: { ...column.token, primary: true },
    channel_id: { ...column.token, primary: true },
    error: column.text,
    parked_at: column.instant,
  } satisfies Record<keyof ParkedRouteRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("parked_route_landlord", "landlord_id", "landlord")],
});

export function toParkedRoute(row: ParkedRouteRow): ParkedRoute {
  return {
    landlordId: row.landlord_id,
    teamId: row.team_id,
    channelId: row.channel_id,
    error: row.error,
    parkedAt: toInstant(row.parked_at),
  };
}

export function toParkedRouteRow(route: ParkedRoute): ParkedRouteRow {
  return {
    landlord_id: route.landlordId,
    team_id: route.teamId,
    channel_id: route.channelId,
    error: route.error,
    parked_at: toDate(route.parkedAt),
  };
}

export function toRouteKey({ teamId, channelId }: ChatChannel) {
  return { team_id: teamId, channel_id: channelId };
}
