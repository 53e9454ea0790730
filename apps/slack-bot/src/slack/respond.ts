import type { Log } from "@socialsmart/runtime/log";

const TIMEOUT_MS = 5_000;

/** Answers by a response_url, which needs no token; false where it does not take the answer. */
export async function respond(log: Log, responseUrl: string, body: object): Promise<boolean> {
  try {
    const response = await fetch(responseUrl, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) log.warn({ status: response.status }, "a response_url refused an answer");
    return response.ok;
  } catch (error) {
    log.warn({ err: error }, "a response_url did not answer");
    return false;
  }
}
