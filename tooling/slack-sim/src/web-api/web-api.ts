import type { IncomingMessage, ServerResponse } from "node:http";
import type { CallFault } from "../faults/faults.ts";
import { readBody, replyJson } from "../http/reply.ts";
import type { SimContext } from "../sim-context.ts";
import type { ApiCall } from "./call-log.ts";
import { chatMethods } from "./chat.ts";
import { conversationMethods } from "./conversations.ts";
import { MessageRate } from "./message-rate.ts";
import type { Method } from "./method.ts";
import { peopleMethods } from "./people.ts";
import { brokenRule, SlackError } from "./slack-error.ts";
import { viewMethods } from "./views.ts";

const methods: Record<string, Method> = {
  ...chatMethods,
  ...conversationMethods,
  ...peopleMethods,
  ...viewMethods,
};

type Args = Record<string, unknown>;

interface Call {
  token: string | undefined;
  args: Args;
  /** The body could not be read. */
  broken: boolean;
}

/** Slack's Web API: checks the token, runs the method, and lets go wrong what a test arranged. */
export class WebApi {
  readonly log: ApiCall[] = [];
  readonly #context: SimContext;
  readonly #rate: MessageRate;

  constructor(context: SimContext) {
    this.#context = context;
    this.#rate = new MessageRate(context.workspace.clock, context.faults);
  }

  async handle(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    const { args } = call;
    const wait = this.#rate.secondsToWait(name, args.channel);
    if (wait !== undefined) return this.#rateLimited(response, name, args, wait);
    const fault = this.#context.faults.takeForCall(name, args.channel);
    if (fault) return this.#goWrong(response, name, call, fault);
    const answer = this.#answer(name, call);
    this.#record(name, args, 200, answer);
    replyJson(response, 200, answer, this.#scopeHeaders());
  }

  #answer(name: string, { token, args, broken }: Call): Args {
    try {
      if (broken) throw brokenRule("invalid_json");
      if (token === undefined) throw brokenRule("not_authed");
      if (token !== this.#context.botToken) throw brokenRule("invalid_auth");
      const run = methods[name];
      if (!run) throw brokenRule("unknown_method", [], { req_method: name });
      return { ok: true, ...run(this.#context, args) };
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      const answer = { ok: false, error: error.code, ...error.extra };
      if (error.violation) this.#context.violations.add(violation(name, answer));
      return answer;
    }
  }

  #goWrong(response: ServerResponse, name: string, call: Call, fault: CallFault): void {
    const { args } = call;
    if (fault.kind === "rate_limited") {
      this.#rateLimited(response, name, args, fault.retryAfter);
      return;
    }
    const answer = fault.effect ? this.#answer(name, call) : { ok: false, error: "service_unavailable" };
    if (fault.kind === "unavailable") {
      this.#record(name, args, 503, answer);
      replyJson(response, 503, { ok: false, error: "service_unavailable" });
      return;
    }
    this.#record(name, args, 0, answer);
    if (fault.kind === "connection_reset") response.socket?.resetAndDestroy();
  }

  #rateLimited(response: ServerResponse, name: string, args: Args, retryAfter: number): void {
    const answer = { ok: false, error: "ratelimited" };
    this.#record(name, args, 429, answer);
    replyJson(response, 429, answer, { "Retry-After": String(retryAfter) });
  }

  #record(method: string, args: Args, status: number, answer: Args): void {
    this.log.push({ method, args, status, answer });
  }

  #scopeHeaders(): Record<string, string> {
    return { "X-OAuth-Scopes": this.#context.workspace.seed.app.scopes.join(",") };
  }
}

function violation(method: string, answer: Args) {
  const detail = [answer.needed && `needs ${answer.needed}`, JSON.stringify(answer.response_metadata)];
  return { method, error: String(answer.error), detail: detail.filter(Boolean).join(" ") };
}

/** A call's token, from the header or the arguments, and its arguments, from a form, JSON or the query. */
async function readCall(request: IncomingMessage): Promise<Call> {
  const body = await readBody(request);
  const query = new URL(request.url ?? "/", "http://local").searchParams;
  const isJson = request.headers["content-type"]?.startsWith("application/json") === true;
  const sent = isJson ? parseJson(body) : Object.fromEntries(new URLSearchParams(body));
  const given: Args = { ...Object.fromEntries(query), ...sent };
  const { token: inArgs, ...args } = given;
  const [, inHeader] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "") ?? [];
  // Slack takes a token out of a JSON body's header only.
  const token = inHeader ?? (isJson || typeof inArgs !== "string" ? undefined : inArgs);
  return { token, args, broken: sent === undefined };
}

function parseJson(body: string): Args | undefined {
  try {
    const value: unknown = JSON.parse(body || "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return undefined;
  }
}
