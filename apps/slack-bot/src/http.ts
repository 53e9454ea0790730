import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { HTTPReceiverDeferredRequestError } from "@slack/bolt";
import { type Store, StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import type { Installer } from "./installation/installer.ts";
import { isAheadOfTime, isNoRequest, readBody } from "./slack/read-body.ts";

type Answers = {
  /** Slack's own requests; undefined where they come over a socket. */
  readonly slack: RequestListener | undefined;
  /** The pages on which one installs the app, where it is installed by OAuth. */
  readonly installer: Pick<Installer, "answer"> | undefined;
  readonly store: Store;
  /** What the bot cannot work without, but for the database; undefined while it has it. */
  readonly missing: () => string | undefined;
  readonly log: Log;
};

/** Slack's endpoint, the pages to install at, and whether the process lives (`/healthz`) and can do its work (`/readyz`). */
export function answerHttp(answers: Answers): RequestListener {
  return (request, response) => {
    if (request.url === "/healthz") end(response, 200, "ok");
    else if (request.url === "/readyz") void answerReady(response, answers);
    else void answerSlack(request, response, answers);
  };
}

async function answerSlack(
  request: IncomingMessage,
  response: ServerResponse,
  { slack, installer, log }: Answers,
): Promise<void> {
  try {
    if (await installer?.answer(request, response)) return;
    if (!slack) return end(response, 404, "not found");
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

async function answerReady(response: ServerResponse, { store, missing, log }: Answers): Promise<void> {
  try {
    await store.ping();
    const why = missing();
    if (why) end(response, 503, why);
    else end(response, 200, "ready");
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) reportFault(log, error, { request: "readyz" });
    end(response, 503, "the database does not answer");
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
