import type { ChannelRouteResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const ChannelRoute: ChannelRouteResolvers = {
  chatChannelId: ({ channel }) => channel.channelId,
  district: ({ districtId }, _args, { loaders }) => loadReferred(loaders.district, districtId),
};
