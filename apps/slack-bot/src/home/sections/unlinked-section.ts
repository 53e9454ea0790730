import type { Answer } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeSection } from "../home-section.ts";

/** For somebody who is not linked: how to be, and nothing else. */
export function unlinkedSection({ blocks }: Pick<Answer, "blocks">, text: Text): HomeSection {
  return {
    name: "unlinked",
    heading: text.plain("home.unlinkedHeading"),
    items: [blocks],
    most: 1,
  };
}
