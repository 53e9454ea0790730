import { type Lane, laneOfChannel } from "@socialsmart/domain/outbox/lane";
import type { ButtonSpec, Buttons } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import type { ClosedChannel } from "./read-closed-channels.ts";
import { titlesOf } from "./route-text.ts";

/** [Try again]: tells at once what rests in a channel. */
export const RETRY_LANE = "lane.retry";
/** The same where it stands in a list, which is then shown as it is. */
export const RETRY_LISTED = "lane.retry-listed";
export const OPEN_MOVE = "channel.open-move";

/** What a coordinator can do about a channel that takes nothing; one where nothing lives any more has nothing to move. */
export function closedChannelButtons(
  closed: ClosedChannel,
  text: Text,
  actionId: typeof RETRY_LANE | typeof RETRY_LISTED = RETRY_LANE,
): Buttons {
  const lane = laneOfChannel(closed.landlordId, closed);
  const titles = titlesOf(closed.titles);
  const retry = {
    ...{ actionId, label: text.plain("route.retry"), value: lane, isMain: true },
    spoken: text.plain("route.retrySpoken", { titles }),
  };
  return closed.titles.length > 0 ? [retry, openMoveButton(text, lane, titles)] : [retry];
}

/** [Another channel …]: asks where all that the channel is for is to be instead. */
function openMoveButton(text: Text, lane: Lane, titles: string): ButtonSpec {
  return {
    ...{ actionId: OPEN_MOVE, label: text.plain("channel.move"), value: lane },
    spoken: text.plain("channel.moveSpoken", { titles }),
  };
}
