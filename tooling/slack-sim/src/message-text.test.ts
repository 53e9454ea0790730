import { expect, test } from "vitest";
import type { Block } from "./block-kit/blocks.ts";
import { plain, renderConversation, renderMessage, renderView } from "./message-text.ts";

const text = (value: string) => ({ type: "plain_text" as const, text: value });
const mrkdwn = (value: string) => ({ type: "mrkdwn" as const, text: value });

const card: Block[] = [
  { type: "header", text: text("Läxhjälp") },
  { type: "section", text: mrkdwn("*tis 24 nov* 16–19"), fields: [mrkdwn("7 av 12"), mrkdwn("_Varberga_")] },
  { type: "context", elements: [mrkdwn("by <@U1> in <#C1|homework>")] },
  { type: "divider" },
  {
    type: "actions",
    elements: [
      { type: "button", text: text("Anmäl"), style: "primary" },
      { type: "overflow", options: [{ text: text("Ställ in"), value: "x" }] },
    ],
  },
];

test("a message reads as its blocks, line by line", () => {
  expect(renderMessage({ text: "fallback", blocks: card }, { U1: "Ada Alm" })).toBe(
    [
      "# Läxhjälp",
      "tis 24 nov 16–19",
      "7 av 12",
      "Varberga",
      "by @Ada Alm in #homework",
      "---",
      "[Anmäl] [… Ställ in]",
    ].join("\n"),
  );
});

test("a conversation is a transcript with its marks", () => {
  const messages = [
    { author: "Ada", text: "hi" },
    { author: "Helper", text: "line 1\nline 2", ephemeral: true, edited: true },
  ];
  expect(renderConversation(messages)).toBe(
    "Ada:\n  hi\nHelper (only visible to you, edited):\n  line 1\n  line 2",
  );
});

test("a modal shows what its fields hold", () => {
  const view = {
    ...{ id: "V1", hash: "h", root_view_id: "V1", previous_view_id: null },
    ...{ type: "modal" as const, title: text("Pledge"), submit: text("Send"), close: text("Cancel") },
    blocks: [
      {
        ...{ type: "input" as const, block_id: "h", label: text("Hours") },
        element: {
          type: "number_input" as const,
          action_id: "n",
          is_decimal_allowed: true,
          initial_value: "2",
        },
      },
      {
        ...{ type: "input" as const, block_id: "s", label: text("Shift"), optional: true },
        element: {
          ...{ type: "static_select" as const, action_id: "s", placeholder: text("Choose") },
          options: [{ text: text("Tuesday"), value: "t" }],
        },
      },
    ],
  };
  expect(renderView(view)).toBe("== Pledge ==\nHours *: ‹2›\nShift: ‹Choose›\n[Cancel] [Send]");
  expect(renderView(view, {}, { h: { n: "3" }, s: { s: "t" } })).toContain("Hours *: ‹3›\nShift: ‹Tuesday›");
});

test.each([
  ["*bold* and _italic_ and ~struck~", "bold and italic and struck"],
  ["2*3*4 and snake_case_name", "2*3*4 and snake_case_name"],
  ["<https://example.org|a link> and <https://example.org>", "a link and https://example.org"],
  ["<!date^1795435200^{date}|23 nov> &lt;not a tag&gt; &amp;amp;", "23 nov <not a tag> &amp;"],
  ["<@U9> <#C9>", "@U9 #C9"],
])("%s reads as %s", (marked, read) => {
  expect(plain(marked)).toBe(read);
});
