import type { ActionsBlock, Overflow, PlainTextOption } from "@slack/types";
import { type ButtonSpec, button } from "./blocks.ts";
import { LIMITS } from "./limits.ts";

export type MenuSpec = {
  readonly actionId: string;
  /** At most five. */
  readonly options: readonly PlainTextOption[];
};

/** The menu behind three dots, for what is done now and then. */
export function overflow({ actionId, options }: MenuSpec): Overflow {
  if (options.length > LIMITS.overflowOptions)
    throw new Error(`${actionId} has more options than Slack shows`);
  return { type: "overflow", action_id: actionId, options: [...options] };
}

/** Buttons in a row, and a menu after them. */
export function actionsWithMenu(buttons: readonly ButtonSpec[], menu: MenuSpec): ActionsBlock {
  const elements = [...buttons.slice(0, LIMITS.actionElements - 1).map(button), overflow(menu)];
  return { type: "actions", elements };
}
