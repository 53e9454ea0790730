import type { IncomingMessage } from "node:http";
import { parse } from "node:querystring";

/** Larger than any payload of Slack's, whose views are 250 kB at most. */
export const BODY_LIMIT_BYTES = 1024 * 1024;

/** How far the time in a request may be from ours, in seconds: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const APART_AT_MOST_SECONDS = 5 * 60;

/** The whole body; undefined where it is larger than the limit. @throws where the sender breaks off */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    length += bytes.length;
    if (length > BODY_LIMIT_BYTES) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * True for a body that is well-formed but no request, such as `null` or a click on nothing: Bolt takes every body for one,
 * and what it then throws nobody can catch. What cannot be read at all is left to Bolt, which looks at the signature first.
 */
export function isNoRequest(body: Buffer, contentType: string | undefined): boolean {
  const text = body.toString();
  const isForm = contentType === "application/x-www-form-urlencoded";
  const json = isForm ? parse(text).payload : text;
  if (typeof json !== "string") return false;
  try {
    const parsed: unknown = JSON.parse(json);
    if (!isObject(parsed)) return true;
    const { type, actions } = { type: undefined, actions: undefined, ...parsed };
    return type === "block_actions" && !(Array.isArray(actions) && isObject(actions[0]));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** True for a time that lies too far ahead; Bolt refuses those that lie too far back. */
export function isAheadOfTime(timestamp: unknown, nowMs: number): boolean {
  return Number(timestamp) > nowMs / 1000 + APART_AT_MOST_SECONDS;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
