import type { District } from "@socialsmart/domain/district/district";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { isRetimed, type Shift } from "@socialsmart/domain/shift/shift";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import { initiativesButton, otherInitiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, actions, answer, button, saying, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import { rosterButton } from "../roster/roster-button.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { listedShifts } from "./listed-shifts.ts";

/** What is said of an initiative, with its next shift and the button to pledge on it, where it takes pledges; else another way on. */
export function withNextShift(
  said: readonly string[],
  { id, title, state }: Pick<Initiative, "id" | "title" | "state">,
  next: Shift | undefined,
  text: Text,
): Answer {
  if (!next) return saying(said.join("\n"), initiativesButton(text));
  const when = whenOf(text, next);
  const lines = [...said, text.mrkdwn("post.seriesNext", { when, location: next.location })].join("\n");
  if (state !== "PUBLISHED") return saying(lines, rosterButton(text, id));
  return answer(lines, [
    section(lines, button(openButton(text, next.id, { title, when, isFull: isFull(next) }))),
  ]);
}

/** A new initiative, below its card. */
export function publishedPost(
  {
    initiative,
    district,
    shifts,
    next,
  }: { initiative: Initiative; district: District | undefined; shifts: number; next: Shift | undefined },
  text: Text,
): Answer {
  const area = text.plain(`area.${initiative.primaryFocusArea}`);
  const facts = { title: initiative.title, area, district: district?.name ?? "–", shifts };
  return withNextShift([text.mrkdwn("post.published", facts)], initiative, next, text);
}

export function pausedPost({ id, title, stateReason }: Initiative, text: Text): Answer {
  const said = text.mrkdwn("post.paused", { title, reason: stateReason ?? "–" });
  return saying(said, rosterButton(text, id), otherInitiativesButton(text));
}

export function resumedPost(initiative: Initiative, next: Shift | undefined, text: Text): Answer {
  const { title } = initiative;
  return withNextShift([text.mrkdwn("post.resumed", { title })], initiative, next, text);
}

export function completedPost({ title }: Initiative, text: Text): Answer {
  return saying(text.mrkdwn("post.completed", { title }), otherInitiativesButton(text));
}

/** @param shifts how many were cancelled with it */
export function initiativeCancelledPost(
  { title, stateReason }: Initiative,
  shifts: number,
  text: Text,
): Answer {
  const said = text.mrkdwn("post.initiativeCancelled", { title, shifts, reason: stateReason ?? "–" });
  return saying(said, otherInitiativesButton(text));
}

/**
 * New shifts of an initiative, each with a button; of a paused one the roster is all that there is to see.
 *
 * @param count how many there are in all, with those that are not in the list
 */
export function openedPost(
  { id, title, state }: Initiative,
  shifts: readonly Shift[],
  text: Text,
  count = shifts.length,
): Answer {
  const heading = text.mrkdwn("post.opened", { count, title });
  const { shown } = firstOf(shifts, LISTED.shiftsInPost);
  const lines = shown.map((shift) => {
    const { location, capacity } = shift;
    return {
      shift,
      line: text.mrkdwn("post.openedShift", { when: whenOf(text, shift), location, capacity }),
    };
  });
  const left = count - shown.length;
  const more = left > 0 ? [section(text.mrkdwn("card.moreShifts", { count: left }))] : [];
  return answer([heading, ...lines.map(({ line }) => line)].join("\n"), [
    section(heading),
    ...lines.map(({ shift, line }) => {
      const about = { title, when: whenOf(text, shift), isFull: isFull(shift) };
      return section(line, state === "PUBLISHED" ? button(openButton(text, shift.id, about)) : undefined);
    }),
    ...more,
    ...(state === "PUBLISHED" ? [] : [actions(rosterButton(text, id))]),
  ]);
}

export type SeriesChange = {
  /** Occurrences that are new, changed and gone. */
  readonly added: number;
  readonly updated: number;
  readonly dropped: number;
  /** The first that is to come. */
  readonly next: Shift | undefined;
  /** Why some are gone. */
  readonly reason: string | null;
};

export function seriesRevisedPost(initiative: Initiative, change: SeriesChange, text: Text): Answer {
  const heading = text.mrkdwn("post.seriesRevised", { title: initiative.title });
  return withNextShift([heading, ...seriesChangeLines(change, text)], initiative, change.next, text);
}

/** `2 ändrade pass · 1 pass utgår`, and why. */
export function seriesChangeLines(
  { added, updated, dropped, reason }: Omit<SeriesChange, "next">,
  text: Text,
): readonly string[] {
  const counts = [
    added > 0 ? text.mrkdwn("post.seriesAdded", { count: added }) : undefined,
    updated > 0 ? text.mrkdwn("post.seriesUpdated", { count: updated }) : undefined,
    dropped > 0 ? text.mrkdwn("post.seriesDropped", { count: dropped }) : undefined,
  ].filter((count) => count !== undefined);
  return [
    ...(counts.length > 0 ? [counts.join(" · ")] : []),
    ...(reason === null ? [] : [text.mrkdwn("post.reason", { reason })]),
  ];
}

/** A shift that has another time than it had, or, where that is the same, another place. */
export type Moved = { readonly shift: Shift; readonly before: Pick<Shift, "startsAt" | "endsAt"> };

/** Each shift has the button of a card, which shows those who have pledged on it their way out. */
export function movedPost({ id, title, state }: Initiative, moved: readonly Moved[], text: Text): Answer {
  const isOpen = state === "PUBLISHED";
  return listedShifts(
    text.mrkdwn(movedHeading(moved), { title, count: moved.length }),
    moved.map((one) => {
      const { shift } = one;
      const about = { title, when: whenOf(text, shift), isFull: isFull(shift) };
      const line = { line: movedLine(one, text), reason: shift.changeReason };
      return isOpen ? { ...line, button: openButton(text, shift.id, about) } : line;
    }),
    text,
    { buttons: isOpen ? [] : [rosterButton(text, id)] },
  );
}

/** `tis 24 nov 14–17 → *tis 24 nov 16–19* · Vivalla bibliotek`. */
export function movedLine({ shift, before }: Moved, text: Text): string {
  const { location } = shift;
  const when = whenOf(text, shift);
  if (!isRetimed(before, shift)) return text.mrkdwn("post.relocatedShift", { when, location });
  const was = whenOf(text, { ...before, zone: shift.zone });
  return text.mrkdwn("post.movedShift", { before: was, when, location });
}

/** What the moved shifts have in common: other times, other places, or some of each. */
export function movedHeading(moved: readonly Moved[]) {
  const retimed = moved.filter(({ shift, before }) => isRetimed(before, shift)).length;
  if (retimed === 0) return "post.relocated";
  return retimed === moved.length ? "post.moved" : "post.movedBoth";
}

export function cancelledPost({ id, title }: Initiative, shifts: readonly Shift[], text: Text): Answer {
  return listedShifts(
    text.mrkdwn("post.cancelled", { title, count: shifts.length }),
    shifts.map((shift) => ({ line: cancelledLine(shift, text), reason: shift.cancelReason })),
    text,
    { buttons: [rosterButton(text, id)] },
  );
}

export function cancelledLine(shift: Shift, text: Text): string {
  return text.mrkdwn("post.cancelledShift", { when: whenOf(text, shift), location: shift.location });
}
