import { section } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeSection } from "../home-section.ts";

/** For somebody who is not linked: how to be, and nothing else. */
export function unlinkedSection(mrkdwn: string, text: Text): HomeSection {
  return {
    name: "unlinked",
    heading: text.plain("home.unlinkedHeading"),
    items: [[section(mrkdwn)]],
    most: 1,
  };
}
