import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";
import { asksFor, pledgeItem } from "../pledge-item.ts";

/** Places that are held for one's organisations until they answer. */
export function offersSection({ pledges, now }: HomeModel, text: Text): HomeSection | undefined {
  const offered = pledges.items.filter((seen) => asksFor(seen, now) === "ANSWER");
  return unlessEmpty({
    name: "offers",
    heading: text.plain("home.offersHeading"),
    items: offered.map((seen) => pledgeItem(seen, now, text)),
    most: 10,
  });
}
