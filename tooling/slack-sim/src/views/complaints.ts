import type { Block } from "../block-kit/blocks.ts";
import type { InputElement, InteractiveElement } from "../block-kit/elements.ts";
import type { SlackWords } from "../people/slack-words.ts";
import { currentRaw, type RawValues } from "./raw-values.ts";

/** What Slack itself says of a form before it sends it, by block_id. */
export function complaints(
  blocks: readonly Block[],
  values: RawValues,
  words: SlackWords,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== "input") continue;
    const raw = currentRaw(values, block, block.element);
    const complaint = isEmpty(raw)
      ? block.optional
        ? undefined
        : words.required
      : complaintOf(block.element, raw, words);
    if (complaint) found[block.block_id ?? ""] = complaint;
  }
  return found;
}

function isEmpty(raw: string | string[] | undefined): raw is undefined {
  return raw === undefined || raw.length === 0 || (typeof raw === "string" && raw.trim() === "");
}

function complaintOf(element: InputElement, raw: string | string[], words: SlackWords): string | undefined {
  if (Array.isArray(raw)) {
    const most = maxSelected(element);
    return most !== undefined && raw.length > most ? words.tooMany(most) : undefined;
  }
  switch (element.type) {
    case "plain_text_input": {
      const { min_length: least = 0, max_length: most = 3000 } = element;
      if (raw.length < least) return words.tooShort(least);
      return raw.length > most ? words.tooLong(most) : undefined;
    }
    case "number_input":
      return numberComplaint(element, raw, words);
    case "email_text_input":
      return /^\S+@\S+\.\S+$/.test(raw) ? undefined : words.notAnEmail;
    case "url_text_input":
      return URL.canParse(raw) ? undefined : words.notAUrl;
    default:
      return undefined;
  }
}

function numberComplaint(
  element: Extract<InteractiveElement, { type: "number_input" }>,
  raw: string,
  words: SlackWords,
): string | undefined {
  const value = Number(raw);
  if (!Number.isFinite(value)) return words.notANumber;
  if (!element.is_decimal_allowed && !Number.isInteger(value)) return words.notWhole;
  if (element.min_value !== undefined && value < Number(element.min_value))
    return words.tooSmall(element.min_value);
  if (element.max_value !== undefined && value > Number(element.max_value))
    return words.tooBig(element.max_value);
  return undefined;
}

function maxSelected(element: InputElement): number | undefined {
  return "max_selected_items" in element ? element.max_selected_items : undefined;
}
