import type { KnownBlock } from "@slack/types";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { nameBy } from "@socialsmart/domain/shift/shift-deadlines";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import { button, section } from "../kit/blocks.ts";
import { firstOf, oneLine } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { actionsWithMenu } from "../kit/menus.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import { shiftMenu } from "../shift/shift-menu.ts";
import { momentOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { ShiftRoster } from "./read-rosters.ts";

/** As much of a reason as a card has room for. */
const REASON_AT_MOST = 160;

/**
 * One shift of a roster: when, how many places of how many, who, what is due, and the button to join them; with the
 * coordinators' menu where it `isManaged`.
 */
export function shiftBlocks(
  roster: ShiftRoster,
  { title, state }: Pick<Initiative, "title" | "state">,
  text: Text,
  { isManaged }: { readonly isManaged: boolean },
): KnownBlock[] {
  const { shift } = roster;
  const when = whenOf(text, shift);
  if (shift.state === "CANCELLED") return [section(cancelledLine(shift, text))];
  const lines = [
    placesLine(shift, text),
    peopleLine(roster, text),
    namesLine(roster, text),
    shift.changeReason === null
      ? undefined
      : text.mrkdwn("roster.changed", { reason: short(shift.changeReason) }),
  ];
  const open = openButton(text, shift.id, { title, when, isFull: isFullNow(roster) });
  const buttons = state === "PUBLISHED" ? [open] : [];
  const said = lines.filter((line) => line !== undefined).join("\n");
  if (isManaged) return [section(said), actionsWithMenu(buttons, shiftMenu(shift, text))];
  const [only] = buttons;
  return [section(said, only && button(only))];
}

/** Whether anybody can take a place on it, and so has the button to. */
export function hasPlaces(roster: ShiftRoster): boolean {
  return roster.shift.state !== "CANCELLED" && !isFullNow(roster);
}

function isFullNow({ shift, offeredPlaces }: ShiftRoster): boolean {
  // The stored count may still have places of an offer that has run out.
  return isFull({ ...shift, offered: offeredPlaces });
}

function placesLine(shift: Shift, text: Text): string {
  const { taken, capacity, minPlaces } = shift;
  const places = text.mrkdwn("roster.shift", { when: whenOf(text, shift), taken, capacity });
  const needs = taken < minPlaces ? text.mrkdwn("roster.needs", { count: minPlaces }) : "";
  return `${places}${needs}`;
}

/** `Kaffebönan AB (2), Vivalla IF (1) … och 3 till · erbjudna 1 · reservlista 2 · väntar på godkännande 4`. */
export function peopleLine(
  { organisations, offeredPlaces, waitlistedPlaces, pendingPlaces }: ShiftRoster,
  text: Text,
): string {
  const { shown, left } = firstOf(organisations, LISTED.organisationsOnShift);
  const names = shown.map((one) => text.mrkdwn("roster.organisation", one)).join(", ");
  const more = left > 0 ? ` ${text.mrkdwn("roster.more", { count: left })}` : "";
  const others = [
    offeredPlaces > 0 ? text.mrkdwn("roster.offered", { places: offeredPlaces }) : undefined,
    waitlistedPlaces > 0 ? text.mrkdwn("roster.waitlist", { places: waitlistedPlaces }) : undefined,
    pendingPlaces > 0 ? text.mrkdwn("roster.pending", { places: pendingPlaces }) : undefined,
  ];
  const first = `${names === "" ? text.mrkdwn("roster.nobody") : names}${more}`;
  return [first, ...others.filter((part) => part !== undefined)].join(" · ");
}

function namesLine({ shift, unnamedPlaces }: ShiftRoster, text: Text): string | undefined {
  const due = nameBy(shift);
  if (!due || shift.namesReleased || unnamedPlaces === 0) return undefined;
  return text.mrkdwn("roster.namesMissing", { places: unnamedPlaces, by: momentOf(text, due, shift.zone) });
}

export function cancelledLine(shift: Shift, text: Text): string {
  const when = whenOf(text, shift);
  return shift.cancelReason === null
    ? text.mrkdwn("roster.cancelled", { when })
    : text.mrkdwn("roster.cancelledWhy", { when, reason: short(shift.cancelReason) });
}

function short(reason: string): string {
  return oneLine(reason, REASON_AT_MOST);
}
