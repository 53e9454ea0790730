export type { ChannelRoute as ChannelRouteMapper } from "@socialsmart/domain/channel/channel-route";
