import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { HTTPReceiverDeferredRequestError } from "@slack/bolt";
import { type Store, StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";

/** Slack's endpoint, and whether the process lives (`/healthz`) and can do its work (`/readyz`). */
export function answerHttp(slack: RequestListener, store: Store, log: Log): RequestListener {
  return (request, response) => {
    if (request.url === "/healthz") return end(response, 200, "ok");
    if (request.url === "/readyz") return void answerReady(response, store, log);
    answerSlack(slack, request, response, log);
  };
}

function answerSlack(
  slack: RequestListener,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): void {
  try {
    slack(request, response);
  } catch (error) {
    // Bolt throws for every path that is not its own.
    if (error instanceof HTTPReceiverDeferredRequestError) return end(response, 404, "not found");
    reportFault(log, error, { request: "http" });
    end(response, 500, "fault");
  }
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
