import type { Pages } from "./column.ts";

type Screen = {
  readonly isTTY?: boolean;
  /** Whether it has yet to show what was written before. */
  readonly writableNeedDrain?: boolean;
  write(text: string): unknown;
};

const BETWEEN_MS = 100;
const BETWEEN_LINES_MS = 1_000;

/**
 * Tells how far a long export has come: on a terminal in one line that is written over, elsewhere in lines, and only if asked
 * for.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #isShown: boolean;
  readonly #unit: string;
  #rows = 0;
  #total: number | null = null;
  #toldAt = Number.NEGATIVE_INFINITY;
  #told = "";

  constructor(screen: Screen, { asked, unit }: { readonly asked: boolean; readonly unit: string }) {
    this.#screen = screen;
    this.#isShown = asked || screen.isTTY === true;
    this.#unit = unit;
  }

  /** How many rows there are in all. */
  expect(total: number): void {
    this.#total = total;
  }

  /** Counts the rows that go by. */
  async *of<Row>(pages: Pages<Row>): AsyncGenerator<readonly Row[]> {
    for await (const rows of pages) {
      yield rows;
      this.#rows += rows.length;
      const now = performance.now();
      if (this.#screen.writableNeedDrain) continue;
      if (now - this.#toldAt < (this.#screen.isTTY ? BETWEEN_MS : BETWEEN_LINES_MS)) continue;
      this.#toldAt = now;
      this.#tell(this.#line());
    }
    const last = this.#line();
    if (last !== this.#told) this.#tell(last);
    if (this.#isShown && this.#screen.isTTY) this.#screen.write("\n");
  }

  #line(): string {
    // What is new since they were counted is written too.
    const total = this.#total === null ? "" : ` of ${count(Math.max(this.#total, this.#rows))}`;
    return `${count(this.#rows)}${total} ${this.#unit}`;
  }

  #tell(line: string): void {
    this.#told = line;
    if (this.#isShown) this.#screen.write(this.#screen.isTTY ? `\r${line}\x1b[K` : `${line}\n`);
  }
}

function count(number: number): string {
  return number.toLocaleString("en-GB");
}
