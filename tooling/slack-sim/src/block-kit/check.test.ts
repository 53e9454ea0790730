import type { KnownBlock } from "@slack/types";
import { expect, test } from "vitest";
import { checkMessageBlocks } from "./check.ts";

const plain = (text: string) => ({ type: "plain_text" as const, text });
const x = (times: number) => "x".repeat(times);
const button = (extra: object = {}) => ({ type: "button", action_id: "a", text: plain("Go"), ...extra });
const actions = (...elements: object[]) => ({ type: "actions", elements });
const section = (extra: object) => ({ type: "section", ...extra });
const input = (element: object, extra: object = {}) => ({
  type: "input",
  label: plain("Hours"),
  element,
  ...extra,
});
const options = (count: number) =>
  times(count, (index) => ({ text: plain(`Option ${index}`), value: `o${index}` }));
const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, i) => make(i));

function problems(...blocks: object[]): string[] {
  const checked = checkMessageBlocks(blocks);
  return checked.ok ? [] : checked.problems.map(({ pointer, message }) => `${pointer} ${message}`);
}

test("what Slack's own types allow passes", () => {
  const blocks: KnownBlock[] = [
    { type: "header", text: { type: "plain_text", text: "Roster", emoji: true } },
    {
      type: "section",
      text: { type: "mrkdwn", text: "*12* of 14" },
      fields: [{ type: "mrkdwn", text: "a" }],
    },
    { type: "divider" },
    { type: "context", elements: [{ type: "mrkdwn", text: "v. 48" }] },
    {
      type: "actions",
      block_id: "row",
      elements: [
        { type: "button", action_id: "one", text: { type: "plain_text", text: "Pledge" }, style: "primary" },
        {
          type: "overflow",
          action_id: "more",
          options: [{ text: { type: "plain_text", text: "Edit" }, value: "e" }],
        },
        { type: "datepicker", action_id: "day", initial_date: "2026-11-24" },
      ],
    },
    {
      type: "input",
      label: { type: "plain_text", text: "Hours" },
      element: { type: "number_input", action_id: "hours", is_decimal_allowed: true, min_value: "1" },
    },
    {
      type: "rich_text",
      elements: [
        { type: "rich_text_section", elements: [{ type: "text", text: "hi", style: { bold: true } }] },
      ],
    },
  ];
  expect(checkMessageBlocks(blocks)).toMatchObject({ ok: true });
});

test.each<[string, object[], string]>([
  ["51 blocks", times(51, () => ({ type: "divider" })), "/blocks no more than 50 items allowed"],
  [
    "a section's text",
    [section({ text: plain(x(3001)) })],
    "/blocks/0/text/text must be less than 3001 characters",
  ],
  ["an empty text", [section({ text: plain("") })], "/blocks/0/text/text must be more than 0 characters"],
  ["an empty section", [section({})], "/blocks/0 must have text or fields"],
  [
    "eleven fields",
    [section({ fields: times(11, () => plain("f")) })],
    "/blocks/0/fields no more than 10 items allowed",
  ],
  [
    "a field",
    [section({ fields: [plain(x(2001))] })],
    "/blocks/0/fields/0/text must be less than 2001 characters",
  ],
  [
    "a header",
    [{ type: "header", text: plain(x(151)) }],
    "/blocks/0/text/text must be less than 151 characters",
  ],
  [
    "26 actions",
    [actions(...times(26, (index) => button({ action_id: `a${index}` })))],
    "/blocks/0/elements no more than 25 items allowed",
  ],
  [
    "a button's text",
    [actions(button({ text: plain(x(76)) }))],
    "/blocks/0/elements/0/text/text must be less than 76 characters",
  ],
  [
    "a button's value",
    [actions(button({ value: x(2001) }))],
    "/blocks/0/elements/0/value must be less than 2001 characters",
  ],
  [
    "101 options",
    [input({ type: "static_select", options: options(101) })],
    "/blocks/0/element/options no more than 100 items allowed",
  ],
  [
    "no options",
    [input({ type: "static_select" })],
    "/blocks/0/element/options must have either options or option_groups",
  ],
  [
    "an overflow of six",
    [actions({ type: "overflow", action_id: "o", options: options(6) })],
    "/blocks/0/elements/0/options no more than 5 items allowed",
  ],
  ["an unknown block", [{ type: "sectoin" }], "/blocks/0/type unsupported type: sectoin"],
  [
    "an element in the wrong place",
    [actions({ type: "plain_text_input", action_id: "t" })],
    "/blocks/0/elements/0/type unsupported type: plain_text_input",
  ],
  [
    "a block that only Slack has",
    [{ type: "video" }],
    "/blocks/0/type unsupported type: video (Slack's, but this simulator does not play it)",
  ],
  ["an unknown field", [{ type: "divider", colour: "red" }], "/blocks/0 invalid additional property: colour"],
  [
    "mrkdwn on a button",
    [actions(button({ text: { type: "mrkdwn", text: "x" } }))],
    "/blocks/0/elements/0/text/type",
  ],
  ["a missing label", [{ type: "input", element: { type: "timepicker" } }], "/blocks/0/label"],
])("%s is refused", (_, blocks, problem) => {
  expect(problems(...blocks)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
});

test("a block_id stands once in a message, an action_id once in a block", () => {
  const same = { type: "divider", block_id: "same" };
  expect(problems(same, same)).toEqual(['/blocks/1/block_id block_id "same" already exists']);
  expect(problems(actions(button(), button()))).toEqual([
    '/blocks/0 action_id "a" already exists for another action in this block',
  ]);
  expect(problems(actions(button()), actions(button()))).toEqual([]);
});

test("something that is no list of blocks is refused", () => {
  expect(checkMessageBlocks("text").ok).toBe(false);
  expect(checkMessageBlocks([null]).ok).toBe(false);
});
