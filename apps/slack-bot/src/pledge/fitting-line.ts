import type { FittingShift } from "@socialsmart/domain/pledge/shifts-that-fit";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

/** A shift where somebody would be of use: what it is about, where and when, how many come and whether that is too few. */
export function fittingLine({ initiative, shift }: FittingShift<PlacedInitiative>, text: Text): string {
  const { taken, capacity, minPlaces } = shift;
  const facts = {
    ...{ title: initiative.title, when: whenOf(text, shift), taken, capacity },
    ...{ district: initiative.district.name, area: text.plain(`area.${initiative.primaryFocusArea}`) },
  };
  const needs = taken < minPlaces ? text.mrkdwn("roster.needs", { count: minPlaces }) : "";
  return `${text.mrkdwn("home.fitting", facts)}${needs}`;
}
