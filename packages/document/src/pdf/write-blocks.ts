import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { type Block, type Depth, type Inline, type List, plainTextOf, text } from "../content/content.ts";
import type { Bookmarks } from "./bookmarks.ts";
import { layLines } from "./lay-lines.ts";
import { BOLD, piecesOf } from "./pieces.ts";
import { ACCENT, type Column, type Element, heightOfLine, type Sheet, type Style } from "./sheet.ts";
import { heightOfTable, writeTable } from "./write-table.ts";

/** Within lists and quotations the column becomes no narrower than that. */
const LEAST_WIDTH = 160;
type Place = { readonly sheet: Sheet; readonly bookmarks: Bookmarks; readonly column: Column };

const BODY: Style = { size: 10.5 };
const HEADINGS = [20, 14, 11.5] as const;
const GAP = 7;
const INDENT = 16;
/** How much of what follows a heading stands on the same page with it, in lines of the body. */
const LINES_WITH_HEADING = 3;

/** Writes the blocks below each other, as parts of that element of the structure. */
export function writeBlocks(blocks: readonly Block[], place: Place, parent: Element): void {
  for (const block of blocks) writeBlock(block, place, parent);
}

/**
 * Writes a section of headings, paragraphs and tables on one page, where it fits on one at all.
 */
export function writeTogether(blocks: readonly Block[], place: Place, parent: Element): void {
  place.sheet.keep(blocks.reduce((height, block) => height + heightOf(block, place), 0));
  writeBlocks(blocks, place, parent);
}

function heightOf(block: Block, { sheet, column }: Place): number {
  if (block.type === "table") return heightOfTable(block, sheet, column) + GAP * 1.5;
  if (block.type !== "heading" && block.type !== "paragraph") return 0;
  const size = block.type === "heading" ? sizeOf(block.depth) : BODY.size;
  const pieces = piecesOf(block.children, block.type === "heading" ? BOLD : undefined);
  return layLines(pieces, column.width, sheet.measure(size)).length * heightOfLine(size) + GAP * 3;
}

function sizeOf(depth: Depth): number {
  return HEADINGS[depth - 1] ?? BODY.size;
}

function writeBlock(block: Block, place: Place, parent: Element): void {
  const { sheet, column } = place;
  switch (block.type) {
    case "heading":
      writeHeading(block, place, parent);
      return;
    case "paragraph":
      writeParagraph(block.children, place, parent, "P");
      sheet.gap(GAP);
      return;
    case "blockquote": {
      const quote = sheet.element(parent, "BlockQuote");
      writeBlocks(block.children, { ...place, column: indented(column) }, quote);
      quote.end();
      return;
    }
    case "list":
      writeList(block, place, parent);
      return;
    case "table":
      writeTable(block, sheet, column, parent);
      sheet.gap(GAP * 1.5);
      return;
    case "thematicBreak":
      sheet.keep(GAP * 3);
      sheet.rule(column.x, column.width, sheet.y + GAP);
      sheet.gap(GAP * 3);
      return;
    default:
      assertNever(block);
  }
}

function writeHeading(
  { depth, children }: Extract<Block, { type: "heading" }>,
  { sheet, bookmarks, column }: Place,
  parent: Element,
): void {
  const size = sizeOf(depth);
  const style = { size, color: ACCENT };
  const lines = layLines(piecesOf(children, BOLD), column.width, sheet.measure(size));
  sheet.gap(depth === 1 ? GAP * 2 : GAP * 1.4);
  sheet.keep(lines.length * heightOfLine(size) + LINES_WITH_HEADING * heightOfLine(BODY.size));
  bookmarks.add(depth, plainTextOf(children), sheet.y);
  const tag = `H${depth}`;
  const heading = sheet.element(parent, tag);
  sheet.flow(lines, column.x, style, heading, tag);
  heading.end();
  sheet.y += depth === 1 ? GAP : GAP / 2;
}

function writeParagraph(
  inlines: readonly Inline[],
  { sheet, column }: Place,
  parent: Element,
  tag: string,
): void {
  const element = sheet.element(parent, tag);
  const lines = layLines(piecesOf(inlines), column.width, sheet.measure(BODY.size));
  sheet.flow(lines, column.x, BODY, element, tag);
  element.end();
}

function writeList({ ordered, start, spread, children }: List, place: Place, parent: Element): void {
  const { sheet, column } = place;
  const list = sheet.element(parent, "L");
  // PDF/UA-1, 7.6: the numbers of a list that has any are said to be numbers.
  list.dictionary.data.A = { O: "List", ListNumbering: ordered ? "Decimal" : "Disc" };
  const inner = { ...place, column: indented(column) };
  for (const [index, item] of children.entries()) {
    sheet.keep(2 * heightOfLine(BODY.size));
    const entry = sheet.element(list, "LI");
    const label = sheet.element(entry, "Lbl");
    const sign = piecesOf([text(ordered ? `${start + index}.` : "•")]);
    const lines = layLines(sign, column.width, sheet.measure(BODY.size));
    sheet.draw(lines, column.x, sheet.y, BODY, label, "Lbl");
    label.end();
    const body = sheet.element(entry, "LBody");
    writeItem(item.children, spread || item.spread, inner, body);
    body.end();
    entry.end();
  }
  list.end();
  sheet.gap(GAP * 0.6);
}

function indented(column: Column): Column {
  const indent = Math.min(INDENT, Math.max(0, column.width - LEAST_WIDTH));
  return { x: column.x + indent, width: column.width - indent };
}

function writeItem(blocks: readonly Block[], isLoose: boolean, place: Place, parent: Element): void {
  for (const block of blocks) {
    if (block.type === "paragraph") {
      writeParagraph(block.children, place, parent, "P");
      place.sheet.gap(isLoose ? GAP : GAP * 0.4);
    } else writeBlock(block, place, parent);
  }
  if (blocks.length === 0) place.sheet.y += heightOfLine(BODY.size);
}
