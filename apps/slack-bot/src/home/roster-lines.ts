import type { About } from "../pledge/pledge-buttons.ts";
import { peopleLine } from "../roster/shift-section.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { PlacedRoster } from "./home-model.ts";

export function rosterAbout({ initiative, roster }: PlacedRoster, text: Text): About {
  return { title: initiative.title, when: whenOf(text, roster.shift) };
}

/** A shift among those of other initiatives: what and when, how many of how many places, and who comes. */
export function rosterLines(placed: PlacedRoster, text: Text): string {
  const { roster } = placed;
  const { taken, capacity, minPlaces } = roster.shift;
  const line = text.mrkdwn("home.shift", { ...rosterAbout(placed, text), taken, capacity });
  const needs = taken < minPlaces ? text.mrkdwn("roster.needs", { count: minPlaces }) : "";
  return `${line}${needs}\n${peopleLine(roster, text)}`;
}
