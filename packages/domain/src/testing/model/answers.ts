import { find, type Model, NEW_PLEDGE, NEW_SEAT } from "./state.ts";
import type { Step } from "./steps.ts";

/** What the engine has named, the model calls by that name. */
export function adoptIds(model: Model, answer: object): void {
  const ids: { readonly [name: string]: unknown } = { ...answer };
  for (const served of model.served)
    if (served.pledge === NEW_PLEDGE) Object.assign(served, { pledge: ids.pledgeId });
  for (const pledge of model.pledges) {
    if (pledge.id === NEW_PLEDGE) Object.assign(pledge, { id: ids.pledgeId });
    for (const seat of pledge.seats) if (seat.id === NEW_SEAT) Object.assign(seat, { id: ids.seatId });
  }
  const isNew = (id: string) => id === "shift_new";
  for (const shift of model.shifts) if (isNew(shift.id)) Object.assign(shift, { id: ids.shiftId });
}

/** Whoever pledges is told what became of it, with the place in the queue. */
export function wrongAnswer(model: Model, step: Step, answer: object): string[] {
  if (step.do !== "pledge" && step.do !== "approve") return [];
  const told: { readonly [name: string]: unknown } = { ...answer };
  const pledge = find(model.pledges, String(told.pledgeId));
  const queue = model.pledges
    .filter(({ shift, state }) => shift === pledge.shift && state === "WAITLISTED")
    .sort((a, b) => a.queued - b.queued);
  const position = queue.indexOf(pledge) + 1;
  const saysWhere = pledge.state !== "WAITLISTED" || told.position === position;
  const saysHowMany = pledge.offer === null || told.offered === pledge.offer.places;
  const isRight = told.state === pledge.state && (step.do === "approve" || (saysWhere && saysHowMany));
  return isRight ? [] : [`answered ${JSON.stringify(answer)}, and it is ${pledge.state} at ${position}`];
}
