import { READING_POLICY } from "@socialsmart/document/html/content-security-policy";
import { type NoReading, renderNoReading } from "@socialsmart/document/html/render-no-reading";
import type { ErrorRequestHandler, Request, Response } from "express";
import { GraphQLError } from "graphql";
import { headOf } from "../server/http-errors.ts";
import { languageOf } from "./language-of.ts";

/** Answers with a page that says in words why there is no document. */
export function answerNoReading(
  request: Pick<Request, "query" | "acceptsLanguages">,
  response: Response,
  status: number,
  reason: NoReading,
): void {
  response
    .status(status)
    .set({
      "cache-control": "no-store",
      "content-security-policy": READING_POLICY,
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      vary: "accept, accept-language",
    })
    .type("html")
    .send(renderNoReading(reason, languageOf(request)));
}

/** Tells a browser in a page that somebody has to wait, or needs a link. To programs, and of all else, errors are in GraphQL's form. */
export const answerReader: ErrorRequestHandler = (thrown: unknown, request, response, next) => {
  if (!(thrown instanceof GraphQLError)) return next(thrown);
  const { code, retryAfterSeconds } = thrown.extensions;
  const reason: NoReading | undefined =
    code === "RATE_LIMITED"
      ? { type: "TooOften", retryAfterSeconds: Number(retryAfterSeconds) }
      : code === "UNAUTHENTICATED"
        ? { type: "NoLink" }
        : undefined;
  // A program that takes anything gets what it can read.
  const isInBrowser = request.accepts(["json", "html"]) === "html" && !request.headers.authorization;
  if (!reason || !isInBrowser || response.headersSent) return next(thrown);
  const { status = 500, headers = [] } = headOf([thrown]);
  for (const [name, value] of headers) response.setHeader(name, value);
  answerNoReading(request, response, status, reason);
};
