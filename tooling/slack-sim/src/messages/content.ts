import type { Block } from "../block-kit/blocks.ts";
import { checkMessageBlocks, withIds } from "../block-kit/check.ts";
import { limits } from "../block-kit/limits.ts";
import { brokenBlocks, brokenRule, SlackError } from "../web-api/slack-error.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { MessageMetadata } from "./message.ts";

export interface Content {
  text: string;
  blocks?: Block[];
}

/**
 * Checks what an app wants to say. Throws Slack's error: invalid_blocks, no_text, msg_too_long.
 * Slack lets blocks without text pass; here they fail, for a screen reader and a notification then say nothing.
 */
export function checkContent(
  workspace: Workspace,
  { text, blocks }: { text?: string | undefined; blocks?: unknown },
): Content {
  const checked = blocks === undefined ? undefined : checkMessageBlocks(blocks);
  if (checked && !checked.ok) throw brokenBlocks("invalid_blocks", checked.problems);
  if (!text) {
    if (checked?.ok && checked.value.length > 0)
      throw brokenRule("no_text", ["blocks need a text beside them, for notifications and screen readers"]);
    throw new SlackError("no_text", {}, true);
  }
  if (text.length > limits.message.text)
    throw brokenRule("msg_too_long", [`text has ${text.length} characters, at most ${limits.message.text}`]);
  if (!checked || checked.value.length === 0) return { text };
  return { text, blocks: withIds(checked.value, () => workspace.nextId("block")) };
}

/** Checks a message's metadata. Throws invalid_metadata_format or metadata_too_large. */
export function checkMetadata(metadata: MessageMetadata | undefined): MessageMetadata | undefined {
  if (metadata === undefined) return undefined;
  const bytes = Buffer.byteLength(JSON.stringify(metadata));
  if (bytes > limits.message.metadataBytes)
    throw brokenRule("metadata_too_large", [`${bytes} bytes, at most ${limits.message.metadataBytes}`]);
  return metadata;
}
