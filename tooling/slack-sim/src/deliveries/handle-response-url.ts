import type { IncomingMessage, ServerResponse } from "node:http";
import type { AnswerFault } from "../faults/faults.ts";
import { readBody, reply, replyJson } from "../http/reply.ts";
import type { SimContext } from "../sim-context.ts";
import { brokenRule } from "../web-api/slack-error.ts";
import { noteBrokenAnswer, showAnswer } from "./command-answer.ts";

/** What an app posts to a response_url. Answers `ok`, or 404 for an address that is used up, too old or unknown. */
export async function handleResponseUrl(
  context: SimContext,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const fault = context.faults.takeForAnswer();
  if (fault) return goWrong(context, id, { body, response, fault });
  const used = context.responseUrls.use(id);
  if ("error" in used) return replyJson(response, 404, { ok: false, error: used.error });
  try {
    showAnswer(context, used, parse(body));
    reply(response, 200, "text/html", "ok");
  } catch (error) {
    const known = noteBrokenAnswer(context, "response_url", error);
    replyJson(response, 400, { ok: false, error: known.code, ...known.extra });
  }
}

type Struck = { body: string; response: ServerResponse; fault: AnswerFault };

function goWrong(context: SimContext, id: string, { body, response, fault }: Struck): void {
  if (fault.effect) {
    const used = context.responseUrls.use(id);
    if (!("error" in used)) showAnswer(context, used, parse(body));
  }
  if (fault.kind === "unavailable") reply(response, 503, "text/html", "service unavailable");
  if (fault.kind === "connection_reset") response.socket?.resetAndDestroy();
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw brokenRule("invalid_payload", ["not JSON"]);
  }
}
