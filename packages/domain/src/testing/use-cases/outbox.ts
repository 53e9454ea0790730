import { parkRoute } from "../../chat/park-route.ts";
import type { OutboxMessageId } from "../../kernel/ids.ts";
import { laneOfChannel } from "../../outbox/lane.ts";
import { parkMessage } from "../../outbox/park-message.ts";
import { retryLane } from "../../outbox/retry-lane.ts";
import { settleMessage } from "../../outbox/settle-message.ts";
import { answerOf } from "../outcome.ts";
import { pledge } from "../world-additions.ts";
import type { World } from "../world-parts.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is done about messages that chat was not told of. */
export const OUTBOX_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "parkMessage",
    fromOutside: "MessageNotFound",
    prepare: async (world) => {
      const [input, other] = (await twoMessages(world)).map((messageId) => ({
        messageId,
        reason: "Gäller inte",
      }));
      if (!input || !other) throw new Error("The world has told of two things");
      return ready(world, world.landlord.coordinator, parkMessage, input, other);
    },
  },
  {
    ...usual,
    name: "settleMessage",
    fromOutside: "MessageNotFound",
    prepare: async (world) => {
      const { deps, operator, landlord } = world;
      const [input, other] = (await twoMessages(world)).map((messageId) => ({
        messageId,
        as: "ARRIVED" as const,
      }));
      if (!input || !other) throw new Error("The world has told of two things");
      for (const { messageId } of [input, other])
        answerOf(await parkMessage(deps, operator, { messageId, reason: "Gäller inte" }, null));
      return ready(world, landlord.coordinator, settleMessage, input, other);
    },
  },
  {
    ...usual,
    name: "retryLane",
    tells: ["YourQuestionChanged"],
    fromOutside: "LaneNotResting",
    prepare: async (world) => {
      const { deps, landlordId, landlord } = world;
      const time = { kind: "SYSTEM", landlordId, source: "CHAT" } as const;
      const channels = ["C0001", "C0002"].map((channelId) => ({ teamId: "T0001", channelId }));
      for (const channel of channels)
        answerOf(await parkRoute(deps, time, { channel, error: "not_in_channel" }, null));
      const [input, other] = channels.map((channel) => ({ lane: laneOfChannel(landlordId, channel) }));
      if (!input || !other) throw new Error("Two routes are parked");
      return ready(world, landlord.coordinator, retryLane, input, other);
    },
  },
];

async function twoMessages(world: World): Promise<readonly OutboxMessageId[]> {
  const before = world.deps.store.outboxMessages.length;
  for (const tenant of [world.bakery, world.gym]) await pledge(world, tenant, world.shiftId);
  return world.deps.store.outboxMessages.slice(before).map(({ id }) => id);
}
