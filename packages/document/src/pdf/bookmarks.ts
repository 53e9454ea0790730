type Item = PDFKit.PDFOutline;

/** The headings beside the pages, each below the one that it belongs to. */
export class Bookmarks {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #above: { readonly depth: number; readonly item: Item }[] = [];

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf;
  }

  add(depth: number, title: string, top: number): void {
    while ((this.#above.at(-1)?.depth ?? 0) >= depth) this.#above.pop();
    const parent = this.#above.at(-1)?.item ?? this.#pdf.outline;
    this.#above.push({ depth, item: parent.addItem(title, { expanded: true, top }) });
  }
}
