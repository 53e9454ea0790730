import { SOURCES } from "../access/actor.ts";
import type { LandlordId, OrganisationId, PersonId, PledgeId, ShiftId } from "../kernel/ids.ts";
import { LIVE_PLEDGE_STATES, type PledgeState } from "./pledge-states.ts";

/** Where a pledge came in; STAFF for one that the landlord's people made on an organisation's behalf. */
export const PLEDGE_SOURCES = [...SOURCES, "STAFF"] as const;
export type PledgeSource = (typeof PLEDGE_SOURCES)[number];

/** An organisation's promise of places on a shift (anmälan). */
export type Pledge = {
  readonly id: PledgeId;
  readonly landlordId: LandlordId;
  readonly shiftId: ShiftId;
  readonly organisationId: OrganisationId;
  readonly places: number;
  /** Promised minutes in all: places × the shift's length, or fewer where the shift allows part of it. */
  readonly minutes: number;
  readonly state: PledgeState;
  /** When it took its place in the queue; with the id it decides the waitlist's order. */
  readonly queuedAt: Temporal.Instant;
  readonly source: PledgeSource;
  /** Who made it; null where a program did. */
  readonly madeBy: PersonId | null;
};

export function isLive(pledge: Pledge): boolean {
  return LIVE_PLEDGE_STATES.some((state) => state === pledge.state);
}
