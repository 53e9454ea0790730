import {
  DAY,
  free,
  HOUR,
  type Model,
  type ModelPledge,
  type ModelShift,
  namesDueAt,
  roster,
  waiting,
  wouldTake,
} from "./state.ts";

/** A pledge ends, and its seats with it. */
export function end(pledge: ModelPledge, state: string): void {
  pledge.state = state;
  pledge.offer = null;
  pledge.seats = [];
}

/**
 * What time has made due on a shift, which is done whenever somebody changes it: an expired offer ends its pledge, a place
 * without a name is released at nameBy, whoever waits as the shift begins waits no more.
 */
export function catchUp(model: Model, shift: ModelShift): void {
  if (shift.state !== "OPEN") return;
  for (const pledge of roster(model, shift)) {
    if (pledge.offer && pledge.offer.until <= model.now) end(pledge, "OFFER_EXPIRED");
  }
  const due = namesDueAt(shift);
  if (!shift.released && due !== null && due <= model.now) {
    for (const pledge of roster(model, shift).filter(({ state }) => state === "CONFIRMED")) {
      if (pledge.seats.length === 0) end(pledge, "RELEASED");
      else pledge.places = pledge.seats.length;
    }
    shift.released = true;
  }
  if (shift.start <= model.now) {
    for (const pledge of roster(model, shift)) {
      if (pledge.state === "WAITLISTED" || pledge.state === "PENDING") end(pledge, "LAPSED");
    }
  }
}

/**
 * Free places go to those who wait, in order: for a day or until three hours before the start; in the last six hours only by
 * a coordinator, until the start. Answers whether anybody was offered any.
 */
export function offerOn(model: Model, shift: ModelShift, byCoordinator = false): boolean {
  if (shift.state !== "OPEN" || model.initiative.state !== "PUBLISHED" || shift.start <= model.now)
    return false;
  const isLate = shift.start - 6 * HOUR <= model.now;
  if (isLate && !byCoordinator) return false;
  const until = isLate ? shift.start : Math.min(model.now + DAY, shift.start - 3 * HOUR);
  const passed = [];
  let anybody = false;
  for (const pledge of waiting(model, shift)) {
    const places = wouldTake(pledge, free(model, shift));
    if (places === 0) {
      passed.push(pledge.id);
      continue;
    }
    pledge.state = "OFFERED";
    pledge.offer = { places, until };
    model.served.push({ pledge: pledge.id, passed: [...passed] });
    anybody = true;
  }
  return anybody;
}

/** A timer sees to a shift; a week after the shift's end it is settled. */
export function settle(model: Model, shift: ModelShift): void {
  if (shift.state !== "OPEN" || model.now < shift.end + 7 * DAY) return;
  for (const pledge of roster(model, shift)) {
    if (pledge.state !== "CONFIRMED") continue;
    pledge.state = "FULFILLED";
    shift.fulfilled += pledge.places;
  }
  shift.state = "SETTLED";
}

/** Moments to come at which something falls due, the next first. */
export function momentsToCome(model: Model): number[] {
  const moments = new Set<number>();
  for (const shift of model.shifts) {
    if (shift.state !== "OPEN" && shift.state !== "DRAFT") continue;
    const { start, end: ends, capRelease, withdrawBy } = shift;
    moments
      .add(start)
      .add(ends)
      .add(start - 6 * HOUR)
      .add(start - 3 * HOUR)
      .add(ends + 7 * DAY);
    moments.add(namesDueAt(shift) ?? start);
    for (const minutes of [capRelease, withdrawBy]) moments.add(start - (minutes ?? 0) * 60_000);
  }
  for (const { offer } of model.pledges) if (offer) moments.add(offer.until);
  return [...moments].filter((moment) => moment > model.now).sort((a, b) => a - b);
}
