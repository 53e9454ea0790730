import { section } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import type { HomeSection } from "../home-section.ts";
import { asksFor, pledgeItem } from "../pledge-item.ts";

/** The pledges of one's organisations that ask for nothing now; what waits for one's own yes stands there alone. */
export function pledgesSection(
  { pledges, speaksForSomebody, queue, now }: HomeModel,
  text: Text,
): HomeSection | undefined {
  if (!speaksForSomebody) return undefined;
  const asked = new Set(queue?.approvals.items.map(({ pledge }) => pledge.id));
  const own = pledges.items.filter((seen) => asksFor(seen, now) === "NOTHING" && !asked.has(seen.pledge.id));
  const heading = text.plain("home.heading");
  if (pledges.items.length === 0)
    return { name: "pledges", heading, items: [[section(text.mrkdwn("home.none"))]], most: 1 };
  if (own.length === 0) return undefined;
  const items = own.map((seen) => pledgeItem(seen, now, text));
  return { name: "pledges", heading, items, most: 15, isCut: pledges.isCut };
}
