import { section } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import type { HomeSection } from "../home-section.ts";

/** What one can type. */
export function helpSection({ help }: HomeModel, text: Text): HomeSection {
  return { name: "help", heading: text.plain("home.helpHeading"), items: [[section(help)]], most: 1 };
}
