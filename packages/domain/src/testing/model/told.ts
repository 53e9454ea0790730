import type { PersonId } from "../../kernel/ids.ts";
import type { Fact } from "../../outbox/fact.ts";
import type { Seen, Written } from "./probe.ts";
import { DAY, dateOf, MINUTE, type Model } from "./state.ts";

/** Of what somebody has to be told that happened to a pledge by time's or another's doing. */
const TOLD_OF: { readonly [state: string]: Fact["type"] } = {
  OFFERED: "YourOffer",
  OFFER_EXPIRED: "YourOfferExpired",
  LAPSED: "YourPledgeLapsed",
  RELEASED: "YourPlacesReleased",
  REJECTED: "YourPledgeRejected",
  REMOVED: "YourPledgeRemoved",
  CANCELLED_BY_ORGANISER: "YourPledgeCancelled",
};

type Step = Written & { readonly before: Seen; readonly after: Seen };

/** Who was not told what they must hear, and who was told what is none of their business. */
export function wronglyTold(model: Model, step: Step, by: PersonId | null): string[] {
  return [
    ...untold(step),
    ...seatsLostInSilence(model, step, by),
    ...namedInSilence(model, step, by),
    ...unasked(model, step),
    ...strangers(model, step),
    ...falseAlarms(step),
  ];
}

function untold({ events, facts }: Step): string[] {
  return events.flatMap(({ subject, change }) => {
    if (!subject.startsWith("pledge") || change === null || typeof change !== "object") return [];
    const moves = "state" in change && Array.isArray(change.state) ? change.state : [];
    const [from, to] = moves.map(String);
    const isMovedOff = to === "WAITLISTED" && (from === "CONFIRMED" || from === "OFFERED");
    const type = isMovedOff ? "YourPledgeMovedToWaitlist" : TOLD_OF[to ?? ""];
    const isTold = facts.some(
      (fact) => fact.type === type && "pledgeId" in fact && fact.pledgeId === subject,
    );
    return !type || isTold ? [] : [`nobody was told ${type} of ${subject}`];
  });
}

/** Contacts hear of the pledge itself, and nobody of what they do. */
function seatsLostInSilence(
  { people }: Model,
  { before, after, facts }: Step,
  by: PersonId | null,
): string[] {
  const lost = before.seats.filter(({ id }) => !after.seats.some((seat) => seat.id === id));
  return lost.flatMap(({ personId, pledgeId }) => {
    const isContact = people.find(({ id }) => id === personId)?.isContact;
    const isTold = facts.some(
      (fact) =>
        "personId" in fact && fact.personId === personId && "pledgeId" in fact && fact.pledgeId === pledgeId,
    );
    return isContact || isTold || personId === by
      ? []
      : [`${personId} was not told of the seat that is gone`];
  });
}

/** Names that a change wants within a day are asked for with it: nobody would be asked again. */
function unasked({ now }: Model, { before, after, facts }: Step): string[] {
  return after.shifts.flatMap((shift) => {
    const was = before.shifts.find(({ id }) => id === shift.id);
    const due = dueOf(shift);
    if (!was || shift.state !== "OPEN" || due === null || due === dueOf(was)) return [];
    if (due <= now || due - DAY > now) return [];
    return after.pledges
      .filter(
        ({ shiftId, state, named, places }) =>
          shiftId === shift.id && state === "CONFIRMED" && named < places,
      )
      .filter(({ id }) => !facts.some((fact) => fact.type === "YourNamesWanted" && fact.pledgeId === id))
      .map(({ id }) => `names of ${id} are wanted, and nobody was asked`);
  });
}

function dueOf({ startsAt, nameByMinutes, takesHeadCounts }: Seen["shifts"][number]): number | null {
  const isNone = takesHeadCounts || nameByMinutes === null;
  return isNone ? null : startsAt.epochMilliseconds - nameByMinutes * MINUTE;
}

/** After four in the afternoon, the day before, nobody is reminded any more: whoever gets a seat then hears of it at once. */
function namedInSilence({ now }: Model, { before, after, facts }: Step, by: PersonId | null): string[] {
  const isNew = (id: string) => !before.seats.some((seat) => seat.id === id);
  return after.seats
    .filter(({ id }) => isNew(id))
    .flatMap(({ personId, shiftId, id }) => {
      const start = after.shifts.find((shift) => shift.id === shiftId)?.startsAt.epochMilliseconds ?? 0;
      const midnight = Temporal.PlainDate.from(dateOf(start)).toZonedDateTime("Europe/Stockholm");
      const isKnownBefore = before.seats.some(
        (seat) => seat.personId === personId && seat.shiftId === shiftId,
      );
      const isLate = midnight.subtract({ hours: 8 }).epochMilliseconds <= now && now < start;
      const isTold = facts.some((fact) => fact.type === "YourShiftTomorrow" && fact.personId === personId);
      return isKnownBefore || (isLate && personId !== by) === isTold
        ? []
        : [`${id}: told of the shift ${isTold}, and late ${isLate}`];
    });
}

/** What is one person's to hear of a pledge goes to that organisation's people. */
function strangers({ people }: Model, { facts }: Step): string[] {
  return facts.flatMap((fact) => {
    if (!("personId" in fact) || !("organisationId" in fact)) return [];
    const person = people.find(({ id }) => id === fact.personId);
    return person?.orgs.includes(fact.organisationId)
      ? []
      : [`${fact.personId} was told ${fact.type} of another's pledge`];
  });
}

/** Of too few people is told only where there are too few. */
function falseAlarms({ after, facts }: Step): string[] {
  return facts.flatMap((fact) => {
    if (fact.type !== "ShiftUnderstaffed") return [];
    const shift = after.shifts.find(({ id }) => id === fact.shiftId);
    const isShort = shift && shift.taken < shift.minPlaces;
    return isShort && shift.staffingAlert !== "NONE"
      ? []
      : [`${fact.shiftId} has enough people, and an alert`];
  });
}

/**
 * Reminders, by what they are about: a second one for the same start is one too many, names are asked for twice, and an offer
 * is reminded of as often as it was made. Keep it over the whole run.
 */
export class Reminders {
  readonly #told = new Map<string, number>();

  /** Those that come once too often. What is told by somebody's hand, and not by the clock, is told again where it is so again. */
  add(model: Model, facts: readonly Fact[], byTimer: boolean): string[] {
    return facts.flatMap((fact) => {
      const about = subjectOf(model, fact);
      if (!about || (!byTimer && fact.type !== "YourOffer")) return [];
      const times = this.#count(`${fact.type} ${about}`);
      const most = MOST[fact.type] ?? this.#told.get(`YourOffer ${about}`) ?? 0;
      return times > most ? [`told ${times} times: ${fact.type} ${about}`] : [];
    });
  }

  #count(about: string): number {
    const times = (this.#told.get(about) ?? 0) + 1;
    this.#told.set(about, times);
    return times;
  }
}

const MOST: { readonly [type: string]: number } = {
  YourOffer: Number.POSITIVE_INFINITY,
  YourShiftTomorrow: 1,
  YourAttendanceWanted: 1,
  YourNamesWanted: 2,
};

function subjectOf({ shifts }: Model, fact: Fact): string | undefined {
  switch (fact.type) {
    case "YourOffer":
    case "YourOfferReminder":
      return `${fact.personId} ${fact.pledgeId} ${fact.expiresAt}`;
    case "YourShiftTomorrow":
    case "YourAttendanceWanted":
    case "YourNamesWanted": {
      const shift = shifts.find(({ id }) => id === fact.shiftId);
      const pledge = "pledgeId" in fact ? fact.pledgeId : "";
      return `${fact.personId} ${pledge} ${fact.shiftId} ${shift?.start} ${shift?.nameBy}`;
    }
    default:
      return undefined;
  }
}
