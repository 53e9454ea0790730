import type { Block } from "../block-kit/blocks.ts";
import type { InteractiveElement } from "../block-kit/elements.ts";
import type { MenuOption } from "../block-kit/options.ts";
import { Impossible } from "../people/impossible.ts";
import { currentRaw, holders, optionsOf, type RawValue, type RawValues } from "./raw-values.ts";

/** What the app has suggested for a menu of its own data. */
export type Suggested = (block: Block, element: InteractiveElement) => readonly MenuOption[];

/** A surface's `state.values` as Slack sends them. Throws Impossible for an option that is not there. */
export function stateValues(
  blocks: readonly Block[],
  raw: RawValues,
  suggested: Suggested,
): Record<string, Record<string, object>> {
  const values: Record<string, Record<string, object>> = {};
  for (const { block, element } of holders(blocks)) {
    const held = currentRaw(raw, block, element);
    const blockId = block.block_id ?? "";
    const state = { type: element.type, ...heldBy(element, held, suggested(block, element)) };
    values[blockId] = { ...values[blockId], [element.action_id ?? ""]: state };
  }
  return values;
}

/** The words in which Slack tells what an element holds. */
export function heldBy(
  element: InteractiveElement,
  raw: RawValue | undefined,
  suggested: readonly MenuOption[],
): object {
  const one = typeof raw === "string" && raw !== "" ? raw : undefined;
  const many = Array.isArray(raw) ? raw : one === undefined ? [] : [one];
  switch (element.type) {
    case "plain_text_input":
    case "number_input":
    case "email_text_input":
    case "url_text_input":
      return { value: one ?? null };
    case "static_select":
    case "radio_buttons":
    case "overflow":
      return { selected_option: one === undefined ? null : option(element, one) };
    case "external_select":
      return { selected_option: one === undefined ? null : among(suggested, element, one) };
    case "checkboxes":
    case "multi_static_select":
      return { selected_options: many.map((value) => option(element, value)) };
    case "users_select":
      return { selected_user: one ?? null };
    case "multi_users_select":
      return { selected_users: many };
    case "channels_select":
      return { selected_channel: one ?? null };
    case "datepicker":
      return { selected_date: one === undefined ? null : dateIn(one) };
    case "timepicker":
      return { selected_time: one === undefined ? null : timeIn(one) };
    case "datetimepicker":
      return { selected_date_time: one === undefined ? null : Number(one) };
    case "button":
      return { text: element.text, ...(element.value !== undefined && { value: element.value }) };
  }
}

/** A calendar has no other days. */
function dateIn(raw: string): string {
  const read = unlessNone(() => Temporal.PlainDate.from(raw));
  if (read?.toString() !== raw) throw new Impossible(`"${raw}" is not a date as 2026-11-24`);
  return raw;
}

/** Whatever the hours were typed as, `09:00` is sent. */
function timeIn(raw: string): string {
  const read = unlessNone(() => Temporal.PlainTime.from(raw.padStart("09:00".length, "0")));
  if (!read) throw new Impossible(`"${raw}" is not a time as 9:00`);
  return read.toString({ smallestUnit: "minute" });
}

function unlessNone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function option(element: InteractiveElement, value: string) {
  return among(optionsOf(element), element, value);
}

function among<Option extends { value: string }>(
  options: readonly Option[],
  element: InteractiveElement,
  value: string,
): Option {
  const found = options.find((one) => one.value === value);
  if (!found) throw new Impossible(`"${element.action_id}" has no option with the value "${value}"`);
  return found;
}
