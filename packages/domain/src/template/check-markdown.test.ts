import { expect, test } from "vitest";
import { checkMarkdown } from "./check-markdown.ts";

test.each([
  "# {{tenant.name}}\n\n1. *Ett*\n2. **Två** – 3 < 4 > 2\n\n> Citat\n\n| a | b |\n| - | - |\n| 1 | 2 |",
  "[Läs mer](https://example.se) eller <https://example.se>, <post@example.se>",
  "\\<b> \\~~kvar~~ \\`kod\\` \\![bild](x)",
  "Ca ~50 timmar, ~~~ inte. Pris! [x]",
])("%j is shown as it is meant", (body) => {
  expect(checkMarkdown(body)).toEqual([]);
});

test.each([
  [
    "a\n<b>fet</b>",
    2,
    "HTML",
    [
      [1, "<b>"],
      [7, "</b>"],
    ],
  ],
  ["<!-- kom ihåg -->", 1, "HTML", [[1, "<!-- kom ihåg -->"]]],
  ["<div\nclass='x'>", 1, "HTML", [[1, "<div"]]],
  ["text<br/>", 1, "HTML", [[5, "<br/>"]]],
  ["![logga](https://example.se/a.png)", 1, "IMAGE", [[1, "![logga](https://example.se/a.png)"]]],
  ["```\nx", 1, "CODE", [[1, "```"]]],
  ["kör `rm`", 1, "CODE", [[5, "`rm`"]]],
  ["~~~js", 1, "CODE", [[1, "~~~js"]]],
  ["\n\n~~gäller inte~~", 3, "STRIKETHROUGH", [[1, "~~gäller inte~~"]]],
  ["[1]: https://example.se", 1, "REFERENCE", [[1, "[1]: https://example.se"]]],
  ["fotnot[^1]", 1, "REFERENCE", [[7, "[^1]"]]],
] as const)("%j is not: line %i, %s", (body, line, kind, places) => {
  expect(checkMarkdown(body)).toEqual(places.map(([column, text]) => ({ line, column, kind, text })));
});
