import { hash } from "node:crypto";
import type { Request, Response } from "express";

/** A weak validator of what an answer is made of: another text, another tag. */
export function tagOf(text: string): string {
  return `W/"${hash("sha256", text).slice(0, 32)}"`;
}

/**
 * Says under what tag the answer may be kept, by whoever it is for alone; and answers at once where they have it. The address of the
 * page may hold a secret: no other page hears of it.
 *
 * @returns true where there is nothing more to answer
 */
export function isKept(request: Request, response: Response, tag: string): boolean {
  response.set({ etag: tag, "cache-control": "private, no-cache", "referrer-policy": "no-referrer" });
  if (!request.headers["if-none-match"]?.split(/,\s*/).includes(tag)) return false;
  response.status(304).end();
  return true;
}
