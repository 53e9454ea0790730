import type { Block } from "./blocks.ts";
import type { InteractiveElement } from "./elements.ts";

/** An element that a person can use, with the block that it stands in. */
export interface Placed {
  block: Block;
  element: InteractiveElement;
}

/** Every element of these blocks that a person can use, in reading order. */
export function interactiveElements(blocks: readonly Block[]): Placed[] {
  return blocks.flatMap((block): Placed[] => {
    switch (block.type) {
      case "actions":
        return block.elements.map((element) => ({ block, element }));
      case "input":
        return [{ block, element: block.element }];
      case "section":
        return block.accessory && block.accessory.type !== "image"
          ? [{ block, element: block.accessory }]
          : [];
      default:
        return [];
    }
  });
}
