/** What PDFKit 0.20 takes and its types, of 0.17, do not know. */
declare global {
  namespace PDFKit {
    interface PDFStructureElement {
      /** The element itself, where PDFKit has no option for an attribute. */
      readonly dictionary: { readonly data: Record<string, unknown> };
    }
    interface PDFOutline {
      /** @param options.top how far down its page the bookmark leads, in points. */
      addItem(title: string, options?: { expanded?: boolean; top?: number }): PDFOutline;
    }
    namespace Mixins {
      interface StructureElementOptions {
        /** Of a table's heading cell. */
        scope?: "Column" | "Row";
      }
      interface AnnotationOption {
        structParent?: PDFStructureElement;
      }
    }
  }
}

/** Written into the PDF as text; a plain string is a PDF's name. */
export function pdfText(text: string): string {
  return new String(text) as string;
}

/**
 * PDFKit writes the PDF's information into the file, and then into XML (XMP) as it is: for that, what XML would take for its own is
 * escaped in between.
 */
export function escapeInformation(pdf: PDFKit.PDFDocument): void {
  const { info } = pdf;
  const endMetadata = pdf.endMetadata.bind(pdf);
  pdf.endMetadata = () => {
    if (info.Title) info.Title = inXml(info.Title);
    endMetadata();
  };
}

function inXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const UA: string = "PDF/UA";
/** PDF for universal accessibility, ISO 14289-1. */
export const PDF_UA = UA as PDFKit.Mixins.PDFSubsets;
