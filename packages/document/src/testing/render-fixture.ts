import { renderHtml } from "../html/render-html.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import { aDocument } from "./a-document.ts";

/**
 * Run as a process of its own, it writes what it makes of the document: its HTML and its PDF, in hexadecimal digits. Before that it
 * makes another one, with letters that are drawn as others are: a space and a hyphen that do not break.
 */
await renderPdf(aDocument({ body: "# **e\u2011post\u00A0i** e\u2011post\u00A0i", values: {} }));
const document = aDocument();
const pdf = await renderPdf(document);
process.stdout.write(JSON.stringify({ html: renderHtml(document), pdf: pdf.toString("hex") }));
