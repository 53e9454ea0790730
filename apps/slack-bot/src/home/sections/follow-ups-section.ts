import { followUpBlocks } from "../../follow-up/read-follow-up-lines.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** What is to be followed up, the longest overdue first, and what was lately. */
export function followUpsSection({ followUps }: HomeModel, text: Text): HomeSection | undefined {
  return unlessEmpty({
    ...{ name: "followUps", heading: text.plain("followUp.homeHeading"), most: 4 },
    items: followUps.map(followUpBlocks),
  });
}
