import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { CallFault } from "../faults/faults.ts";
import { readBody, replyJson } from "../http/reply.ts";
import { appMethods, tokenMethods } from "../installation/installation-methods.ts";
import type { Place } from "../installation/places.ts";
import type { SimContext } from "../sim-context.ts";
import { findModal } from "../views/keep-view.ts";
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
  readonly #contexts: readonly SimContext[];
  /** The workspace that comes first; what is not about any one is asked of it. */
  readonly #context: SimContext;
  readonly #rate: MessageRate;
  readonly #appToken: string | undefined;

  constructor(contexts: readonly [SimContext, ...SimContext[]], appToken: string | undefined) {
    const [context] = contexts;
    this.#contexts = contexts;
    this.#context = context;
    this.#appToken = appToken;
    this.#rate = new MessageRate(context.workspace.clock, context.faults);
  }

  async handle(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    const { answersAfterMs } = this.#context.faults;
    if (answersAfterMs > 0) await pause(answersAfterMs);
    const { args } = call;
    const wait = this.#rate.secondsToWait(name, args.channel);
    if (wait !== undefined) return this.#rateLimited(response, name, args, wait);
    const fault = this.#context.faults.takeForCall(name, args.channel);
    if (fault) return this.#goWrong(response, name, call, fault);
    const answer = this.#answer(name, call);
    this.#record(name, args, 200, answer);
    replyJson(response, 200, answer, this.#scopeHeaders(call));
  }

  #answer(name: string, { token, args, broken }: Call): Args {
    try {
      if (broken) throw brokenRule("invalid_json");
      const { installing } = this.#context;
      const appMethod = appMethods[name];
      if (appMethod) return { ok: true, ...appMethod(installing, args, undefined) };
      if (token === undefined) throw brokenRule("not_authed");
      if (name === "apps.connections.open") return { ok: true, ...this.#openSocket(token) };
      const place = installing.tokens.look(token);
      if (place === "invalid_auth") throw brokenRule("invalid_auth");
      if (typeof place === "string") throw new SlackError(place);
      const tokenMethod = tokenMethods[name];
      if (tokenMethod) return { ok: true, ...tokenMethod(installing, args, place) };
      const run = methods[name];
      if (!run) throw brokenRule("unknown_method", [], { req_method: name });
      return { ok: true, ...run(contextOf(this.#contexts, place, args), args) };
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      const answer = { ok: false, error: error.code, ...error.extra };
      if (error.violation) this.#context.violations.add(violation(name, answer));
      return answer;
    }
  }

  #openSocket(token: string): Args {
    if (token !== this.#appToken)
      throw brokenRule(token.startsWith("xapp-") ? "invalid_auth" : "not_allowed_token_type");
    const { url, sockets } = this.#context;
    return { url: `${url.replace(/^http/, "ws")}${sockets.ticket()}` };
  }

  #goWrong(response: ServerResponse, name: string, call: Call, fault: CallFault): void {
    const { args } = call;
    if (fault.kind === "rate_limited") {
      this.#rateLimited(response, name, args, fault.retryAfter);
      return;
    }
    if (fault.kind === "refused") {
      const answer = { ok: false, error: fault.error };
      this.#record(name, args, 200, answer);
      replyJson(response, 200, answer);
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

  #scopeHeaders({ token = "" }: Call): Record<string, string> {
    const place = this.#context.installing.tokens.look(token);
    return typeof place === "string" ? {} : { "X-OAuth-Scopes": place.scopes?.join(",") ?? "" };
  }
}

/** The workspace that a call is about: an organisation's token reaches several, of which the call's ids tell which. */
function contextOf(contexts: readonly SimContext[], place: Place, args: Args): SimContext {
  const all = contexts.filter(({ workspace, installing }) =>
    installing.places.workspacesOf(place).includes(workspace),
  );
  const [own] = all;
  if (!own) throw brokenRule("team_not_found");
  if (!place.isOrganisation) return own;
  const names = [args.channel, args.user, args.users, args.user_id].filter((one) => typeof one === "string");
  const meant = all.find(
    ({ workspace, triggers }) =>
      workspace.seed.team.id === args.team_id ||
      names.some((id) => workspace.conversation(id) ?? workspace.person(id)) ||
      (typeof args.trigger_id === "string" && triggers.knows(args.trigger_id)) ||
      (typeof args.view_id === "string" && findModal(workspace, { id: args.view_id })),
  );
  if (meant && !place.teamIds.has(meant.workspace.seed.team.id))
    throw new SlackError("team_access_not_granted");
  return meant ?? own;
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
  const { authorization = "" } = request.headers;
  const [, inHeader] = /^Bearer (\S+)$/.exec(authorization) ?? [];
  const [, basic] = /^Basic (\S+)$/.exec(authorization) ?? [];
  if (basic) {
    const [id, secret] = Buffer.from(basic, "base64").toString().split(":");
    Object.assign(args, { client_id: id, client_secret: secret });
  }
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
