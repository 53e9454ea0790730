import { button, section } from "../../kit/blocks.ts";
import { fittingLine } from "../../pledge/fitting-line.ts";
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

function fittingItem(one: HomeModel["fitting"][number], text: Text) {
  const about = { title: one.initiative.title, when: whenOf(text, one.shift) };
  return [
    section(fittingLine(one, text), button(openButton(text, one.shift.id, { ...about, isFull: false }))),
  ];
}
