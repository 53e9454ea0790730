import type { DocumentFormat } from "@socialsmart/document/addresses";
import type { Document } from "@socialsmart/document/document";
import { READING_POLICY } from "@socialsmart/document/html/content-security-policy";
import { renderHtml } from "@socialsmart/document/html/render-html";
import type { Press } from "@socialsmart/document/pdf/press";
import { create as contentDisposition } from "content-disposition";
import type { Request, RequestHandler, Response } from "express";
import { refusal } from "../error/api-errors.ts";
import { startDeadline } from "../server/deadline.ts";
import { isKept, tagOf } from "../server/tagged.ts";
import { answerNoReading } from "./answer-reader.ts";
import type { Find, Finding, Named } from "./find-document.ts";

export type Reading = Finding & {
  readonly press: Press;
  /** Where people reach the API; undefined where nobody has said, and no document then says where it can be checked. */
  readonly publicUrl: string | undefined;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
};

/** What is read at an address, and how it is drawn. */
export type Drawn<Found> = {
  readonly find: Find<Found>;
  documentOf(found: Found, request: Request<Named>): Document;
  /** The address of the PDF, from that of the page. */
  pdfAt(request: Request<Named>): string;
};

/** A document as a page or as a PDF. Nothing tells a link's secret to a log. */
export function documentRoute<Found>(
  format: DocumentFormat,
  parts: Pick<Reading, "press" | "timeoutMs">,
  drawn: Drawn<Found>,
): RequestHandler<Named> {
  return async (request, response) => {
    const deadline = startDeadline(response, parts.timeoutMs);
    const found = await deadline.race(drawn.find(request, response, deadline.signal));
    if (!found) {
      answerNothing(request, response);
      return;
    }
    const document = drawn.documentOf(found, request);
    const name = contentDisposition(`${fileNameOf(document)}.${format}`, {
      type: "inline",
      // For what knows no other letters than those of ASCII.
      fallback: `socialsmart.${format}`,
    });
    response.set({
      ...{ "content-disposition": name, "x-content-type-options": "nosniff" },
      // Of what is in the language of whoever reads it.
      vary: "accept-language",
    });
    if (format === "html") {
      const page = renderHtml(document, drawn.pdfAt(request));
      if (isKept(request, response, tagOf(page))) return;
      response.set("content-security-policy", READING_POLICY).type("html").send(page);
    } else {
      if (isKept(request, response, tagOf(JSON.stringify(document)))) return;
      response.type("pdf").send(await deadline.race(parts.press.print(document)));
    }
  };
}

/** As other files are called, without what some system takes for part of a path. */
function fileNameOf({ title, registryNumber }: Document): string {
  return [title, registryNumber]
    .filter(Boolean)
    .join(" ")
    .replaceAll(/[\p{C}\\/:*?"<>|%]/gu, "-");
}

/** To a person, in words; to a program, in GraphQL's form. */
function answerNothing(request: Request<Named>, response: Response): void {
  if (request.headers.authorization) throw refusal(404, "NOT_FOUND", "There is no such document.");
  answerNoReading(request, response, 404, { type: "NoDocument" });
}
