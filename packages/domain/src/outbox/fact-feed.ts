import type { DistrictId, InitiativeId, OutboxMessageId } from "../kernel/ids.ts";
import type { InitiativeFact } from "./fact.ts";
import type { Lane } from "./lane.ts";

/** An initiative's lane as it is now, and the number of the last fact in it: 0 where nothing has been told yet. */
export type LanePosition = {
  readonly initiativeId: InitiativeId;
  readonly districtId: DistrictId;
  readonly lane: Lane;
  readonly lastSeq: number;
};

export type FactToldOf = {
  readonly id: OutboxMessageId;
  readonly lane: Lane;
  readonly seq: number;
  readonly fact: InitiativeFact;
  readonly occurredAt: Temporal.Instant;
};

/**
 * The outbox as it is read by those who want to know what changes, beside those who tell it. A fact is in the feed once it is
 * committed. Within a lane facts have numbers without a gap, in the order of their commits; between lanes there is no order,
 * and by time or id there is none at all.
 *
 * @throws {StoreUnavailable}
 */
export interface FactFeed {
  /** Where the lanes of these initiatives, and of all initiatives in these districts, stand. One statement. */
  positions(watched: {
    readonly initiativeIds: readonly InitiativeId[];
    readonly districtIds: readonly DistrictId[];
  }): Promise<readonly LanePosition[]>;
  /** What lies behind those numbers, by (lane, seq), at most `limit`. One statement. */
  behind(
    places: readonly { readonly lane: Lane; readonly seq: number }[],
    limit: number,
  ): Promise<readonly FactToldOf[]>;
}
