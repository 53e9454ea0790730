import { button, section } from "../../kit/blocks.ts";
import { openButton } from "../../pledge/pledge-buttons.ts";
import { whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** Where one's organisations would be of use. */
export function fittingSection({ fitting }: HomeModel, text: Text): HomeSection | undefined {
  return unlessEmpty({
    name: "fitting",
    heading: text.plain("home.fittingHeading"),
    items: fitting.map((one) => fittingItem(one, text)),
    most: 3,
  });
}

function fittingItem({ initiative, shift }: HomeModel["fitting"][number], text: Text) {
  const about = { title: initiative.title, when: whenOf(text, shift) };
  const { taken, capacity, minPlaces } = shift;
  const facts = {
    ...{ ...about, taken, capacity, district: initiative.district.name },
    area: text.plain(`area.${initiative.primaryFocusArea}`),
  };
  const needs = taken < minPlaces ? text.mrkdwn("roster.needs", { count: minPlaces }) : "";
  const line = `${text.mrkdwn("home.fitting", facts)}${needs}`;
  return [section(line, button(openButton(text, shift.id, { ...about, isFull: false })))];
}
