import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { DeliveryQueue, LaneClaim } from "@socialsmart/domain/outbox/delivery-queue";
import type { Log } from "@socialsmart/runtime/log";
import { slackFailureOf } from "../slack/slack-error.ts";
import { ChannelClosed, LeaseLost } from "./posting.ts";
import type { StartedShifts } from "./started-shifts.ts";
import type { Teller } from "./teller.ts";

type Parts = {
  readonly queue: DeliveryQueue;
  readonly started: StartedShifts;
  readonly teller: Pick<Teller, "refreshCard">;
  readonly log: Log;
};

/** Takes shifts that have started off the cards. It holds the card's lane meanwhile, so that a card has one writer. */
export class CardAgeing {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The initiatives whose cards are to be made right. @throws {StoreUnavailable} */
  due(teamIds: readonly string[]): Promise<readonly Initiative[]> {
    return this.#parts.started.due(teamIds);
  }

  /**
   * Makes one card right, if nobody else has its lane. What Slack does not do now is tried again later.
   *
   * @throws {StoreUnavailable} and faults, with the lane still held
   */
  async age(claim: LaneClaim, initiative: Initiative): Promise<void> {
    const { queue, started, teller, log } = this.#parts;
    const { channel } = initiative;
    started.postpone(initiative);
    if (!channel || !(await queue.claim(claim, 1))) return;
    try {
      await teller.refreshCard(initiative, () => queue.renew(claim), channel.teamId);
      started.done(initiative);
    } catch (error) {
      const isClosed = error instanceof ChannelClosed;
      const failure = slackFailureOf(isClosed ? error.cause : error);
      if (!failure && !(error instanceof LeaseLost)) throw error;
      log.warn({ lane: claim.lane, failure: failure?.error }, "a card could not be brought up to date");
      // A card in a closed channel is made right by what is told first once it is open.
      if (failure?.type === "Refused" || isClosed) started.done(initiative);
    }
    await queue.release(claim);
  }
}
