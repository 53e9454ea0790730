import { shownText } from "../content/typed-text.ts";
import type { Document } from "../document.ts";
import type { DocumentText } from "../texts/document-text.ts";
import { isDrawable } from "./fonts.ts";
import { FOOT, INK, MARGIN, TEXT_WIDTH } from "./sheet.ts";

const SIZE = 7.5;
const LINE = 11;
const BETWEEN = 12;

/** At the foot of each page what document it is of, and where in it; once all pages are there, for they are counted. */
export function writeFooters(pdf: PDFKit.PDFDocument, document: Document, words: DocumentText): void {
  const { count } = pdf.bufferedPageRange();
  const name = [document.title, document.registryNumber].filter(Boolean).join(" · ");
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index);
    pdf.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    pdf.font("regular", SIZE).fillColor(INK);
    const page = words.page(index + 1, count);
    const pageWidth = pdf.widthOfString(page);
    const top = FOOT + 24;
    pdf.text(shortened(name, TEXT_WIDTH - pageWidth - BETWEEN, pdf), MARGIN.left, top, { lineBreak: false });
    pdf.text(page, MARGIN.left + TEXT_WIDTH - pageWidth, top, { lineBreak: false });
    if (document.hash) {
      pdf.text(`${words.hashInFooter} ${document.hash}`, MARGIN.left, top + LINE, { lineBreak: false });
    }
    pdf.endMarkedContent();
  }
}

/** As much of it as fits. What the fonts lack is spelled out where the document says it, and here a dot. */
function shortened(text: string, width: number, pdf: PDFKit.PDFDocument): string {
  const letters = Array.from(shownText(text).replaceAll("\n", " "), (letter) =>
    isDrawable(letter) ? letter : "·",
  );
  let end = letters.length;
  const cut = () =>
    end < letters.length ? `${letters.slice(0, end).join("").trimEnd()}…` : letters.join("");
  while (end > 0 && pdf.widthOfString(cut()) > width) end--;
  return cut();
}
