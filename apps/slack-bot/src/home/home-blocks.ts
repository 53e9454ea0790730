import type { KnownBlock } from "@slack/types";
import { actions, type ButtonSpec, context, header } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import type { Text } from "../texts/text.ts";
import { type HomePages, SHOW_MORE, SHOW_START } from "./home-pages.ts";
import type { HomeSection } from "./home-section.ts";

type Shown = { readonly section: HomeSection; readonly from: number; readonly count: number };

/**
 * The sections below each other, within what Slack takes: where that is too much, those that take the most room show less
 * at once. Nothing is out of reach, for each section has buttons to see the rest.
 */
export function homeBlocks(sections: readonly HomeSection[], pages: HomePages, text: Text): KnownBlock[] {
  let shown = sections.map((section): Shown => {
    const wanted = pages.get(section.name) ?? 0;
    const from = wanted < section.items.length ? wanted : 0;
    return { section, from, count: Math.min(section.most, section.items.length - from) };
  });
  const isTooMuch = () =>
    shown.reduce((sum, one) => sum + sizeOf(one), 0) > LIMITS.homeBlocks ||
    Buffer.byteLength(JSON.stringify(shown.map((one) => blocksOf(one, text)))) > LIMITS.viewBytes;
  while (isTooMuch()) {
    const [largest] = shown.filter(({ count }) => count > 1).toSorted((a, b) => sizeOf(b) - sizeOf(a));
    if (!largest) throw new Error("App Home has more sections than there is room for");
    shown = shown.map((one) => (one === largest ? { ...one, count: one.count - 1 } : one));
  }
  return shown.flatMap((one) => blocksOf(one, text));
}

/** How many blocks it takes, with a row of buttons that it may not need. */
function sizeOf({ section, from, count }: Shown): number {
  const items = section.items.slice(from, from + count).reduce((sum, blocks) => sum + blocks.length, 0);
  return 1 + items + (count < section.items.length ? 1 : 0) + (section.isCut ? 1 : 0);
}

function blocksOf({ section, from, count }: Shown, text: Text): readonly KnownBlock[] {
  const { name, heading, items, isCut } = section;
  const next = from + count;
  const left = items.length - next;
  const turn = (actionId: string, label: string, to: number): ButtonSpec => {
    const spoken = text.plain("home.turnSpoken", { label, heading });
    return { actionId, label, value: `${name}:${to}`, spoken };
  };
  const buttons = [
    ...(left > 0 ? [turn(SHOW_MORE, text.plain("home.more", { count: left }), next)] : []),
    ...(from > 0 ? [turn(SHOW_START, text.plain("home.start"), 0)] : []),
  ];
  return [
    header(heading),
    ...items.slice(from, next).flat(),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
    ...(isCut && left === 0 ? [context(text.mrkdwn("home.cut"))] : []),
  ];
}
