import { balanceLine } from "../../commitment/balance-line.ts";
import { commitmentButton, whoseButton } from "../../commitment/commitment-button.ts";
import { actions, button, section } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** Where one's organisations stand this year, and what they have taken on. */
export function balanceSection(
  { balances, queue, now, zone }: HomeModel,
  text: Text,
): HomeSection | undefined {
  const { year } = now.toZonedDateTimeISO(zone);
  return unlessEmpty({
    ...{ name: "balance", heading: text.plain("home.balanceHeading", { year: String(year) }), most: 10 },
    items: [
      ...balances.map((one) => [
        section(balanceLine(one, text), button(commitmentButton(one.organisation, year, text))),
      ]),
      // Those of all whom a coordinator plans for.
      ...(queue && balances.length > 0 ? [[actions(whoseButton(year, text))]] : []),
    ],
  });
}
