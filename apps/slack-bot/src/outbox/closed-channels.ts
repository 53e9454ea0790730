import { forwardBacklog } from "@socialsmart/domain/channel/forward-backlog";
import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import { parkRoute } from "@socialsmart/domain/chat/park-route";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import { channelOfLane } from "@socialsmart/domain/outbox/lane";
import { retryLane } from "@socialsmart/domain/outbox/retry-lane";

/** What is found out about channels by posting in them. */
export class ClosedChannels {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** A channel takes nothing: its coordinators are told, once. @throws {StoreUnavailable} */
  async close(landlordId: LandlordId, channel: ChatChannel, error: string): Promise<void> {
    await parkRoute(this.#deps, actorOf(landlordId), { channel, error }, null);
  }

  /** What waits for it goes where its initiatives are by now. @throws {StoreUnavailable} */
  async forward(landlordId: LandlordId, channel: ChatChannel): Promise<void> {
    await forwardBacklog(this.#deps, actorOf(landlordId), { channel }, null);
  }

  /** Something was told that had failed before: its channel takes something again. @throws {StoreUnavailable} */
  async open({ landlordId, lane }: Pick<OutboxMessage, "landlordId" | "lane">): Promise<void> {
    if (channelOfLane(lane)) await retryLane(this.#deps, actorOf(landlordId), { lane }, null);
  }
}

function actorOf(landlordId: LandlordId) {
  return { kind: "SYSTEM", landlordId, source: "CHAT" } as const;
}
