import type { ElementContent } from "hast";
import { h } from "hastscript";
import { shownText } from "../content/typed-text.ts";

/** What something is called and what it is, in a `dl`. */
export function detail(term: string, ...values: readonly string[]): ElementContent {
  return h("div", [h("dt", term), ...values.map((value) => h("dd", [h("bdi", shownText(value))]))]);
}
