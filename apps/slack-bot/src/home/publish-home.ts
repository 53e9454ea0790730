import type { Bot } from "../bot-context.ts";
import type { Guest, Known, Stranger } from "../person/identify.ts";
import type { Asker } from "../slack/requests.ts";
import { homeBlocks } from "./home-blocks.ts";
import { FIRST_PAGES, type HomePages, pagesAsMetadata } from "./home-pages.ts";
import { homeSections } from "./home-sections.ts";
import { readHome } from "./read-home.ts";
import { unlinkedSection } from "./sections/unlinked-section.ts";

/** Draws somebody's App Home as things stand now. */
export async function publishHome(
  bot: Bot,
  who: Known | Guest | Stranger,
  asker: Asker,
  pages: HomePages = FIRST_PAGES,
): Promise<void> {
  const { text } = who;
  await bot.homes.publish(asker, async () => {
    const sections =
      who.type === "Known"
        ? homeSections(await readHome(bot, who), text)
        : [unlinkedSection(whyUnknown(who), text)];
    return { blocks: homeBlocks(sections, pages, text), metadata: pagesAsMetadata(pages) };
  });
}

function whyUnknown(who: Guest | Stranger): string {
  const { text } = who;
  return who.type === "Stranger"
    ? text.mrkdwn("who.noLandlord", { team: who.teamId })
    : text.mrkdwn("who.unlinked");
}
