import type { Lane } from "@socialsmart/domain/outbox/lane";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";

export const RETRY_LANE = "lane.retry";

/** [Try again]: tells at once what rests in a channel. */
export function retryLaneButton(text: Text, lane: Lane): ButtonSpec {
  return { actionId: RETRY_LANE, label: text.plain("route.retry"), value: lane, isMain: true };
}
