import type { ChatChannel } from "../chat/chat-channel.ts";
import type { DistrictId, LandlordId, RouteId } from "../kernel/ids.ts";

export const ROUTE_PACES = ["INSTANT", "DIGEST"] as const;
/** When a channel hears: at once, or in one post on working mornings. */
export type RoutePace = (typeof ROUTE_PACES)[number];

/**
 * What a chat channel hears of a district: its new and cancelled initiatives, and the shifts that are opened. An initiative
 * that lives in the channel tells of itself there.
 */
export type ChannelRoute = {
  readonly id: RouteId;
  readonly landlordId: LandlordId;
  readonly channel: ChatChannel;
  readonly districtId: DistrictId;
  readonly pace: RoutePace;
};
