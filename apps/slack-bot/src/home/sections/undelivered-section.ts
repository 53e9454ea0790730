import { closedChannelBlocks } from "../../outbox/closed-channel-blocks.ts";
import { undeliveredBlocks } from "../../outbox/undelivered-blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** Channels that take nothing, and messages that were given up: somebody is to decide, or to tell it by other means. */
export function undeliveredSection({ queue, zone }: HomeModel, text: Text): HomeSection | undefined {
  if (!queue) return undefined;
  const { items, isCut } = queue.undelivered;
  return unlessEmpty({
    ...{ name: "undelivered", heading: text.plain("home.undeliveredHeading"), most: 4, isCut },
    items: [
      ...queue.closedChannels.map((route) => closedChannelBlocks(route, text)),
      ...items.map((one) => undeliveredBlocks(one, zone, text)),
    ],
  });
}
