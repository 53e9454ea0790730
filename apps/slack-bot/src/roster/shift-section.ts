import type { SectionBlock } from "@slack/types";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import { button, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { ShiftRoster } from "./read-rosters.ts";

/** One shift of a roster: when, how many places of how many, who, and the button to join them. */
export function shiftSection(roster: ShiftRoster, title: string, text: Text): SectionBlock {
  const { shift } = roster;
  const when = whenOf(text, shift);
  const places = text.mrkdwn("roster.shift", { when, taken: shift.taken, capacity: shift.capacity });
  const isShort = shift.taken < shift.minPlaces;
  const needs = isShort ? text.mrkdwn("roster.needs", { count: shift.minPlaces }) : "";
  const accessory = button(openButton(text, shift.id, { title, when, isFull: isFull(shift) }));
  return section(`${places}${needs}\n${peopleLine(roster, text)}`, accessory);
}

/** `Kaffebönan AB (2), Vivalla IF (1) … och 3 till · reservlista 2`. */
export function peopleLine({ organisations, waitlistedPlaces }: ShiftRoster, text: Text): string {
  const { shown, left } = firstOf(organisations, LISTED.organisationsOnShift);
  const names = shown.map((one) => text.mrkdwn("roster.organisation", one)).join(", ");
  const more = left > 0 ? ` ${text.mrkdwn("roster.more", { count: left })}` : "";
  const waiting =
    waitlistedPlaces > 0 ? ` · ${text.mrkdwn("roster.waitlist", { places: waitlistedPlaces })}` : "";
  return `${names === "" ? text.mrkdwn("roster.nobody") : names}${more}${waiting}`;
}
