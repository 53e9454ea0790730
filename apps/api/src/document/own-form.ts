import express, { type Request, type RequestHandler } from "express";
import { refusal } from "../error/api-errors.ts";

const MAX_FORM = "16kb";

/**
 * Takes a form that a page of ours has sent. Whoever sends one needs the secret in its address, and a browser has no cookie of ours to
 * add; that it comes from another site is told by the browser, and refused besides. As the page gives no referrer, browsers say
 * `Origin: null`.
 *
 * @param publicUrl where people reach us; undefined where nobody has said
 * @throws a GraphQL error of HTTP status 403, or what the parser of bodies throws
 */
export function readOwnForm(publicUrl: string | undefined): readonly RequestHandler[] {
  return [
    (request, _response, next) => {
      if (!isFromHere(request, publicUrl))
        throw refusal(403, "FORBIDDEN", "The form was sent from another site.");
      next();
    },
    express.urlencoded({ extended: false, limit: MAX_FORM, parameterLimit: 20 }),
  ];
}

function isFromHere({ headers }: Request, publicUrl: string | undefined): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const { origin, host = "" } = headers;
  if (origin === undefined || origin === "null") return true;
  return (
    URL.parse(origin)?.host === host || (publicUrl !== undefined && URL.parse(publicUrl)?.origin === origin)
  );
}

/** A field's text, empty where there is none. */
export function fieldOf({ body }: Request, name: string): string {
  const value: unknown = Object(body)[name];
  return typeof value === "string" ? value : "";
}
