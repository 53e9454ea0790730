import { isUtf8 } from "node:buffer";
import express, { type RequestHandler } from "express";
import { badRequest, methodNotAllowed, refusal } from "../error/api-errors.ts";

export const MAX_BODY = "1mb";

export const ANSWER_TYPES = ["application/json", "application/graphql-response+json"];

/**
 * Takes GET, and POST of JSON. Another site's page can have a browser send forms and plain text here without asking, but not
 * JSON, and nothing with an Authorization header, which every request needs.
 *
 * @throws a GraphQL error of code METHOD_NOT_ALLOWED or UNSUPPORTED_MEDIA_TYPE.
 */
const checkKindOfRequest: RequestHandler = (request, _response, next) => {
  const { method, headers } = request;
  if (method !== "GET" && method !== "POST") {
    throw methodNotAllowed("GET, POST", "GraphQL is asked by GET or POST.");
  }
  if (method === "POST" && !isJson(headers["content-type"])) {
    const message = "The request's body must be of Content-Type application/json, in UTF-8.";
    throw refusal(415, "UNSUPPORTED_MEDIA_TYPE", message);
  }
  next();
};

/** Before anything is done that could not be answered. @throws a GraphQL error of code NOT_ACCEPTABLE. */
export const chooseAnswerType: RequestHandler = (request, response, next) => {
  const type = request.accepts(ANSWER_TYPES);
  if (!type) throw refusal(406, "NOT_ACCEPTABLE", `Answers are of type ${ANSWER_TYPES.join(" or ")}.`);
  response.setHeader("content-type", `${type}; charset=utf-8`);
  next();
};

function isJson(contentType = ""): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType)?.[1] ?? "utf-8";
  return /^application\/json\s*(;|$)/i.test(contentType) && /^utf-8$/i.test(charset);
}

/** Else broken text would be taken for text with a � in it. */
function checkUtf8(_request: unknown, _response: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw Object.assign(badRequest("The request's body is not UTF-8."), { status: 400 });
}

/** The limit is of the body once unpacked. */
const readJson = express.json({ limit: MAX_BODY, verify: checkUtf8 });

const readBody: RequestHandler = (request, response, next) => {
  if (request.method === "GET") return next();
  readJson(request, response, next);
};

export const readRequest: readonly RequestHandler[] = [checkKindOfRequest, readBody];
