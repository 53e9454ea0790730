import { expect, test } from "vitest";
import { answer, section } from "../kit/blocks.ts";
import { blocksAsRead } from "../testing/readable.ts";
import { textIn } from "../texts/text.ts";
import { homeBlocks } from "./home-blocks.ts";
import { FIRST_PAGES, pagesAfter, pagesAsMetadata, SHOW_MORE, SHOW_START } from "./home-pages.ts";
import type { HomeSection } from "./home-section.ts";

const text = textIn("sv");

function aSection(name: string, count: number, most: number, size = 1): HomeSection {
  const items = Array.from({ length: count }, (_, n) =>
    Array.from({ length: size }, (_block, part) => section(`${name} ${n + 1}${part > 0 ? `.${part}` : ""}`)),
  );
  return { name, heading: name, items, most };
}

function shown(sections: readonly HomeSection[], pages: ReadonlyMap<string, number> = FIRST_PAGES): string {
  return blocksAsRead(answer("home", homeBlocks(sections, pages, text)));
}

test("a section shows so many of its things, and a button for the rest", () => {
  expect(shown([aSection("Pass", 5, 2)])).toBe("# Pass\nPass 1\nPass 2\n[Visa 3 till]");
});

test("a page further on has a way on and a way back, and the last one only the way back", () => {
  const pass = aSection("Pass", 5, 2);
  expect(shown([pass], new Map([["Pass", 2]]))).toBe("# Pass\nPass 3\nPass 4\n[Visa 1 till] [Till början]");
  expect(shown([pass], new Map([["Pass", 4]]))).toBe("# Pass\nPass 5\n[Till början]");
});

test("a section that has got shorter than the page that it stood at begins anew", () => {
  expect(shown([aSection("Pass", 2, 2)], new Map([["Pass", 4]]))).toBe("# Pass\nPass 1\nPass 2");
});

test("what was not even read is said where the list ends", () => {
  const cut = { ...aSection("Pass", 2, 1), isCut: true };
  expect(shown([cut])).toBe("# Pass\nPass 1\n[Visa 1 till]");
  expect(shown([cut], new Map([["Pass", 1]]))).toContain("Det finns ännu fler längre fram.");
});

test("where all does not fit, the sections that take most room show less, and all can still be reached", () => {
  const long = [
    aSection("A", 150, 40),
    aSection("B", 150, 40, 2),
    aSection("C", 1, 9),
    aSection("D", 150, 20, 3),
  ];
  const reached = new Set<string>();
  for (let pages = FIRST_PAGES, turns = 0; turns < 300; turns++) {
    const blocks = homeBlocks(long, pages, text);
    expect(blocks.length).toBeLessThanOrEqual(100);
    for (const block of blocks) if (block.type === "section" && block.text) reached.add(block.text.text);
    const buttons = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
    const next = buttons.find(({ action_id }) => action_id === SHOW_MORE);
    if (!next || !("value" in next)) break;
    const view = { id: "", type: "home", hash: "", values: new Map(), chosen: new Map(), labels: new Map() };
    const privateMetadata = pagesAsMetadata(pages);
    pages = pagesAfter({
      ...{ view: { ...view, privateMetadata }, actionId: SHOW_MORE },
      value: next.value ?? "",
    });
  }
  expect(reached.size).toBe(150 + 300 + 1 + 450);
});

test("a click that turns one section leaves the others where they are", () => {
  const view = { id: "", type: "home", hash: "", values: new Map(), chosen: new Map(), labels: new Map() };
  const at = (privateMetadata: string, actionId: string, value: string) =>
    pagesAfter({ view: { ...view, privateMetadata }, actionId, value });
  expect(at('{"a":4}', SHOW_MORE, "b:6")).toEqual(
    new Map([
      ["a", 4],
      ["b", 6],
    ]),
  );
  expect(at('{"a":4,"b":6}', SHOW_START, "b:0")).toEqual(
    new Map([
      ["a", 4],
      ["b", 0],
    ]),
  );
  expect(at('{"a":4}', "pledge.approve", "pledge_1")).toEqual(new Map([["a", 4]]));
  expect(at('{"a":"<!channel>"}', SHOW_MORE, "a:-5")).toEqual(new Map([["a", 0]]));
  expect(at("", SHOW_MORE, "")).toEqual(new Map([["", 0]]));
});
