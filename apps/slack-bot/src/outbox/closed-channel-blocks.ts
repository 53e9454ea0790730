import type { KnownBlock } from "@slack/types";
import { actions, section } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import type { ClosedChannel } from "./read-closed-channels.ts";
import { closedChannelButtons, RETRY_LISTED } from "./route-buttons.ts";
import { closedText, titlesOf } from "./route-text.ts";

/** A channel of a list of those that take nothing: which, why, and what to do about it. */
export function closedChannelBlocks(route: ClosedChannel, text: Text): readonly KnownBlock[] {
  return [
    section(closedText(route, titlesOf(route.titles), text)),
    actions(...closedChannelButtons(route, text, RETRY_LISTED)),
  ];
}
