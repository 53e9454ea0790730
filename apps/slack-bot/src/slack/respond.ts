import type { Log } from "@socialsmart/runtime/log";
import { TIMEOUT_MS } from "./slack-api.ts";

/**
 * Answers by a response_url, which needs no token; false where it does not take the answer.
 *
 * @param timeoutMs how long to wait for Slack
 */
export async function respond(
  log: Log,
  responseUrl: string,
  body: object,
  timeoutMs = TIMEOUT_MS,
): Promise<boolean> {
  try {
    const response = await fetch(responseUrl, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) log.warn({ status: response.status }, "a response_url refused an answer");
    return response.ok;
  } catch (error) {
    log.warn({ err: error }, "a response_url did not answer");
    return false;
  }
}
