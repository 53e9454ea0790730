import type { Table } from "../content/content.ts";
import { type Line, layLines, type Measure } from "./lay-lines.ts";
import { BOLD, LINE_BREAK, type Piece, piecesOf } from "./pieces.ts";
import { type Column, type Element, heightOfLine, type Sheet, type Style } from "./sheet.ts";

const CELL: Style = { size: 9 };
const PADDING = { right: 8, y: 3.5 };

type LaidTable = {
  readonly columns: readonly Column[];
  /** Of each row, from the head on, its cells as lines. */
  readonly rows: readonly (readonly (readonly Line[])[])[];
};

/** Writes a table as wide as the column, its first row as its head. A row that does not fit on a page goes on on the next. */
export function writeTable(content: Table, sheet: Sheet, column: Column, parent: Element): void {
  const { columns, rows } = layTable(content, sheet, column);
  const table = sheet.element(parent, "Table");
  const head = sheet.element(table, "THead");
  const body = rows.length > 1 ? sheet.element(table, "TBody") : undefined;
  for (const [index, cells] of rows.entries()) {
    const isHead = index === 0;
    // A row stays whole where it fits on a page, and a head has two lines of what is below it with it.
    const turned = sheet.keep(heightOfRow(cells) + (isHead ? 2 * heightOfLine(CELL.size) : 0));
    if (turned && !isHead) repeatHead(rows[0] ?? [], columns, sheet, column);
    const row = sheet.element(isHead || !body ? head : body, "TR");
    writeRow(cells, columns, sheet, row, isHead);
    row.end();
    sheet.rule(column.x, column.width, sheet.y);
    if (isHead) head.end();
  }
  body?.end();
  table.end();
}

export function heightOfTable(content: Table, sheet: Sheet, column: Column): number {
  return sum(layTable(content, sheet, column).rows.map(heightOfRow));
}

function heightOfRow(cells: readonly (readonly Line[])[]): number {
  return Math.max(...cells.map((lines) => lines.length)) * heightOfLine(CELL.size) + 2 * PADDING.y;
}

function layTable({ children }: Table, sheet: Sheet, column: Column): LaidTable {
  const measure = sheet.measure(CELL.size);
  const cells = children.map((row, index) =>
    row.children.map((cell) => piecesOf(cell.children, index === 0 ? BOLD : undefined)),
  );
  const columns = shareWidth(cells, column, measure);
  const rows = cells.map((row) =>
    row.map((pieces, at) => layLines(pieces, (columns[at]?.width ?? 0) - PADDING.right, measure)),
  );
  return { columns, rows };
}

function writeRow(
  cells: readonly (readonly Line[])[],
  columns: readonly Column[],
  sheet: Sheet,
  row: Element,
  isHead: boolean,
): void {
  const height = heightOfLine(CELL.size);
  const tag = isHead ? "TH" : "TD";
  const elements = cells.map(() => sheet.element(row, tag, isHead ? { scope: "Column" } : {}));
  sheet.y += PADDING.y;
  const count = Math.max(...cells.map((lines) => lines.length));
  for (let from = 0; from < count; ) {
    sheet.keep(height);
    const to = from + Math.max(1, Math.floor((sheet.room - PADDING.y) / height));
    const parts = cells.map((lines) => lines.slice(from, to));
    for (const [at, part] of parts.entries()) {
      const element = elements[at];
      if (element) sheet.draw(part, columns[at]?.x ?? 0, sheet.y, CELL, element, tag);
    }
    sheet.y += Math.max(...parts.map((part) => part.length)) * height;
    from = to;
  }
  sheet.y += PADDING.y;
  for (const element of elements) element.end();
}

function repeatHead(
  cells: readonly (readonly Line[])[],
  columns: readonly Column[],
  sheet: Sheet,
  column: Column,
): void {
  for (const [at, lines] of cells.entries()) {
    sheet.drawAgain(lines, columns[at]?.x ?? 0, sheet.y + PADDING.y, CELL);
  }
  sheet.y += heightOfRow(cells);
  sheet.rule(column.x, column.width, sheet.y);
}

/**
 * Each column is as wide as its longest text, if that is no more than its even share of what the narrower ones leave; the last one
 * takes what is over.
 */
function shareWidth(
  rows: readonly (readonly (readonly Piece[])[])[],
  { x, width }: Column,
  measure: Measure,
): Column[] {
  const wanted = (rows[0] ?? []).map((_, at) => {
    const lines = rows.flatMap((row) => linesOf(row[at] ?? []));
    const widest = Math.max(
      0,
      ...lines.map((line) => sum(line.map(({ text, face }) => measure(text, face)))),
    );
    // Lines are filled word by word, which adds up to a little more or less.
    return widest + 1 + PADDING.right;
  });
  const widths: number[] = [];
  let over = width;
  let others = wanted.length;
  for (const [at, want] of [...wanted.entries()].toSorted(([, one], [, other]) => one - other)) {
    widths[at] = Math.min(want, over / others);
    over -= widths[at];
    others -= 1;
  }
  let left = x;
  return widths.map((own, at) => {
    const column = { x: left, width: at === widths.length - 1 ? x + width - left : own };
    left += column.width;
    return column;
  });
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === LINE_BREAK) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
