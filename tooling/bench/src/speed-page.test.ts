import { expect, test } from "vitest";
import { markdown, withPart } from "./speed-page.ts";

const PAGE = "# Speed\n\nOf things.\n";

test("a bench's part is added to the page, in the benches' order", () => {
  const page = withPart(withPart(PAGE, "roster", ["Fast."]), "pledge", ["Slow."]);
  expect(page).toBe(
    "# Speed\n\nOf things.\n\n## pnpm bench pledge\n\nSlow.\n\n## pnpm bench roster\n\nFast.\n",
  );
});

test("what a bench found before is replaced, and what others found stays", () => {
  const before = withPart(withPart(PAGE, "roster", ["Fast.", "So it is."]), "pledge", ["Slow."]);
  expect(withPart(before, "pledge", ["Fast too."])).toBe(before.replace("Slow.", "Fast too."));
});

test("a table's numbers stand to the right", () => {
  expect(markdown({ headings: ["Of", "per second"], rows: [["us", "12"]] })).toBe(
    "| Of | per second |\n| --- | ---: |\n| us | 12 |",
  );
});
