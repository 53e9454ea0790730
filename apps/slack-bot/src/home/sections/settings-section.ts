import { context, section } from "../../kit/blocks.ts";
import { whoText } from "../../person/who-text.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import type { HomeSection } from "../home-section.ts";

/** Who one is here, and what follows from where. */
export function settingsSection({ person, memberships }: HomeModel, text: Text): HomeSection {
  return {
    name: "settings",
    heading: text.plain("home.settingsHeading"),
    items: [[section(whoText(person, memberships, text)), context(text.mrkdwn("home.language"))]],
    most: 1,
  };
}
