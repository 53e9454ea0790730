import { section } from "../../kit/blocks.ts";
import { actionsWithMenu } from "../../kit/menus.ts";
import { openButton } from "../../pledge/pledge-buttons.ts";
import { shiftMenu } from "../../shift/shift-menu.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel, PlacedRoster } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";
import { rosterAbout, rosterLines } from "../roster-lines.ts";

/** Coming shifts that lack people. */
export function understaffedSection({ queue }: HomeModel, text: Text): HomeSection | undefined {
  if (!queue) return undefined;
  const { items, isCut } = queue.understaffed;
  return unlessEmpty({
    ...{ name: "understaffed", heading: text.plain("home.understaffedHeading"), most: 6, isCut },
    items: items.map((one) => understaffedItem(one, text)),
  });
}

function understaffedItem(placed: PlacedRoster, text: Text) {
  const { initiative, roster } = placed;
  const open = openButton(text, roster.shift.id, { ...rosterAbout(placed, text), isFull: false });
  const buttons = initiative.state === "PUBLISHED" ? [open] : [];
  return [section(rosterLines(placed, text)), actionsWithMenu(buttons, shiftMenu(roster.shift, text))];
}
