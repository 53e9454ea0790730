import { checkMessageBlocks } from "@socialsmart/slack-sim/block-kit/check";
import { renderMessage } from "@socialsmart/slack-sim/message-text";
import type { Answer } from "../kit/blocks.ts";

/** A message as people read it. Throws where Slack would refuse it. */
export function readable({ text, blocks }: Answer): string {
  const checked = checkMessageBlocks(blocks);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return renderMessage({ text, blocks: checked.value });
}
