import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { type ErrorIsOf, SLACK_ERRORS } from "./slack-error-table.ts";

/** What a failed call to Slack means for whoever made it. */
export type SlackFailure =
  /** Not carried out; may be tried again after that many seconds. */
  | { readonly type: "RateLimited"; readonly retryAfterSeconds: number; readonly error: string }
  /** Slack or the way there failed: it may have been carried out, or not. */
  | { readonly type: "Uncertain"; readonly error: string }
  /** Not carried out, for a reason outside the call that somebody can mend: no connection, a bad token, a missing scope. */
  | { readonly type: "NotNow"; readonly error: string }
  /** Not carried out: the channel takes nothing, until somebody mends that. */
  | { readonly type: "ChannelClosed"; readonly error: string }
  /** Not carried out: the person is not to be reached. */
  | { readonly type: "PersonGone"; readonly error: string }
  /** Not carried out, and never will be. */
  | { readonly type: "Refused"; readonly error: string };

/** The app is not in the workspace, or not any more. */
export class NotInstalled extends Error {
  override readonly name = "NotInstalled";

  constructor(teamId: string) {
    super(`The app is not installed in workspace ${teamId}`);
  }
}

const TYPE_OF = {
  SLACK: "Uncertain",
  INSTALLATION: "NotNow",
  CHANNEL: "ChannelClosed",
  PERSON: "PersonGone",
  MESSAGE: "Refused",
} as const satisfies Record<ErrorIsOf | "MESSAGE", SlackFailure["type"]>;

/** Nothing was sent. */
const NOT_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** Sorts an error of Slack's client, or of there being none; undefined for one that is not of its making. */
export function slackFailureOf(error: unknown): SlackFailure | undefined {
  if (error instanceof NotInstalled) return { type: "NotNow", error: "not_installed" };
  if (error instanceof WebAPIRateLimitedError) {
    return { type: "RateLimited", retryAfterSeconds: error.retryAfter, error: "ratelimited" };
  }
  if (error instanceof WebAPIHTTPError) {
    const status = `http_${error.statusCode}`;
    return { type: error.statusCode >= 500 ? "Uncertain" : "Refused", error: status };
  }
  if (error instanceof WebAPIRequestError) {
    const code = causeCode(error.original);
    return NOT_CONNECTED.has(code) ? { type: "NotNow", error: code } : { type: "Uncertain", error: code };
  }
  if (!(error instanceof WebAPIPlatformError)) return undefined;
  const code = error.data.error;
  if (code === "ratelimited" || code === "rate_limited") {
    return { type: "RateLimited", retryAfterSeconds: 30, error: code };
  }
  return { type: TYPE_OF[SLACK_ERRORS[code] ?? "MESSAGE"], error: code };
}

function causeCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ("code" in at && typeof at.code === "string") return at.code;
    if (at.name === "TimeoutError" || at.name === "AbortError") return "timeout";
  }
  return "connection_failed";
}
