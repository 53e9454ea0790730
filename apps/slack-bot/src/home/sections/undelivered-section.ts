import { undeliveredLine } from "../../help/status-answer.ts";
import { section } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** Messages that were given up, and that somebody is to tell by other means. */
export function undeliveredSection({ queue, zone }: HomeModel, text: Text): HomeSection | undefined {
  if (!queue) return undefined;
  const { items, isCut } = queue.undelivered;
  return unlessEmpty({
    ...{ name: "undelivered", heading: text.plain("home.undeliveredHeading"), most: 4, isCut },
    items: items.map((parked) => [section(undeliveredLine(parked, zone, text))]),
  });
}
