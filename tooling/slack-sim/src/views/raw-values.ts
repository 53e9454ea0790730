import type { Block } from "../block-kit/blocks.ts";
import type { InteractiveElement } from "../block-kit/elements.ts";
import { interactiveElements } from "../block-kit/interactive.ts";

/** What a person has put into one element: a text, an option's value, an id, or several of them. */
export type RawValue = string | string[];
/** By block_id, then action_id. What is missing is untouched. */
export type RawValues = Record<string, Record<string, RawValue>>;

interface Choice {
  value: string;
}

/** Every option of a menu or a row of choices, whether grouped or not; of the app's own data what it began with. */
export function optionsOf(element: InteractiveElement) {
  if (element.type === "static_select" || element.type === "multi_static_select")
    return element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
  if (element.type === "external_select") return element.initial_option ? [element.initial_option] : [];
  return "options" in element ? (element.options ?? []) : [];
}

/** What an element holds before anybody touches it. */
function initialRaw(element: InteractiveElement): RawValue | undefined {
  switch (element.type) {
    case "plain_text_input":
    case "number_input":
    case "email_text_input":
    case "url_text_input":
      return element.initial_value;
    case "static_select":
    case "external_select":
    case "radio_buttons":
      return element.initial_option?.value;
    case "checkboxes":
    case "multi_static_select":
      return element.initial_options?.map(({ value }: Choice) => value);
    case "users_select":
      return element.initial_user;
    case "multi_users_select":
      return element.initial_users;
    case "channels_select":
      return element.initial_channel;
    case "datepicker":
      return element.initial_date;
    case "timepicker":
      return element.initial_time;
    case "datetimepicker":
      return element.initial_date_time === undefined ? undefined : String(element.initial_date_time);
    default:
      return undefined;
  }
}

/** Puts what a person chose among the values of a surface, in place. */
export function putRaw(values: RawValues, blockId: string, actionId: string, raw: RawValue): void {
  values[blockId] = { ...values[blockId], [actionId]: raw };
}

/** What each element holds: what the person put there, else what it began with. */
export function currentRaw(
  values: RawValues,
  block: Block,
  element: InteractiveElement,
): RawValue | undefined {
  return values[block.block_id ?? ""]?.[element.action_id ?? ""] ?? initialRaw(element);
}

/** The elements that hold something; a button or an overflow menu only acts. */
export function holders(blocks: readonly Block[]) {
  return interactiveElements(blocks).filter(
    ({ element }) => element.type !== "button" && element.type !== "overflow",
  );
}
