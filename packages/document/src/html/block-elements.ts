import type { Nodes } from "hast";
import type { RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import type { Block, Depth } from "../content/content.ts";

export function blockElements(blocks: Block[]): Nodes {
  const children: RootContent[] = blocks;
  return toHast({ type: "root", children });
}

const ONE_LOWER: Readonly<Record<Depth, Depth>> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 };

/** The same below a page's own heading of the first level. */
export function oneLevelLower(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    switch (block.type) {
      case "heading":
        return { ...block, depth: ONE_LOWER[block.depth] };
      case "blockquote":
        return { ...block, children: oneLevelLower(block.children) };
      case "list": {
        const children = block.children.map((item) => ({ ...item, children: oneLevelLower(item.children) }));
        return { ...block, children };
      }
      default:
        return block;
    }
  });
}
