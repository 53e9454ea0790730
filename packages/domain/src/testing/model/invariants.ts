import type { Fact } from "../../outbox/fact.ts";
import type { Pledge } from "../../pledge/pledge.ts";
import type { Seat } from "../../seat/seat.ts";
import type { RosterCounts } from "../../shift/roster-counts.ts";
import type { Shift } from "../../shift/shift.ts";
import type { Audited, Seen, Written } from "./probe.ts";

/** What one step found and left behind. */
export type Observed = Written & { readonly before: Seen; readonly after: Seen; readonly now: number };

const HOUR = 3_600_000;
const LIVE = ["PENDING", "CONFIRMED", "WAITLISTED", "OFFERED"];
const isLive = ({ state }: Pledge) => LIVE.includes(state);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const on = (shift: Shift, { pledges }: Seen) => pledges.filter(({ shiftId }) => shiftId === shift.id);

/** Every rule that does not hold after the step, in words; the numbers are those of the domain's page. */
export function brokenInvariants(observed: Observed): string[] {
  const { after } = observed;
  return [
    ...after.shifts.flatMap((shift) => brokenOnShift(shift, observed)),
    ...after.pledges.flatMap((pledge) => brokenOnPledge(pledge, observed)),
    ...doubleBooked(after),
    ...badChains(observed),
    ...observed.facts.flatMap(tellsTooMuch),
  ];
}

function brokenOnShift(shift: Shift, { after, before, now, events }: Observed): string[] {
  const broken: string[] = [];
  const say = (holds: boolean, rule: string) => {
    if (!holds) broken.push(`${rule}: ${shift.id}`);
  };
  const pledges = on(shift, after);
  const live = pledges.filter(isLive);
  const counted = live.filter(({ state }) => state === "CONFIRMED");
  const taken = sum((shift.state === "SETTLED" ? pledges : counted).map(placesTaken));
  const offered = sum(live.map(({ offer }) => offer?.places ?? 0));
  const unexpired = sum(
    live.map(({ offer }) => (offer && offer.expiresAt.epochMilliseconds > now ? offer.places : 0)),
  );
  say(sum(counted.map(placesTaken)) + unexpired <= shift.capacity, "1 more is held than there is");
  const placed = shift.state === "SETTLED" ? pledges.filter(({ state }) => state === "FULFILLED") : counted;
  const waiting = (state: Pledge["state"]) =>
    sum(live.filter((pledge) => pledge.state === state).map(({ places }) => places));
  const sums: RosterCounts = {
    taken,
    offered,
    named: sum(placed.map(({ named }) => named)),
    waitlisted: waiting("WAITLISTED"),
    pending: waiting("PENDING"),
    confirmedMinutes: sum(placed.map(({ minutes }) => minutes)),
    organisations: new Set(placed.map(({ organisationId }) => organisationId)).size,
  };
  const wrong = Object.entries(sums).filter(([name, value]) => Reflect.get(shift, name) !== value);
  say(
    wrong.length === 0,
    `1 the stored ${wrong.map(([name]) => name).join(", ")} are not those of the roster`,
  );
  say(
    new Set(live.map(({ organisationId }) => organisationId)).size === live.length,
    "2 an organisation has two live pledges",
  );
  const start = shift.startsAt.epochMilliseconds;
  const { perOrganisationCap: cap, capReleaseMinutes } = shift;
  const capHolds = capReleaseMinutes === null || now < start - capReleaseMinutes * 60_000;
  // Whoever got more while the cap was released, by a clock that was ahead, keeps it.
  const isNewlyOver = live.some(
    (pledge) =>
      pledge.places > (cap ?? pledge.places) &&
      !before.pledges.some((was) => was.id === pledge.id && was.places === pledge.places),
  );
  say(!capHolds || !isNewlyOver, "4 an organisation is above the cap");
  // A clock that is set back by less than two seconds comes out of the last hours, when nobody is offered anything.
  const offersGoOut =
    shift.state === "OPEN" && after.initiative.state === "PUBLISHED" && now < start - 6 * HOUR - 2_000;
  const free = shift.capacity - taken - offered;
  const couldTake = live.filter(
    ({ state, places, acceptsPart }) => state === "WAITLISTED" && free > 0 && (places <= free || acceptsPart),
  );
  say(!offersGoOut || couldTake.length === 0, "5 somebody waits who would take what is free");
  say(live.length === 0 || shift.state === "OPEN", "a pledge is live on a shift that is not open");
  const was = before.shifts.find(({ id }) => id === shift.id);
  // A change of the shift that puts nameBy in the past releases nobody; whoever is changed in the same step may get more.
  const nowReleased = shift.namesReleased && was?.namesReleased === false && was.revision === shift.revision;
  const byHand = events.flatMap(({ action, subject }) => (action === "keepTime" ? [] : [subject]));
  const unnamed = on(shift, before).filter(({ id, state }) => {
    const pledge = pledges.find((each) => each.id === id);
    const isKept = state === "CONFIRMED" && pledge?.state === "CONFIRMED" && !byHand.includes(id);
    return isKept && pledge.named < pledge.places;
  });
  say(!nowReleased || unnamed.length === 0 || shift.takesHeadCounts, "7 a place without a name was kept");
  const news = pledges.filter(({ id }) => !before.pledges.some((earlier) => earlier.id === id));
  const takesNew =
    was?.state === "OPEN" &&
    (start > now || (shift.endsAt.epochMilliseconds > now && news.every(({ source }) => source === "STAFF")));
  say(news.length === 0 || takesNew, "9 a new pledge on a shift that takes none");
  return broken;
}

function placesTaken({ state, places }: Pledge): number {
  return state === "CONFIRMED" || state === "FULFILLED" ? places : 0;
}

function brokenOnPledge(pledge: Pledge, { after, before, now }: Observed): string[] {
  const broken: string[] = [];
  const say = (holds: boolean, rule: string) => {
    if (!holds) broken.push(`${rule}: ${pledge.id}`);
  };
  const { state, offer, named, places, id, shiftId } = pledge;
  const seats = after.seats.filter(({ pledgeId }) => pledgeId === id);
  say(
    seats.length === 0 || state === "CONFIRMED" || state === "FULFILLED",
    "a pledge that is not confirmed has seats",
  );
  say(seats.length === named && named <= places, "names are not counted right");
  say(
    seats.every((seat) => seat.shiftId === shiftId && seat.organisationId === pledge.organisationId),
    "a seat is of another shift or organisation than its pledge",
  );
  say((offer !== null) === (state === "OFFERED"), "an offer that is not its state");
  say(
    offer === null || offer.places === places || pledge.acceptsPart,
    "part is offered to one who refuses it",
  );
  const shift = after.shifts.find((each) => each.id === shiftId);
  say(
    offer === null ||
      (shift !== undefined && offer.expiresAt.epochMilliseconds <= shift.startsAt.epochMilliseconds),
    "5 an offer outlasts the shift's start",
  );
  const was = before.pledges.find((earlier) => earlier.id === id);
  const isAdmitted = was?.state !== state && (state === "WAITLISTED" || state === "PENDING");
  say(
    !isAdmitted || (shift !== undefined && shift.startsAt.epochMilliseconds > now),
    "somebody waits for a shift that has begun",
  );
  return broken;
}

/** 3: nobody sits in two places at once, but where a coordinator has said why. */
function doubleBooked({ seats, shifts }: Seen): string[] {
  const times = new Map<string, Shift>(shifts.map((shift) => [shift.id, shift]));
  const clash = (a: Seat, b: Seat) => {
    const [one, other] = [times.get(a.shiftId), times.get(b.shiftId)];
    if (!one || !other || a.id >= b.id || a.personId !== b.personId) return false;
    if (a.overlapReason !== null || b.overlapReason !== null) return false;
    const { compare } = Temporal.Instant;
    return compare(one.startsAt, other.endsAt) < 0 && compare(other.startsAt, one.endsAt) < 0;
  };
  return seats.flatMap((a) =>
    seats.filter((b) => clash(a, b)).map(() => `3 ${a.personId} sits in two places at once`),
  );
}

/** The machines of the domain's page, with what time does: a pledge lapses at the start and is released at nameBy. */
const MOVES: { readonly [kind: string]: { readonly [from: string]: string } } = {
  initiative: {
    DRAFT: "PUBLISHED CANCELLED",
    PUBLISHED: "PAUSED COMPLETED CANCELLED",
    PAUSED: "PUBLISHED COMPLETED CANCELLED",
  },
  shift: { new: "DRAFT OPEN", DRAFT: "OPEN CANCELLED", OPEN: "SETTLED CANCELLED" },
  pledge: {
    new: "PENDING CONFIRMED WAITLISTED",
    PENDING: "CONFIRMED WAITLISTED REJECTED LAPSED WITHDRAWN REMOVED CANCELLED_BY_ORGANISER",
    WAITLISTED: "OFFERED LAPSED WITHDRAWN REMOVED CANCELLED_BY_ORGANISER",
    OFFERED: "CONFIRMED WAITLISTED DECLINED OFFER_EXPIRED WITHDRAWN REMOVED CANCELLED_BY_ORGANISER",
    CONFIRMED: "WAITLISTED WITHDRAWN WITHDRAWN_LATE RELEASED REMOVED CANCELLED_BY_ORGANISER FULFILLED",
  },
};

/** 20: from the state before to the state after lead audited moves that the machine knows, one event each. */
function badChains({ before, after, events }: Observed): string[] {
  return [
    ...chain("initiative", [before.initiative], [after.initiative], events),
    ...chain("shift", before.shifts, after.shifts, events),
    ...chain("pledge", before.pledges, after.pledges, events),
  ];
}

type Stateful = { readonly id: string; readonly state: string };

function chain(
  kind: string,
  before: readonly Stateful[],
  after: readonly Stateful[],
  events: readonly Audited[],
): string[] {
  return after.flatMap(({ id, state }) => {
    let at = before.find((was) => was.id === id)?.state ?? "new";
    for (const event of events.filter(({ subject }) => subject === id)) {
      const move = stateChange(event);
      if (!move) continue;
      const [from, to] = move;
      const isKnown = MOVES[kind]?.[from]?.split(" ").includes(to);
      if (from !== at || !isKnown) return [`20 ${id} was at ${at} and went from ${from} to ${to}`];
      at = to;
    }
    return at === state ? [] : [`20 ${id} is ${state}, and ${at} by the audit trail`];
  });
}

function stateChange({ change }: Audited): readonly [string, string] | undefined {
  if (change === null || typeof change !== "object" || !("state" in change)) return undefined;
  const { state } = change;
  return Array.isArray(state) ? [String(state[0] ?? "new"), String(state[1])] : undefined;
}

const ID = /^[a-z]+_[0-9a-z]{26}$/;

/** A fact carries ids and numbers, and words of ours for what it is: no names, no texts. */
function tellsTooMuch(fact: Fact): string[] {
  return Object.entries(fact)
    .filter(([field]) => field !== "type" && field !== "question")
    .filter(([, value]) => typeof value !== "number" && !ID.test(String(value)))
    .map(([field]) => `${fact.type} tells more than ids and numbers: ${field}`);
}
