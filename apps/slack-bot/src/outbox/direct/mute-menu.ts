import type { KnownBlock } from "@slack/types";
import type { NoticeKind } from "@socialsmart/domain/notice/notice-kind";
import { isOptional } from "@socialsmart/domain/notice/notice-policy";
import { type Answer, option } from "../../kit/blocks.ts";
import { overflow } from "../../kit/menus.ts";
import type { Text } from "../../texts/text.ts";

export const MUTE_NOTICE = "notice.mute";

/** The message with a small way to have no more of its kind, where it is one that people may do without. */
export function withMuteMenu(message: Answer, kind: NoticeKind, text: Text): Answer {
  if (!isOptional(kind)) return message;
  const menu = overflow({ actionId: MUTE_NOTICE, options: [option(text.plain("notice.mute"), kind)] });
  const at = message.blocks.findLastIndex(
    (block) => block.type === "actions" || (block.type === "section" && block.accessory === undefined),
  );
  const blocks = message.blocks.map((block, index): KnownBlock => {
    if (index !== at) return block;
    if (block.type === "actions") return { ...block, elements: [...block.elements, menu] };
    return block.type === "section" ? { ...block, accessory: menu } : block;
  });
  return { ...message, blocks };
}
