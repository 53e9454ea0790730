import type { ChannelRoute, RoutePace } from "@socialsmart/domain/channel/channel-route";
import type { DistrictId, LandlordId, RouteId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";

export type ChannelRouteRow = {
  id: RouteId;
  landlord_id: LandlordId;
  channel_team_id: string;
  channel_id: string;
  district_id: DistrictId;
  pace: RoutePace;
  /** Rises with every save, so that one that changes nothing else is a write all the same. */
  version: number;
};

export const channelRouteTable = new EntitySchema<ChannelRouteRow>({
  name: "channel_route",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    channel_team_id: column.token,
    channel_id: column.token,
    district_id: column.id,
    pace: column.word,
    version: column.integer,
  } satisfies Record<keyof ChannelRouteRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("channel_route_landlord", "landlord_id", "landlord"),
    foreignKey("channel_route_district", "district_id", "district"),
  ],
  uniques: [
    {
      name: "channel_route_of",
      columns: ["district_id", "channel_team_id", "channel_id"],
    },
  ],
});

export function toChannelRoute(row: ChannelRouteRow): ChannelRoute {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    channel: { teamId: row.channel_team_id, channelId: row.channel_id },
    districtId: row.district_id,
    pace: row.pace,
  };
}

export function toChannelRouteRow({
  id,
  landlordId,
  channel,
  districtId,
  pace,
}: ChannelRoute): ChannelRouteRow {
  return {
    id,
    landlord_id: landlordId,
    channel_team_id: channel.teamId,
    channel_id: channel.channelId,
    district_id: districtId,
    pace,
    version: 1,
  };
}
