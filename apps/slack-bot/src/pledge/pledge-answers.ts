import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { type Answer, actions, answer, context, saying, section } from "../kit/blocks.ts";
import { escapeMrkdwn } from "../kit/escape.ts";
import { amountOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { changeButton, undoButton, withdrawButton } from "./pledge-buttons.ts";

/** A pledge as it stands, with all that its wording needs. */
export type PledgeSeen = {
  readonly pledge: Pledge;
  readonly shift: Shift;
  readonly initiative: Initiative;
  readonly organisation: Organisation;
  /** The place in the waitlist; null for a confirmed pledge. */
  readonly position: number | null;
};

/** "Done" or "on the waitlist", with the reading spelled out, and the way back. */
export function pledgedAnswer(seen: PledgeSeen, text: Text): Answer {
  const { organisation, position } = seen;
  const { name } = organisation;
  const opening =
    position === null
      ? text.mrkdwn("pledge.done", { organisation: name })
      : text.mrkdwn("pledge.waiting", { organisation: name, position });
  return withButtons(opening, seen, position === null ? lastPlaces(seen, text) : undefined, undoButton, text);
}

export function changedAnswer(seen: PledgeSeen, text: Text): Answer {
  return withButtons(text.mrkdwn("pledge.changed"), seen, whereItStands(seen, text), withdrawButton, text);
}

/** The organisation has pledged on this shift before: says so, and offers that pledge. */
export function alreadyPledgedAnswer(refusal: string, seen: PledgeSeen, text: Text): Answer {
  return withButtons(refusal, seen, whereItStands(seen, text), withdrawButton, text);
}

export function withdrawnAnswer({ organisation, initiative, shift }: PledgeSeen, text: Text): Answer {
  const when = whenOf(text, shift);
  return saying(
    text.mrkdwn("pledge.withdrawn", { organisation: organisation.name, title: initiative.title, when }),
  );
}

/** `plats 4 av 6`: a pledge that was just made has the last of the places taken. */
function lastPlaces({ shift: { taken, capacity }, pledge: { places } }: PledgeSeen, text: Text): string {
  if (places === 1) return text.plain("pledge.placeTaken", { from: taken, capacity });
  return text.plain("pledge.placesTaken", { from: Math.max(1, taken - places + 1), to: taken, capacity });
}

function whereItStands({ shift: { taken, capacity }, position }: PledgeSeen, text: Text): string {
  if (position !== null) return text.plain("pledge.waitingPlace", { position });
  return text.plain("pledge.taken", { taken, capacity });
}

/** Ends with `3 h · *Läxhjälp i Vivalla* · tis 24 nov 16–19 · plats 4 av 6`, and the two buttons. */
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
  return answer(`${opening} ${reading}`, [
    section(`${opening}\n${reading}`),
    context(escapeMrkdwn(shift.location)),
    actions(wayBack(text, pledge.id, about), changeButton(text, pledge.id, about)),
  ]);
}
