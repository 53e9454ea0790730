import type { OrganisationId, PersonId, PledgeId, SeatId, ShiftId } from "../../kernel/ids.ts";

/**
 * The world as a naive mind keeps it: plain lists, numbers and texts. Moments are epoch milliseconds. It is written from the
 * domain's page and knows nothing of the engine but ids and the names of states and refusals.
 */
export type Model = {
  readonly orgs: readonly ModelOrg[];
  readonly people: readonly ModelPerson[];
  initiative: { state: string };
  shifts: ModelShift[];
  pledges: ModelPledge[];
  notes: { person: PersonId; shownOn: string }[];
  /** Counts up with every place taken in a queue. */
  queue: number;
  /** Who was given or offered places, past whom; of the step under way. */
  served: { pledge: PledgeId; passed: readonly PledgeId[] }[];
  now: number;
};

export type ModelOrg = {
  readonly id: OrganisationId;
  /** Local dates of the appendix, the end excluded; null for an association, which needs none. */
  readonly appendix: { readonly from: string; readonly to: string | null } | null;
};

export type ModelPerson = {
  readonly id: PersonId;
  readonly orgs: readonly OrganisationId[];
  readonly isContact: boolean;
};

export type ModelShift = {
  readonly id: ShiftId;
  state: string;
  start: number;
  end: number;
  location: string;
  capacity: number;
  readonly minPlaces: number;
  readonly partOfShift: boolean;
  cap: number | null;
  /** Minutes before the start, as are the two that follow. */
  readonly capRelease: number | null;
  readonly withdrawBy: number | null;
  nameBy: number | null;
  headCounts: boolean;
  manual: boolean;
  adults: boolean;
  extract: boolean;
  released: boolean;
  revision: number;
  /** Places of pledges that were fulfilled. */
  fulfilled: number;
};

export type ModelPledge = {
  id: PledgeId;
  readonly shift: ShiftId;
  readonly org: OrganisationId;
  places: number;
  /** Minutes of each place. */
  each: number;
  state: string;
  part: boolean;
  offer: { places: number; until: number } | null;
  /** Its place in the queue, and since when. */
  queued: number;
  queuedAt: number;
  readonly madeBy: PersonId | null;
  seats: ModelSeat[];
};

export type ModelSeat = { id: SeatId; person: PersonId; overridden: boolean };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Stands for the id that the engine is about to give. */
export const NEW_PLEDGE = "pledge_new" as PledgeId;
export const NEW_SEAT = "seat_new" as SeatId;

const LIVE = ["PENDING", "CONFIRMED", "WAITLISTED", "OFFERED"];

export function isLive({ state }: { readonly state: string }): boolean {
  return LIVE.includes(state);
}

/** Live pledges of a shift, in the order of the queue. */
export function roster(model: Model, shift: ModelShift): ModelPledge[] {
  return model.pledges
    .filter((pledge) => pledge.shift === shift.id && isLive(pledge))
    .sort((a, b) => a.queued - b.queued);
}

export function waiting(model: Model, shift: ModelShift): ModelPledge[] {
  return roster(model, shift).filter(({ state }) => state === "WAITLISTED");
}

export function held(model: Model, shift: ModelShift): number {
  let places = 0;
  for (const pledge of roster(model, shift)) {
    if (pledge.state === "CONFIRMED") places += pledge.places;
    if (pledge.offer) places += pledge.offer.places;
  }
  return places;
}

export function free(model: Model, shift: ModelShift): number {
  return shift.capacity - held(model, shift);
}

/** How many of the free places somebody who waits would take: all they asked for, or the rest where part will do. */
export function wouldTake(pledge: ModelPledge, places: number): number {
  if (pledge.places <= places) return pledge.places;
  return pledge.part ? Math.max(places, 0) : 0;
}

/** Local date of a moment in Örebro. */
export function dateOf(moment: number): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO("Europe/Stockholm");
  return zoned.toPlainDate().toString();
}

export function isCovered({ appendix }: ModelOrg, shift: ModelShift): boolean {
  if (!appendix) return true;
  const date = dateOf(shift.start);
  return appendix.from <= date && (appendix.to === null || date < appendix.to);
}

/** 8: live pledges of a tenant whose appendix does not cover the shift's date. */
export function uncovered(model: Model): string[] {
  return model.pledges
    .filter(isLive)
    .filter(({ org, shift }) => !isCovered(find(model.orgs, org), find(model.shifts, shift)))
    .map(({ id }) => `8 no appendix covers ${id}`);
}

export function lasts(shift: ModelShift): number {
  return (shift.end - shift.start) / MINUTE;
}

/** The most places that one organisation may have now. */
export function capNow(model: Model, shift: ModelShift): number | null {
  const isReleased = shift.capRelease !== null && model.now >= shift.start - shift.capRelease * MINUTE;
  return isReleased ? null : shift.cap;
}

export function namesDueAt(shift: ModelShift): number | null {
  return shift.headCounts || shift.nameBy === null ? null : shift.start - shift.nameBy * MINUTE;
}

export function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`The model has no ${id}`);
  return found;
}
