import { linkInitiativeChannel } from "../../channel/link-initiative-channel.ts";
import { routeChannel } from "../../channel/route-channel.ts";
import { unrouteChannel } from "../../channel/unroute-channel.ts";
import { answerOf } from "../outcome.ts";
import type { World } from "../world-parts.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is done with channels. */
export const CHANNEL_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "routeChannel",
    fromOutside: "ChannelOfAnotherWorkspace",
    prepare: async (world) => {
      const channel = { teamId: teamOf(world), channelId: "C0100" };
      const input = { channel, districtId: world.districtId, pace: "INSTANT" } as const;
      return ready(world, world.landlord.coordinator, routeChannel, input, { ...input, pace: "DIGEST" });
    },
  },
  {
    ...usual,
    name: "unrouteChannel",
    fromOutside: "RouteNotFound",
    prepare: async (world) => {
      const { coordinator } = world.landlord;
      const teamId = teamOf(world);
      const routed = async (channelId: string) => {
        const input = {
          channel: { teamId, channelId },
          districtId: world.districtId,
          pace: "DIGEST",
        } as const;
        return answerOf(await routeChannel(world.deps, coordinator, input, null));
      };
      const [{ routeId }, other] = [await routed("C0101"), await routed("C0102")];
      return ready(world, coordinator, unrouteChannel, { routeId }, { routeId: other.routeId });
    },
  },
  {
    ...usual,
    name: "linkInitiativeChannel",
    tells: ["ChannelLeft", "ChannelLinked"],
    fromOutside: "ChannelOfAnotherWorkspace",
    prepare: async (world) => {
      const { initiativeId, landlord } = world;
      const channel = { teamId: teamOf(world), channelId: "C0103" };
      const input = { initiativeId, channel };
      const other = { initiativeId, channel: { ...channel, channelId: "C0104" } };
      return ready(world, landlord.coordinator, linkInitiativeChannel, input, other);
    },
  },
];

/** The chat workspace that the landlord's people talk in. */
function teamOf({ channel }: World): string {
  if (!channel) throw new Error("The landlord talks in no workspace");
  return channel.teamId;
}
