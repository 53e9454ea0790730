import type { ActionsBlock, Overflow, PlainTextOption, StaticSelect } from "@slack/types";
import {
  type ButtonSpec,
  button,
  type ConfirmSpec,
  confirmDialog,
  fittingGroups,
  type Group,
  plain,
} from "./blocks.ts";
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

export type ChoiceSpec = {
  readonly actionId: string;
  readonly placeholder: string;
  readonly groups: readonly Group[];
  /** Asked before the choice counts. */
  readonly confirm?: ConfirmSpec;
};

/** A menu in a message that acts at once; groups and options beyond Slack's limits are left out. */
export function choice({ actionId, placeholder, groups, confirm }: ChoiceSpec): ActionsBlock {
  const element: StaticSelect = {
    type: "static_select",
    action_id: actionId,
    placeholder: plain(placeholder, LIMITS.placeholder),
    option_groups: fittingGroups(groups),
    ...(confirm && { confirm: confirmDialog(confirm) }),
  };
  return { type: "actions", elements: [element] };
}

/** A menu holds a hundred options a group: more of them are in several groups of one name. */
export function groupsOf(label: string, options: readonly PlainTextOption[]): readonly Group[] {
  return inHundreds(options).map((some) => ({ label, options: some }));
}

export function inHundreds<T>(items: readonly T[]): readonly (readonly T[])[] {
  const size = LIMITS.selectOptions;
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

/** Buttons in a row, and a menu after them. */
export function actionsWithMenu(buttons: readonly ButtonSpec[], menu: MenuSpec): ActionsBlock {
  const elements = [...buttons.slice(0, LIMITS.actionElements - 1).map(button), overflow(menu)];
  return { type: "actions", elements };
}
