import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { nameBy, withdrawBy } from "@socialsmart/domain/shift/shift-deadlines";
import { isFull, placesLeft } from "@socialsmart/domain/shift/shift-phase";
import { type Answer, actions, answer, type ButtonSpec, context, saying, section } from "../kit/blocks.ts";
import { escapeMrkdwn } from "../kit/escape.ts";
import { namePeopleButton } from "../seat/seat-buttons.ts";
import { amountOf, momentOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { acceptOfferButton, declineOfferButton } from "./offer-buttons.ts";
import { changeButton, formByTextButton, openButton, undoButton, withdrawButton } from "./pledge-buttons.ts";

/** A pledge as it stands, with all that its wording needs. */
export type PledgeSeen = {
  readonly pledge: Pledge;
  readonly shift: Shift;
  readonly initiative: Initiative;
  readonly organisation: Organisation;
  /** The place in the waitlist; null for one that does not wait there. */
  readonly position: number | null;
};

/** What became of a new pledge, with the reading spelled out, and the way back. */
export function pledgedAnswer(seen: PledgeSeen, text: Text): Answer {
  const { state } = seen.pledge;
  const place = state === "CONFIRMED" ? lastPlaces(seen, text) : undefined;
  return withButtons(openingOf(seen, text), seen, place, undoButton, text);
}

export function changedAnswer(seen: PledgeSeen, text: Text): Answer {
  return withButtons(text.mrkdwn("pledge.changed"), seen, whereItStands(seen, text), withdrawButton, text);
}

/** The places that were held out are the organisation's. */
export function acceptedAnswer(seen: PledgeSeen, text: Text): Answer {
  const facts = { organisation: seen.organisation.name, places: seen.pledge.places };
  const opening = text.mrkdwn("offer.accepted", facts);
  return withButtons(opening, seen, whereItStands(seen, text), withdrawButton, text);
}

/** The organisation has pledged on this shift before: says so, and offers that pledge. */
export function alreadyPledgedAnswer(refusal: string, seen: PledgeSeen, text: Text): Answer {
  return withButtons(refusal, seen, whereItStands(seen, text), withdrawButton, text);
}

/** What was typed cannot be pledged as it is: says why, and opens the form with it, so that nothing is typed twice. */
export function refusedTextAnswer(refusal: string, typed: string, text: Text): Answer {
  const change = formByTextButton(text.plain("pledge.changeText"), typed);
  return answer(refusal, [section(refusal), actions(change)]);
}

export function declinedAnswer(seen: PledgeSeen, text: Text): Answer {
  return saying(text.mrkdwn("offer.declined", aboutWhom(seen, text)), againButton(seen, text));
}

/** The pledge is taken back, late or in time. */
export function withdrawnAnswer(seen: PledgeSeen, text: Text): Answer {
  const { pledge, shift } = seen;
  const by = withdrawBy(shift);
  if (pledge.state !== "WITHDRAWN_LATE" || by === null)
    return saying(text.mrkdwn("pledge.withdrawn", aboutWhom(seen, text)), againButton(seen, text));
  const facts = { ...aboutWhom(seen, text), by: momentOf(text, by, shift.zone) };
  return saying(text.mrkdwn("pledge.withdrawnLate", facts), againButton(seen, text));
}

/** For whoever changes their mind: to the same shift, which says why where it takes no more. */
function againButton({ shift, initiative: { title } }: PledgeSeen, text: Text): ButtonSpec {
  return openButton(text, shift.id, { title, when: whenOf(text, shift), isFull: isFull(shift) });
}

function aboutWhom({ organisation, initiative, shift }: PledgeSeen, text: Text) {
  return { organisation: organisation.name, title: initiative.title, when: whenOf(text, shift) };
}

function openingOf({ pledge, shift, organisation, position }: PledgeSeen, text: Text): string {
  const { name } = organisation;
  if (pledge.offer) {
    const until = momentOf(text, pledge.offer.expiresAt, shift.zone);
    const held = { organisation: name, offered: pledge.offer.places, until };
    return pledge.offer.places < pledge.places
      ? text.mrkdwn("pledge.offered", { ...held, places: pledge.places })
      : text.mrkdwn("pledge.offeredWhole", held);
  }
  if (pledge.state === "PENDING") return text.mrkdwn("pledge.pending", { organisation: name });
  return position === null
    ? text.mrkdwn("pledge.done", { organisation: name })
    : text.mrkdwn("pledge.waiting", { organisation: name, position, left: Math.max(0, placesLeft(shift)) });
}

/** `plats 4 av 6`: a pledge that was just made has the last of the places taken. */
function lastPlaces({ shift: { taken, capacity }, pledge: { places } }: PledgeSeen, text: Text): string {
  if (places === 1) return text.plain("pledge.placeTaken", { from: taken, capacity });
  return text.plain("pledge.placesTaken", { from: Math.max(1, taken - places + 1), to: taken, capacity });
}

/** How a live pledge stands, in a few words. */
export function whereItStands({ shift, pledge, position }: PledgeSeen, text: Text): string {
  const { taken, capacity } = shift;
  if (pledge.offer) {
    const { places: offered, expiresAt } = pledge.offer;
    return text.plain("pledge.offeredPlace", { offered, until: momentOf(text, expiresAt, shift.zone) });
  }
  if (pledge.state === "PENDING") return text.plain("pledge.pendingPlace");
  if (position !== null) return text.plain("pledge.waitingPlace", { position });
  return text.plain("pledge.taken", { taken, capacity });
}

/** Ends with `3 h · *Läxhjälp i Vivalla* · tis 24 nov 16–19 · plats 4 av 6`, and the buttons. */
function withButtons(
  opening: string,
  seen: PledgeSeen,
  place: string | undefined,
  wayBack: typeof undoButton | typeof withdrawButton,
  text: Text,
): Answer {
  const { pledge, shift, initiative } = seen;
  const about = { title: initiative.title, when: whenOf(text, shift) };
  const facts = { ...about, amount: amountOf(text, pledge) };
  const reading =
    place === undefined
      ? text.mrkdwn("pledge.readingAlone", facts)
      : text.mrkdwn("pledge.reading", { ...facts, place });
  const names = namesLine(seen, text);
  return answer(`${opening} ${reading}`, [
    section(`${opening}\n${reading}`),
    context(escapeMrkdwn(shift.location)),
    ...(names === undefined ? [] : [section(names)]),
    actions(...buttonsOf(seen, wayBack, text)),
  ]);
}

/** Until when names are wanted, where some are missing: whoever pledges late has no other message that says so. */
function namesLine({ pledge, shift }: PledgeSeen, text: Text): string | undefined {
  const due = nameBy(shift);
  const isMissing = pledge.state === "CONFIRMED" && pledge.named < pledge.places;
  if (!due || !isMissing || shift.namesReleased) return undefined;
  return text.mrkdwn("direct.nameBy", { by: momentOf(text, due, shift.zone) });
}

/** Whether a shift asks who comes, by a time or by whom it admits. */
export function takesNames(shift: Shift): boolean {
  return nameBy(shift) !== null || shift.adultsOnly || shift.requiresRecordExtract;
}

/** What can be done with a pledge as it stands. */
function buttonsOf(
  { pledge, shift, initiative }: PledgeSeen,
  wayBack: typeof undoButton | typeof withdrawButton,
  text: Text,
): readonly ButtonSpec[] {
  const { id, state, offer } = pledge;
  const about = { title: initiative.title, when: whenOf(text, shift) };
  if (offer) {
    return [
      acceptOfferButton(text, id, { ...about, places: offer.places }),
      declineOfferButton(text, id, about),
    ];
  }
  return [
    ...(state === "CONFIRMED" && takesNames(shift) ? [namePeopleButton(text, id, about)] : []),
    wayBack(text, id, about),
    changeButton(text, id, about),
  ];
}
