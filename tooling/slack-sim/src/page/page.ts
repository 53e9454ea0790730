import type { ServerResponse } from "node:http";
import { replyJson } from "../http/reply.ts";

/** Serves the page to chat in. */
export class Page {
  handle(_path: string, response: ServerResponse): void {
    replyJson(response, 404, { ok: false, error: "not_found" });
  }
}
