import type { LandlordId, OrganisationId, PersonId, PledgeId, ShiftId } from "../kernel/ids.ts";
import { LIVE_PLEDGE_STATES, type PledgeState } from "./pledge-states.ts";

/** Where a pledge came in; STAFF for one that the landlord's people made on an organisation's behalf. */
export const PLEDGE_SOURCES = ["CHAT", "API", "COMMAND_LINE", "STAFF"] as const;
export type PledgeSource = (typeof PLEDGE_SOURCES)[number];

/** Places held for somebody who waited, until they answer or it expires. */
export type PlaceOffer = {
  /** Fewer than the pledge asks for only where it accepts part. */
  readonly places: number;
  /** From then on it holds nothing, whether or not anybody has noticed. */
  readonly expiresAt: Temporal.Instant;
};

/** An organisation's promise of places on a shift (anmälan). */
export type Pledge = {
  readonly id: PledgeId;
  readonly landlordId: LandlordId;
  readonly shiftId: ShiftId;
  readonly organisationId: OrganisationId;
  readonly places: number;
  /** Promised minutes in all: places × the minutes of each. */
  readonly minutes: number;
  /** Places that have a person's name on them; 0 unless confirmed or fulfilled. */
  readonly named: number;
  readonly state: PledgeState;
  /** Whether fewer places than asked for may be offered. */
  readonly acceptsPart: boolean;
  /** Set while, and only while, the state is OFFERED. */
  readonly offer: PlaceOffer | null;
  /** When it took its place in the queue; with the id it decides the waitlist's order. */
  readonly queuedAt: Temporal.Instant;
  /** Why the landlord's staff last changed, rejected or removed it; null where they have not, or gave none. */
  readonly staffReason: string | null;
  readonly source: PledgeSource;
  /** Who made it; null where a program did. */
  readonly madeBy: PersonId | null;
};

export function isLive(pledge: Pick<Pledge, "state">): boolean {
  return LIVE_PLEDGE_STATES.some((state) => state === pledge.state);
}

/** The same pledge of that many places, each as long as before. */
export function withPlaces(pledge: Pledge, places: number): Pledge {
  return { ...pledge, places, minutes: (pledge.minutes / pledge.places) * places };
}
