import type { Block } from "./block-kit/blocks.ts";
import type { AccessoryElement, ActionsElement, InputElement } from "./block-kit/elements.ts";
import type { ConfirmDialog } from "./block-kit/options.ts";
import type { RichTextElement, RichTextInline } from "./block-kit/rich-text.ts";
import { currentRaw, optionsOf, type RawValues } from "./views/raw-values.ts";
import type { View } from "./views/view.ts";

/** What ids are called: people by U…, channels by C…. */
export type Names = Readonly<Record<string, string>>;

interface Said {
  text: string;
  blocks?: readonly Block[] | undefined;
}

/** A message as lines that a person can read: its blocks, or its text where there are none. */
export function renderMessage({ text, blocks }: Said, names: Names = {}): string {
  if (!blocks || blocks.length === 0) return plain(text, names);
  return blocks.flatMap((block) => blockLines(block, names, {})).join("\n");
}

/** A modal or a Home as lines; `values` as the person has filled them. */
export function renderView(view: View, names: Names = {}, values: RawValues = {}): string {
  const lines = view.blocks.flatMap((block) => blockLines(block, names, values));
  if (view.type === "home") return lines.join("\n");
  const buttons = [view.close?.text, view.submit?.text].filter((text) => text !== undefined);
  return [`== ${view.title.text} ==`, ...lines, ...(buttons.length > 0 ? [buttonLine(buttons)] : [])].join(
    "\n",
  );
}

interface Spoken extends Said {
  author: string;
  ephemeral?: boolean;
  edited?: boolean;
  replyCount?: number;
}

/** A conversation as a transcript: who said what, what only the reader sees, what was edited. */
export function renderConversation(messages: readonly Spoken[], names: Names = {}): string {
  return messages
    .map((message) => {
      const marks = [
        message.ephemeral && "only visible to you",
        message.edited && "edited",
        message.replyCount && `${message.replyCount} in thread`,
      ].filter(Boolean);
      const head = marks.length > 0 ? `${message.author} (${marks.join(", ")})` : message.author;
      return `${head}:\n${indent(renderMessage(message, names))}`;
    })
    .join("\n");
}

/** Slack's mrkdwn without its markup: links as their text, mentions as names, entities as characters. */
export function plain(text: string, names: Names = {}): string {
  return text
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<!(here|channel|everyone)(\|[^>]*)?>/g, "@$1")
    .replace(
      /<@([A-Z\d]+)(?:\|([^>]*))?>/g,
      (_, id: string, label?: string) => `@${names[id] ?? label ?? id}`,
    )
    .replace(
      /<#([A-Z\d]+)(?:\|([^>]*))?>/g,
      (_, id: string, label?: string) => `#${label || (names[id] ?? id)}`,
    )
    .replace(/<[^|>]+\|([^>]*)>/g, "$1")
    .replace(/<((?:https?|mailto)[^>]*)>/g, "$1")
    .replace(/(^|[\s([])([*_~])(?=\S)([^\n]*?\S)\2(?=$|[\s.,:;!?)\]…–-])/gm, "$1$3")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function blockLines(block: Block, names: Names, values: RawValues): string[] {
  switch (block.type) {
    case "section": {
      const fields = (block.fields ?? []).map(({ text }) => plain(text, names));
      const lines = [...(block.text ? [plain(block.text.text, names)] : []), ...fields];
      return block.accessory ? [...lines, elementText(block, block.accessory, values)] : lines;
    }
    case "header":
      return [`# ${block.text.text}`];
    case "divider":
      return ["---"];
    case "context":
      return [
        block.elements
          .map((element) => (element.type === "image" ? `(${element.alt_text})` : plain(element.text, names)))
          .join(" "),
      ];
    case "actions":
      return [block.elements.map((element) => elementText(block, element, values)).join(" ")];
    case "input":
      return [
        `${block.label.text}${block.optional ? "" : " *"}: ${elementText(block, block.element, values)}`,
      ];
    case "image":
      return [`(${block.alt_text})`];
    case "markdown":
      return [block.text];
    case "rich_text":
      return block.elements.flatMap((element) => richLines(element, names));
  }
}

function elementText(
  block: Block,
  element: ActionsElement | AccessoryElement | InputElement,
  values: RawValues,
): string {
  if (element.type === "button") return `[${element.text.text}]`;
  if (element.type === "image") return `(${element.alt_text})`;
  const options = optionsOf(element);
  if (element.type === "overflow") return `[… ${options.map(({ text }) => text.text).join(" | ")}]`;
  const held = [currentRaw(values, block, element) ?? []].flat();
  const shown = held.map((value) => options.find((option) => option.value === value)?.text.text ?? value);
  if (element.type === "radio_buttons" || element.type === "checkboxes")
    return options.map(({ value, text }) => `(${held.includes(value) ? "x" : " "}) ${text.text}`).join(" ");
  const empty = "placeholder" in element ? element.placeholder?.text : undefined;
  return shown.length > 0 ? `‹${shown.join(", ")}›` : `‹${empty ?? ""}›`;
}

function richLines(element: RichTextElement, names: Names): string[] {
  if (element.type !== "rich_text_list")
    return [element.elements.map((one) => richText(one, names)).join("")];
  return element.elements.map((item, index) => {
    const mark = element.style === "ordered" ? `${index + 1}.` : "•";
    return `${mark} ${item.elements.map((one) => richText(one, names)).join("")}`;
  });
}

function richText(element: RichTextInline, names: Names): string {
  switch (element.type) {
    case "text":
      return element.text;
    case "link":
      return element.text ?? element.url;
    case "user":
      return `@${names[element.user_id] ?? element.user_id}`;
    case "channel":
      return `#${names[element.channel_id] ?? element.channel_id}`;
    case "emoji":
      return `:${element.name}:`;
  }
}

/** What a confirmation asks, in one line. */
export function renderConfirm({ title, text, confirm, deny }: ConfirmDialog): string {
  return `${title.text}: ${text.text} ${buttonLine([deny.text, confirm.text])}`;
}

function buttonLine(texts: readonly string[]): string {
  return texts.map((text) => `[${text}]`).join(" ");
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
