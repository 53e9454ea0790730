import { offerButton } from "../../appendix/appendix-buttons.ts";
import { appendixItem } from "../../appendix/appendix-list.ts";
import { actions, section } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import type { HomeSection } from "../home-section.ts";

/** What a coordinator has offered tenants, with the way to offer more. */
export function appendicesSection({ offersOut, person }: HomeModel, text: Text): HomeSection | undefined {
  if (!offersOut) return undefined;
  const who = { personId: person.id, offers: true };
  const out = section(text.mrkdwn("appendixOffer.out", { count: offersOut.length }));
  return {
    ...{ name: "appendices", heading: text.plain("appendixOffer.heading"), most: 6 },
    items: [[out, actions(offerButton(text))], ...offersOut.map((line) => appendixItem(line, who, text))],
  };
}
