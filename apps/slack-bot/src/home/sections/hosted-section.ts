import { button, section } from "../../kit/blocks.ts";
import { whoComesButton } from "../../roster/who-comes-view.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel, PlacedRoster } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";
import { rosterAbout, rosterLines } from "../roster-lines.ts";

/** Coming shifts that one's organisation runs on site, and who comes to them. */
export function hostedSection({ hosted }: HomeModel, text: Text): HomeSection | undefined {
  return unlessEmpty({
    ...{ name: "hosted", heading: text.plain("home.hostedHeading"), most: 6, isCut: hosted.isCut },
    items: hosted.items.map((one) => hostedItem(one, text)),
  });
}

function hostedItem(placed: PlacedRoster, text: Text) {
  const { shift } = placed.roster;
  return [
    section(rosterLines(placed, text), button(whoComesButton(text, shift.id, rosterAbout(placed, text)))),
  ];
}
