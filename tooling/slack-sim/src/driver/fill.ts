import type { InteractiveElement } from "../block-kit/elements.ts";
import type { MenuOption } from "../block-kit/options.ts";
import { Impossible } from "../people/impossible.ts";
import type { Screen } from "../people/screen.ts";
import { holders, optionsOf, putRaw, type RawValue, type RawValues } from "../views/raw-values.ts";
import type { View } from "../views/view.ts";

/** What somebody has in front of them. */
export interface Before {
  screen: Screen;
  /** What menus of the app's own data offered last, by action_id. */
  suggested: ReadonlyMap<string, readonly MenuOption[]>;
}

/** Puts values into a modal's fields, each named by its label, block_id or action_id. */
export function fillIn(
  seen: Before,
  view: View,
  before: RawValues,
  wanted: Readonly<Record<string, RawValue>>,
): RawValues {
  const values = structuredClone(before);
  for (const [name, value] of Object.entries(wanted)) {
    const { block, element } = fieldNamed(view, name);
    putRaw(values, block.block_id ?? "", element.action_id ?? "", toRaw(seen, element, value, name));
  }
  return values;
}

function fieldNamed(view: View, name: string) {
  const fields = holders(view.blocks);
  const hits = fields.filter(
    ({ block, element }) =>
      block.block_id === name ||
      element.action_id === name ||
      (block.type === "input" && block.label.text === name),
  );
  const [hit] = hits;
  if (hit && hits.length === 1) return hit;
  const known = fields.map(({ block, element }) =>
    block.type === "input" ? `"${block.label.text}" (${block.block_id})` : `(${element.action_id})`,
  );
  const why = hit ? `${hits.length} fields are called "${name}"` : `no field is called "${name}"`;
  throw new Impossible(`${why}; there are ${known.join(", ") || "none"}`);
}

/** A choice may be named by what it reads as; what is held is its value. */
export function toRaw(seen: Before, element: InteractiveElement, wanted: RawValue, name: string): RawValue {
  if (Array.isArray(wanted)) return wanted.map((one) => oneRaw(seen, element, one, name));
  const one = wanted === "" ? "" : oneRaw(seen, element, wanted, name);
  const takesMany = ["checkboxes", "multi_static_select", "multi_users_select"].includes(element.type);
  return takesMany ? (one === "" ? [] : [one]) : one;
}

function oneRaw(
  { screen, suggested }: Before,
  element: InteractiveElement,
  wanted: string,
  name: string,
): string {
  switch (element.type) {
    case "static_select":
    case "multi_static_select":
    case "radio_buttons":
    case "checkboxes":
    case "overflow":
    case "external_select": {
      const found = element.type === "external_select" ? suggested.get(element.action_id ?? "") : undefined;
      const options = [...(found ?? []), ...optionsOf(element)];
      const hit = options.find(({ text, value }) => value === wanted || text.text === wanted);
      if (hit) return hit.value;
      const known = options.map(({ text }) => `"${text.text}"`).join(", ");
      throw new Impossible(`"${name}" has no choice "${wanted}"; there are ${known}`);
    }
    case "users_select":
    case "multi_users_select": {
      const hit = screen.people.find(({ id, name: handle, realName }) =>
        [id, handle, realName].includes(wanted),
      );
      if (!hit) throw new Impossible(`nobody here is "${wanted}"`);
      return hit.id;
    }
    case "channels_select": {
      const hit = screen.conversations.find(
        ({ id, name: own }) => id === wanted || own === wanted.replace(/^#/, ""),
      );
      if (!hit) throw new Impossible(`no channel is "${wanted}"`);
      return hit.id;
    }
    default:
      return wanted;
  }
}
