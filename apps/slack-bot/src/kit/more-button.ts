import type { Text } from "../texts/text.ts";
import type { ButtonSpec } from "./blocks.ts";

/** Shows what a list had no room for. Its value is how many things come before. */
export function moreButton(
  actionId: string,
  { left, next }: { readonly left: number; readonly next: number },
  text: Text,
): ButtonSpec {
  return { actionId, label: text.plain("home.more", { count: left }), value: String(next) };
}
