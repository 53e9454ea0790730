import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { HTTPReceiverDeferredRequestError } from "@slack/bolt";
import { type Store, StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import { isAheadOfTime, isNoRequest, readBody } from "./slack/read-body.ts";

/** Slack's endpoint, and whether the process lives (`/healthz`) and can do its work (`/readyz`). */
export function answerHttp(slack: RequestListener, store: Store, log: Log): RequestListener {
  return (request, response) => {
    if (request.url === "/healthz") end(response, 200, "ok");
    else if (request.url === "/readyz") void answerReady(response, store, log);
    else void answerSlack(slack, request, response, log);
  };
}

async function answerSlack(
  slack: RequestListener,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  try {
    const refused = request.method === "POST" ? await refuseOrBuffer(request) : undefined;
    if (refused) end(response, ...refused);
    else slack(request, response);
  } catch (error) {
    // Bolt throws for every path that is not its own.
    const isNoPath = error instanceof HTTPReceiverDeferredRequestError;
    if (!isNoPath) reportFault(log, error, { request: "http" });
    end(response, isNoPath ? 404 : 500, isNoPath ? "not found" : "fault");
  }
}

/** Why Bolt must not see the request; undefined where it may, and then finds the body where it looks for one. */
async function refuseOrBuffer(request: IncomingMessage): Promise<[number, string] | undefined> {
  let body: Buffer | undefined;
  try {
    body = await readBody(request);
  } catch {
    return [400, "the body broke off"];
  }
  if (!body) return [413, "too large"];
  if (isAheadOfTime(request.headers["x-slack-request-timestamp"], Date.now()))
    return [401, "not of this time"];
  if (isNoRequest(body, request.headers["content-type"])) return [400, "not a request"];
  Object.assign(request, { rawBody: body });
  return undefined;
}

async function answerReady(response: ServerResponse, store: Store, log: Log): Promise<void> {
  try {
    await store.ping();
    end(response, 200, "ready");
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) reportFault(log, error, { request: "readyz" });
    end(response, 503, "the database does not answer");
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
