import { z } from "zod";
import { type Block, block } from "./blocks.ts";
import { interactiveElements } from "./interactive.ts";
import { limits } from "./limits.ts";
import { type Problem, problemsOf } from "./problems.ts";

export type Checked<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

const messageBlocks = z.array(block).max(limits.message.blocks);

/** Checks a message's blocks as Slack does: shapes, limits, ids that must be unique. */
export function checkMessageBlocks(blocks: unknown): Checked<Block[]> {
  const parsed = messageBlocks.safeParse(blocks);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, "/blocks", blocks) };
  const problems = repeatedIds(parsed.data, "/blocks");
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

/** A block_id may stand once in a surface, an action_id once in a block. */
export function repeatedIds(blocks: readonly Block[], root: string): Problem[] {
  const problems: Problem[] = [];
  const blockIds = new Set<string>();
  for (const [index, { block_id }] of blocks.entries()) {
    if (block_id === undefined) continue;
    if (blockIds.has(block_id))
      problems.push({
        pointer: `${root}/${index}/block_id`,
        message: `block_id "${block_id}" already exists`,
      });
    blockIds.add(block_id);
  }
  for (const [index, one] of blocks.entries()) {
    const actionIds = new Set<string>();
    for (const { element } of interactiveElements([one])) {
      if (element.action_id === undefined) continue;
      if (actionIds.has(element.action_id))
        problems.push({
          pointer: `${root}/${index}`,
          message: `action_id "${element.action_id}" already exists for another action in this block`,
        });
      actionIds.add(element.action_id);
    }
  }
  return problems;
}

/** Gives each block and each element that has none an id of its own, as Slack does. */
export function withIds(blocks: readonly Block[], nextId: () => string): Block[] {
  const copy = structuredClone([...blocks]);
  for (const one of copy) one.block_id ??= nextId();
  for (const { element } of interactiveElements(copy)) element.action_id ??= nextId();
  return copy;
}
