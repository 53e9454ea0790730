import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import { composeDocument } from "../content/compose-document.ts";
import { shownText } from "../content/typed-text.ts";
import type { Document } from "../document.ts";
import { textIn } from "../texts/text.ts";
import { Bookmarks } from "./bookmarks.ts";
import { FACES, fontFile } from "./fonts.ts";
import { escapeInformation, PDF_UA } from "./pdfkit-gaps.ts";
import { MARGIN, Sheet, TEXT_WIDTH } from "./sheet.ts";
import { writeBlocks, writeTogether } from "./write-blocks.ts";
import { writeFooters } from "./write-footers.ts";

/**
 * The document as a PDF with its fonts in it, tagged for those who listen to it (PDF/UA-1).
 *
 * @throws MissingValue where the body has a placeholder that there is no value for.
 */
export async function renderPdf(document: Document): Promise<Buffer> {
  const { body, signatures, about } = composeDocument(document);
  const pdf = openPdf(document);
  const sheet = new Sheet(pdf);
  const place = { sheet, bookmarks: new Bookmarks(pdf), column: { x: MARGIN.left, width: TEXT_WIDTH } };
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const [blocks, write] of [
    [body, writeBlocks],
    [signatures, writeTogether],
    [about, writeTogether],
  ] as const) {
    if (blocks.length === 0) continue;
    const section = sheet.element(root, "Sect");
    write(blocks, place, section);
    section.end();
  }
  root.end();
  writeFooters(pdf, document, textIn(document.language));
  pdf.end();
  return buffer(pdf);
}

/** PDFKit makes the file's identifier of this information: of the hash, if there is one, and of no clock. */
function openPdf({ title, language, hash, dated }: Document): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    pdfVersion: "1.7",
    subset: PDF_UA,
    tagged: true,
    lang: language,
    displayTitle: true,
    size: "A4",
    // The sheet decides where a page ends.
    margin: 0,
    bufferPages: true,
    info: {
      Title: shownText(title).replaceAll("\n", " "),
      ...(hash && { Keywords: hash }),
      Producer: "Socialsmart",
      Creator: "Socialsmart",
      CreationDate: new Date(`${dated.toString({ calendarName: "never" })}T00:00:00Z`),
    },
  });
  escapeInformation(pdf);
  for (const face of FACES) pdf.registerFont(face, fontFile(face));
  return pdf;
}
