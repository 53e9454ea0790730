import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import { type Guest, identify, type Stranger } from "../person/identify.ts";
import { guestAnswer, strangerAnswer } from "../person/unlinked-answer.ts";
import type { Asker } from "../slack/requests.ts";
import { homeBlocks } from "./home-blocks.ts";
import { FIRST_PAGES, type HomePages, pagesAsMetadata } from "./home-pages.ts";
import { homeSections } from "./home-sections.ts";
import { readHome } from "./read-home.ts";
import { unlinkedSection } from "./sections/unlinked-section.ts";

/** Draws somebody's App Home as things stand now: who they are too, which the request that it follows may have changed. */
export async function publishHome(bot: Bot, asker: Asker, pages: HomePages = FIRST_PAGES): Promise<void> {
  await bot.homes.publish(asker, async () => {
    const who = await identify({ ...bot.deps, languages: bot.languages }, asker);
    const { text } = who;
    const sections =
      who.type === "Known"
        ? homeSections(await readHome(bot, who), text)
        : [unlinkedSection(whyUnknown(who), text)];
    return { blocks: homeBlocks(sections, pages, text), metadata: pagesAsMetadata(pages) };
  });
}

function whyUnknown(who: Guest | Stranger): Answer {
  return who.type === "Stranger" ? strangerAnswer(who) : guestAnswer(who);
}
