import type { Block } from "../block-kit/blocks.ts";
import { interactiveElements, type Placed } from "../block-kit/interactive.ts";
import { Impossible } from "../people/impossible.ts";
import type { Screen } from "../people/screen.ts";
import { conversationOn } from "./seen.ts";

/** Where on the screen to look: the modal, the Home, a message, or a conversation's newest message that fits. */
export type Where = "modal" | "home" | { channelId: string; ts: string } | { channel: string; ts?: string };

/** A surface with blocks, as the client's endpoints name it. */
interface Surface {
  at: { view: string } | { channel: string; ts: string };
  blocks: readonly Block[];
}

export interface Target extends Placed {
  at: Surface["at"];
}

type Fits = (placed: Placed) => boolean;

/**
 * The one element that fits, in the place named or, where none is, the modal or else the newest message. Where several do,
 * `narrower` tells them apart.
 */
export function findTarget(
  screen: Screen,
  where: Where | undefined,
  what: string,
  fits: Fits,
  narrower: Fits = () => true,
): Target {
  for (const surface of surfacesIn(screen, where)) {
    const fitting = interactiveElements(surface.blocks).filter(fits);
    const hits = fitting.length > 1 ? fitting.filter(narrower) : fitting;
    if (hits.length > 1)
      throw new Impossible(`${hits.length} times ${what} there: say which with \`value\` or \`in\``);
    const [hit] = hits;
    if (hit) return { ...hit, at: surface.at };
  }
  const place = where === undefined ? "on the screen" : `in ${JSON.stringify(where)}`;
  throw new Impossible(`${screen.you.name} sees no ${what} ${place}. There is:\n${overview(screen, where)}`);
}

function surfacesIn(screen: Screen, where: Where | undefined): Surface[] {
  if (where === "home") {
    if (!screen.home) throw new Impossible(`${screen.you.name} has no Home yet`);
    return [{ at: { view: screen.home.id }, blocks: screen.home.blocks }];
  }
  if (where === "modal" || (where === undefined && screen.modal)) {
    if (!screen.modal) throw new Impossible(`${screen.you.name} has no modal open`);
    return [{ at: { view: screen.modal.view.id }, blocks: screen.modal.view.blocks }];
  }
  if (screen.modal)
    throw new Impossible(`a modal covers the messages of ${screen.you.name}: submit or close it`);
  const places =
    where === undefined
      ? screen.conversations.filter(({ isMember }) => isMember)
      : [conversationOn(screen, "channelId" in where ? where.channelId : where.channel)];
  return places
    .flatMap(({ messages }) => messages)
    .filter(({ ts }) => where === undefined || where.ts === undefined || where.ts === ts)
    .sort((a, b) => Number(b.ts) - Number(a.ts))
    .map(({ channelId, ts, blocks }) => ({ at: { channel: channelId, ts }, blocks: blocks ?? [] }));
}

function overview(screen: Screen, where: Where | undefined): string {
  const shown = surfacesIn(screen, where).flatMap(({ blocks }) =>
    interactiveElements(blocks).map(({ element }) => {
      const label = element.type === "button" ? `[${element.text.text}]` : element.type;
      return `  ${label} (${element.action_id})`;
    }),
  );
  return shown.length > 0 ? shown.join("\n") : "  nothing to use";
}
