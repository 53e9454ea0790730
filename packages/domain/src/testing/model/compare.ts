import type { Seen } from "./probe.ts";
import { held, isLive, type Model } from "./state.ts";

/** What both sides say, in one form: each of the two as text by subject, to be compared. */
export type Picture = { readonly [subject: string]: string };

export function pictureOf(seen: Seen): Picture {
  const picture: Record<string, string> = { initiative: seen.initiative.state };
  for (const shift of seen.shifts) {
    const { startsAt, endsAt, state, capacity, taken, offered, namesReleased, revision } = shift;
    const released = state === "OPEN" && namesReleased;
    picture[shift.id] = text({
      ...{ state, start: startsAt.epochMilliseconds, end: endsAt.epochMilliseconds },
      ...{ capacity, held: taken + offered, released, revision },
    });
  }
  const live: Record<string, string[]> = {};
  for (const pledge of seen.pledges) {
    const { id, state, places, minutes, acceptsPart, offer, named, shiftId } = pledge;
    const seats = seen.seats
      .filter(({ pledgeId }) => pledgeId === id)
      .map(({ personId, overlapReason }) => `${personId}${overlapReason === null ? "" : " overridden"}`);
    picture[id] = text({
      ...{ state, places, minutes, part: acceptsPart, named, seats: seats.sort() },
      ...{ offer: offer && [offer.places, offer.expiresAt.epochMilliseconds] },
    });
    if (isLive(pledge)) live[shiftId] = [...(live[shiftId] ?? []), id];
  }
  for (const [shift, ids] of Object.entries(live)) picture[`queue of ${shift}`] = text(ids);
  return picture;
}

export function pictureOfModel(model: Model): Picture {
  const picture: Record<string, string> = { initiative: model.initiative.state };
  for (const shift of model.shifts) {
    const { state, start, end, capacity, revision } = shift;
    const places = state === "SETTLED" ? shift.fulfilled : held(model, shift);
    const released = state === "OPEN" && shift.released;
    picture[shift.id] = text({ state, start, end, capacity, held: places, released, revision });
  }
  const live: Record<string, string[]> = {};
  for (const pledge of [...model.pledges].sort((a, b) => a.queued - b.queued)) {
    const { id, state, places, each, part, offer, shift } = pledge;
    const seats = pledge.seats.map(({ person, overridden }) => `${person}${overridden ? " overridden" : ""}`);
    picture[id] = text({
      ...{ state, places, minutes: places * each, part, named: seats.length, seats: seats.sort() },
      ...{ offer: offer && [offer.places, offer.until] },
    });
    if (isLive(pledge)) live[shift] = [...(live[shift] ?? []), id];
  }
  for (const [shift, ids] of Object.entries(live)) picture[`queue of ${shift}`] = text(ids);
  return picture;
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

/** Subjects on which the two differ, with what each says. */
export function differences(stored: Picture, foretold: Picture): string[] {
  const subjects = new Set([...Object.keys(stored), ...Object.keys(foretold)]);
  return [...subjects]
    .filter((subject) => stored[subject] !== foretold[subject])
    .map((subject) => `${subject} is ${stored[subject]}, foretold ${foretold[subject]}`);
}
