import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";
import { asksFor, pledgeItem } from "../pledge-item.ts";

/** Pledges whose places are released unless they get names. */
export function namesSection({ pledges, now }: HomeModel, text: Text): HomeSection | undefined {
  const nameless = pledges.items.filter((seen) => asksFor(seen, now) === "NAMES");
  return unlessEmpty({
    name: "names",
    heading: text.plain("home.namesHeading"),
    items: nameless.map((seen) => pledgeItem(seen, now, text)),
    most: 10,
  });
}
