import { expect, test } from "vitest";
import { parseMrkdwn } from "./mrkdwn-parse.ts";

const text = (value: string) => ({ kind: "text", text: value });

test("marks nest, and count only around words", () => {
  expect(parseMrkdwn("*bold _and italic_* 2*3*4 a_b_c")).toEqual([
    { kind: "bold", children: [text("bold "), { kind: "italic", children: [text("and italic")] }] },
    text(" 2*3*4 a_b_c"),
  ]);
});

test("what somebody typed stays text, whatever it looks like", () => {
  expect(parseMrkdwn("&lt;script&gt; &lt;@U1&gt; &amp;amp;")).toEqual([text("<script> <@U1> &amp;")]);
  expect(parseMrkdwn("<javascript:alert(1)|click>")).toEqual([text("<javascript:alert(1)|click>")]);
  expect(parseMrkdwn("`*not bold* <@U1>`")).toEqual([{ kind: "code", text: "*not bold* <@U1>" }]);
});

test("people, channels, links, dates, broadcasts and emoji", () => {
  expect(parseMrkdwn("<@U1><#C1|läx><https://example.org?a=1&amp;b=2|here><!here>:tada:")).toEqual([
    { kind: "user", id: "U1", label: undefined },
    { kind: "channel", id: "C1", label: "läx" },
    { kind: "link", url: "https://example.org?a=1&b=2", text: "here" },
    { kind: "broadcast", text: "@here" },
    { kind: "emoji", text: "tada" },
  ]);
  expect(parseMrkdwn("<!date^1795435200^{date} at {time}|23 Nov>")).toEqual([
    { kind: "date", seconds: 1795435200, format: "{date} at {time}", fallback: "23 Nov" },
  ]);
});

test("lines, quotes and fenced text", () => {
  expect(parseMrkdwn("one\n&gt; two\n&gt; three\nfour\n```\nlet x = *1*;\n```")).toEqual([
    text("one"),
    { kind: "quote", children: [text("two"), { kind: "break" }, text("three")] },
    text("four"),
    { kind: "pre", text: "let x = *1*;" },
  ]);
});
