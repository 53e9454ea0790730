import type { Line, Measure } from "./lay-lines.ts";
import { pdfText } from "./pdfkit-gaps.ts";
import type { Link, StandsFor } from "./pieces.ts";

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89 };
export const MARGIN = { left: 68, right: 68, top: 64, bottom: 84 };
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const FOOT = PAGE.height - MARGIN.bottom;

export const INK = "#1b1f23";
export const ACCENT = "#163a4a";
const LINKED = "#0b4a6f";
const RULE = "#8a979e";

const LEADING = 1.42;

export type Style = { readonly size: number; readonly color?: string };
/** Between which margins something is written, in points. */
export type Column = { readonly x: number; readonly width: number };
export type Element = PDFKit.PDFStructureElement;

/** Pages from above downwards: where the next line goes, and what it belongs to in the document's structure. */
export class Sheet {
  readonly #pdf: PDFKit.PDFDocument;
  y = MARGIN.top;

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf;
  }

  get room(): number {
    return FOOT - this.y;
  }

  turn(): void {
    this.#pdf.addPage();
    this.y = MARGIN.top;
  }

  /**
   * Goes on to the next page where there is less room than that; at the head of a page there is no more to be had.
   *
   * @returns true if it did.
   */
  keep(height: number): boolean {
    const turns = this.room < height && this.y > MARGIN.top;
    if (turns) this.turn();
    return turns;
  }

  /** A gap, but none at the head of a page. */
  gap(height: number): void {
    if (this.y > MARGIN.top) this.y += height;
  }

  measure(size: number): Measure {
    return (text, face) => this.#pdf.font(face, size).widthOfString(text);
  }

  /** An element of the structure within another, to be ended when all of it is written. */
  element(parent: Element, tag: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.#pdf.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** Draws lines that fit on the page, from `y` on, as content of the element. */
  draw(lines: readonly Line[], x: number, y: number, style: Style, element: Element, tag: string): void {
    const pen = new Pen(this.#pdf, element, tag);
    this.#write(lines, x, y, style, pen);
    pen.lift();
  }

  /** Draws lines from here on, over as many pages as it takes, but no single one at a page's foot where there are more. */
  flow(lines: readonly Line[], x: number, style: Style, element: Element, tag: string): void {
    const height = heightOfLine(style.size);
    for (let from = 0; from < lines.length; ) {
      this.keep(Math.min(2, lines.length - from) * height);
      const part = lines.slice(from, from + Math.max(1, Math.floor(this.room / height)));
      this.draw(part, x, this.y, style, element, tag);
      this.y += part.length * height;
      from += part.length;
    }
  }

  /** Draws lines once more, for who sees them: they are no content. */
  drawAgain(lines: readonly Line[], x: number, y: number, style: Style): void {
    this.#pdf.markContent("Artifact", { type: "Layout" });
    this.#write(lines, x, y, style, undefined);
    this.#pdf.endMarkedContent();
  }

  #write(lines: readonly Line[], x: number, y: number, { size, color = INK }: Style, pen?: Pen): void {
    const height = heightOfLine(size);
    for (const [index, line] of lines.entries()) {
      let at = x;
      for (const { text, face, width, link, standsFor } of line) {
        const top = y + index * height;
        pen?.take(link, standsFor);
        this.#pdf.font(face, size).fillColor(link ? LINKED : color);
        this.#pdf.text(text, at, top, { lineBreak: false, underline: link !== undefined });
        if (link) pen?.touch(at, top, width, height);
        at += width;
      }
    }
  }

  /** A line across, which is no content. */
  rule(x: number, width: number, y: number): void {
    this.#pdf.markContent("Artifact", { type: "Layout" });
    this.#pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor(RULE)
      .stroke();
    this.#pdf.endMarkedContent();
  }
}

export function heightOfLine(size: number): number {
  return size * LEADING;
}

/** Marks what is drawn as content of its element: links are elements of their own, and what stands in for letters says which. */
class Pen {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #element: Element;
  readonly #tag: string;
  #down = false;
  #link: { readonly of: Link; readonly element: Element } | undefined;
  #standsFor: StandsFor | undefined;

  constructor(pdf: PDFKit.PDFDocument, element: Element, tag: string) {
    this.#pdf = pdf;
    this.#element = element;
    this.#tag = tag;
  }

  take(link: Link | undefined, standsFor: StandsFor | undefined): void {
    if (this.#down && link === this.#link?.of && standsFor === this.#standsFor) return;
    this.lift();
    if (link) {
      const element = this.#pdf.struct("Link");
      this.#element.add(element);
      this.#link = { of: link, element };
    }
    const holder = this.#link?.element ?? this.#element;
    holder.add(this.#pdf.markStructureContent(link ? "Link" : this.#tag));
    if (standsFor) this.#pdf.markContent("Span", { actual: standsFor.letters });
    this.#standsFor = standsFor;
    this.#down = true;
  }

  /** Makes the place one that leads to the link's address. */
  touch(x: number, y: number, width: number, height: number): void {
    if (!this.#link) return;
    const { of, element } = this.#link;
    this.#pdf.link(x, y, width, height, of.url, { structParent: element, Contents: pdfText(of.says) });
  }

  lift(): void {
    if (!this.#down) return;
    if (this.#standsFor) this.#pdf.endMarkedContent();
    this.#pdf.endMarkedContent();
    // PDFKit takes the page that is open for the link's, once the element has ended.
    this.#link?.element.end();
    this.#link = undefined;
    this.#standsFor = undefined;
    this.#down = false;
  }
}
