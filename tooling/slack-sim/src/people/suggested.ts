import type { Block } from "../block-kit/blocks.ts";
import type { InteractiveElement } from "../block-kit/elements.ts";
import type { MenuOption } from "../block-kit/options.ts";
import type { SimContext } from "../sim-context.ts";
import type { Suggested } from "../views/state-values.ts";
import type { SeedPerson } from "../workspace/seed.ts";

/** Where elements are: a message, or a view. */
export type Surface = { channel: string; ts: string } | { view: string };

/** What the app has suggested to this person there so far, whatever has been drawn anew since, and what it began with. */
export function suggestedTo({ workspace }: SimContext, person: SeedPerson, surface: Surface): Suggested {
  return (block, element) => {
    if (element.type !== "external_select") return [];
    const found = workspace.suggested.get(keyOf(person, surface, block, element))?.values() ?? [];
    return [...found, ...(element.initial_option ? [element.initial_option] : [])];
  };
}

export function keepSuggested(
  { workspace }: SimContext,
  person: SeedPerson,
  surface: Surface,
  { block, element }: { block: Block; element: InteractiveElement },
  options: readonly MenuOption[],
): void {
  const key = keyOf(person, surface, block, element);
  const before = workspace.suggested.get(key) ?? [];
  workspace.suggested.set(key, new Map([...before, ...options.map((one) => [one.value, one] as const)]));
}

function keyOf({ id }: SeedPerson, surface: Surface, block: Block, element: InteractiveElement): string {
  const where = "view" in surface ? surface.view : `${surface.channel} ${surface.ts}`;
  return [id, where, block.block_id, element.action_id].join(" ");
}
