import type { PersonId } from "../../kernel/ids.ts";
import {
  DAY,
  dateOf,
  find,
  isLive,
  type Model,
  type ModelPerson,
  type ModelPledge,
  type ModelSeat,
  type ModelShift,
  NEW_SEAT,
  namesDueAt,
} from "./state.ts";
import type { Step } from "./steps.ts";
import { forbidden, mayPlan, maySpeakFor, type Verdict, type Who, when } from "./verdict.ts";

/** All seats with the shift they are on. */
function seatsOf(model: Model, person: PersonId): { seat: ModelSeat; shift: ModelShift }[] {
  return model.pledges.flatMap((pledge) =>
    pledge.seats
      .filter((seat) => seat.person === person)
      .map((seat) => ({ seat, shift: find(model.shifts, pledge.shift) })),
  );
}

/** Half-open: one may end as the other begins. */
function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isBusy(model: Model, person: PersonId, on: ModelShift): boolean {
  return seatsOf(model, person).some(({ shift }) => shift.id !== on.id && overlaps(shift, on));
}

export function hasShownExtract(model: Model, person: PersonId, shift: ModelShift): boolean {
  const date = dateOf(shift.start);
  return model.notes.some(
    (note) => note.person === person && note.shownOn <= date && date <= yearAfter(note.shownOn),
  );
}

function yearAfter(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  // 29 February has no day of its own a year later.
  return `${Number(year) + 1}-${month}-${month === "02" && day === "29" ? "28" : day}`;
}

export function name(
  model: Model,
  who: Who,
  mine: ModelPledge,
  person: ModelPerson,
  step: Extract<Step, { do: "name" }>,
): Verdict {
  if (!maySpeakFor(who, mine.org)) return forbidden();
  const shift = find(model.shifts, mine.shift);
  const busy = isBusy(model, person.id, shift);
  const isHere = seatsOf(model, person.id).some((seat) => seat.shift.id === shift.id);
  const reasons = when({
    NotAllowed: step.override && !mayPlan(who),
    PledgeNotLive: !isLive(mine),
    ShiftStarted: (mayPlan(who) ? shift.end : shift.start) <= model.now,
    PledgeNotConfirmed: mine.state !== "CONFIRMED",
    PersonNotFound: !person.orgs.includes(mine.org),
    PersonAlreadyNamed: isHere,
    NoUnnamedPlaces: mine.seats.length >= mine.places,
    AdultNotConfirmed: shift.adults && !step.adult,
    RecordExtractNotShown: shift.extract && !hasShownExtract(model, person.id, shift),
    // Another organisation's seat on the shift is as little told of as one elsewhere.
    PersonBusy: (busy && !step.override) || (isHere && !mine.seats.some((seat) => seat.person === person.id)),
  });
  const effect = () => {
    mine.seats.push({ id: NEW_SEAT, person: person.id, overridden: busy });
  };
  return { forbidden: false, reasons, effect };
}

export function unname(model: Model, who: Who, mine: ModelPledge, seat: ModelSeat): Verdict {
  if (!maySpeakFor(who, mine.org) && who.personId !== seat.person) return forbidden();
  const shift = find(model.shifts, mine.shift);
  const due = namesDueAt(shift);
  const reasons = when({
    PledgeNotLive: !isLive(mine),
    SeatNotFound: !mine.seats.includes(seat),
    ShiftStarted: shift.start <= model.now,
    NamesDue: due !== null && due <= model.now && !mayPlan(who) && who.personId !== seat.person,
  });
  const effect = () => {
    mine.seats = mine.seats.filter((other) => other !== seat);
  };
  return { forbidden: false, reasons, effect };
}

export function note(
  model: Model,
  who: Who,
  person: ModelPerson,
  { daysAgo }: Extract<Step, { do: "note" }>,
): Verdict {
  if (who.by !== "coordinator" && who.by !== "admin") return forbidden();
  const shownOn = dateOf(model.now - daysAgo * DAY);
  const today = dateOf(model.now);
  const reasons = when({ InvalidInput: shownOn > today || today > yearAfter(shownOn) });
  return { forbidden: false, reasons, effect: () => void model.notes.push({ person: person.id, shownOn }) };
}
