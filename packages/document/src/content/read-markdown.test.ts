import { checkMarkdown } from "@socialsmart/domain/template/check-markdown";
import { describe, expect, test } from "vitest";
import { heading, list, paragraph, table, text } from "./content.ts";
import { MissingValue } from "./fill-placeholders.ts";
import { readMarkdown } from "./read-markdown.ts";

const typed = (value: string) => ({ type: "text", value, data: { hName: "bdi" } });

describe("Markdown", () => {
  test.each(["<b>fet</b>", "<script>alert(1)</script>", "`kod`", "[ref]: https://example.org", "&lt;b>"])(
    "%s is text",
    (markdown) => {
      expect(readMarkdown(markdown, {})).toEqual([paragraph(text(markdown.replace("&lt;", "<")))]);
    },
  );

  test.each(["    tolv", "```\ntolv\n```"])("%j is no code", (markdown) => {
    expect(JSON.stringify(readMarkdown(markdown, {}))).not.toContain('"code');
  });

  test.each([
    ["[avtalet](https://example.org/a)", "https://example.org/a"],
    ["<mailto:hej@example.org>", "mailto:hej@example.org"],
    ["[avtalet](javascript:alert(1))", undefined],
    ["[avtalet](http://example.org)", undefined],
    ["[avtalet](/a)", undefined],
    ["[avtalet](https://example.org/{{a}})", undefined],
    ["![bild](data:image/png;base64,AAAA)", undefined],
  ])("%s leads to %s", (markdown, url) => {
    const links = JSON.stringify(readMarkdown(markdown, { a: "b" })).match(/"url":"([^"]*)"/);
    expect(links?.[1]).toBe(url);
  });

  test("has headings whose levels go down one by one", () => {
    expect(readMarkdown("### Ett\n\n##### Två\n\n# Tre\n\n###### Fyra", {})).toEqual([
      heading(1, "Ett"),
      heading(2, "Två"),
      heading(1, "Tre"),
      heading(2, "Fyra"),
    ]);
  });

  test("keeps a list, a quotation, a table and a line between", () => {
    const markdown = "3. ett\n   - två\n\n> citat\n\n| a | b |\n| - | - |\n| c | d |\n\n---\n";
    expect(readMarkdown(markdown, {}).map(({ type }) => type)).toEqual([
      "list",
      "blockquote",
      "table",
      "thematicBreak",
    ]);
  });
});

test("nothing of a table or a quotation is left out", () => {
  const [cells] = readMarkdown("| a |\n| - |\n| b | c |\n", {});
  expect(cells).toEqual(
    table([
      [[text("a")], []],
      [[text("b")], [text("c")]],
    ]),
  );
  expect(JSON.stringify(readMarkdown("> # a\n> - b\n>> c", {}))).toMatch(/a.*b.*c/);
});

describe("a placeholder", () => {
  test("stands for its value, which is never Markdown and holds no placeholder", () => {
    const values = { "a.b": "*x* | {{c}}\n# y", c: "nej" };
    expect(readMarkdown("Före **{{a.b}}** efter {{ c }}.", values)).toEqual([
      paragraph(
        text("Före "),
        { type: "strong", children: [typed("*x* | {{c}}"), { type: "break" }, typed("# y")] as never },
        text(" efter "),
        typed("nej") as never,
        text("."),
      ),
    ]);
  });

  test("that is written as none stays what is written", () => {
    expect(readMarkdown("\\{\\{a}} &#123;{b}} {{ c d }}", { c: "nej" })).toEqual([
      paragraph(text("{{a}} {{b}} {{ c d }}")),
    ]);
  });

  test("of a list stands for all of it where it stands alone, and for itself in a sentence", () => {
    expect(readMarkdown("Ett\n\n{{ a }}\n\nI {{a}}", { a: ["*b*", "c"] })).toEqual([
      paragraph(text("Ett")),
      list([[typed("*b*") as never], [typed("c") as never]]),
      paragraph(text("I {{a}}")),
    ]);
  });

  test("shows a dash where its value is empty", () => {
    for (const a of [" ", []]) expect(readMarkdown("{{a}}", { a })).toEqual([paragraph(text("–"))]);
  });

  test.each(["a", "toString", "constructor"])("without a value stops the document: %s", (name) => {
    expect(() => readMarkdown(`{{${name}}}`, {})).toThrow(MissingValue);
  });
});

test.each(["<b>", "![a](https://example.se/a.png)", "`a`", "~~a~~", "a[^1]", "[a]: https://example.se"])(
  "%j, which keeps a template from being published, would stand there as it is typed",
  (typed) => {
    expect(checkMarkdown(typed)).toHaveLength(1);
    expect(JSON.stringify(readMarkdown(typed, {}))).toContain(
      typed.startsWith("!") ? '"!"' : typed.slice(0, 3),
    );
  },
);
