import { checkMessageBlocks } from "@socialsmart/slack-sim/block-kit/check";
import { renderMessage } from "@socialsmart/slack-sim/message-text";
import type { Answer } from "../kit/blocks.ts";
import { hasControl } from "./control-in.ts";

/** Blocks of a message or of App Home as people read them. Throws where Slack would refuse them. */
export function blocksAsRead({ text, blocks }: Answer): string {
  const checked = checkMessageBlocks(blocks);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return renderMessage({ text, blocks: checked.value });
}

/** A message as people read it. Throws where Slack would refuse it, or where there is nothing on it that anybody can do. */
export function readable(answer: Answer): string {
  if (!hasControl(answer.blocks)) throw new Error(`Nothing can be done about it: ${answer.text}`);
  return blocksAsRead(answer);
}
