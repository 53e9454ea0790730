import { handleClient } from "./client/client-api.ts";
import { realClock, type SimClock } from "./clock.ts";
import { AppLine, type Delivery, type RawDelivery } from "./deliveries/app-line.ts";
import { sendPlaceEvent } from "./deliveries/events.ts";
import { handleResponseUrl } from "./deliveries/handle-response-url.ts";
import type { PostAnswer } from "./deliveries/post.ts";
import { ResponseUrls } from "./deliveries/response-urls.ts";
import { Triggers } from "./deliveries/triggers.ts";
import { connectDriver, type Driver } from "./driver.ts";
import { Faults } from "./faults/faults.ts";
import { replyJson } from "./http/reply.ts";
import { listen, stop } from "./http/server.ts";
import { handleApps } from "./installation/apps-page.ts";
import { handleAuthorize } from "./installation/authorize-page.ts";
import { Installing, type OAuthApp } from "./installation/installing.ts";
import { Page } from "./page/page.ts";
import type { SimContext } from "./sim-context.ts";
import { Sockets } from "./socket/sockets.ts";
import { type Violation, Violations } from "./violations.ts";
import type { ApiCall } from "./web-api/call-log.ts";
import { WebApi } from "./web-api/web-api.ts";
import type { WorkspaceSeed } from "./workspace/seed.ts";
import { Workspace } from "./workspace/workspace.ts";

export interface SlackSimOptions {
  /** 0, which is also the default, takes any free port. */
  port?: number;
  workspace: WorkspaceSeed;
  /** More workspaces that the app can be in, with apps that differ in their bot at most. */
  others?: readonly WorkspaceSeed[];
  /** A token of the first workspace that stays; without it, the app is nowhere until somebody installs it. */
  botToken?: string | undefined;
  /** Lets the app be installed by OAuth. */
  oauth?: OAuthApp;
  /** The app-level token with which the app opens sockets. */
  appToken?: string;
  signingSecret: string;
  /** Where commands, interactions and events go; over sockets without it. May be set later. */
  requestUrl?: string;
  clock?: SimClock;
  /** Where conversations and Homes are kept between runs; in memory alone without it. */
  stateFile?: string;
  /** Hears of each rule that the app breaks, at once. */
  onViolation?: (violation: Violation) => void;
}

/** A running local Slack workspace. */
export interface SlackSim {
  /** The page's address; the Web API stands under `/api/`. */
  readonly url: string;
  requestUrl: string | undefined;
  readonly clock: SimClock;
  readonly driver: Driver;
  /** The same for another workspace. */
  driverOf(teamId: string): Driver;
  /** Installs, uninstalls and revokes, as the administrators of the workspaces do. */
  readonly installing: Installing;
  readonly sockets: Sockets;
  readonly faults: Faults;
  /** Every Web API call, oldest first. */
  readonly log: readonly ApiCall[];
  /** Every request to the app, oldest first. */
  readonly deliveries: readonly Delivery[];
  readonly violations: readonly Violation[];
  /** Hands over the violations and forgets them, for a test that breaks a rule on purpose. */
  takeViolations(): Violation[];
  /** Throws, spelled out, every rule of Slack's that the app broke. */
  assertNoViolations(): void;
  /** Resolves once that many deliveries (1) await their ack. */
  untilDelivering(count?: number): Promise<void>;
  /** Sends the app whatever bytes, signed or not, and hands back its answer. */
  deliverRaw(raw: RawDelivery): Promise<PostAnswer>;
  /** Sends the bytes of an earlier delivery again, as after a lost ack. */
  redeliver(delivery: Delivery): Promise<PostAnswer>;
  /** Writes the state file and drops every connection. */
  close(): Promise<void>;
}

/** Starts a local Slack workspace on 127.0.0.1. Throws where the port is in use or the state file is unusable. */
export async function startSlackSim(options: SlackSimOptions): Promise<SlackSim> {
  const clock = options.clock ?? realClock();
  const faults = new Faults();
  const violations = new Violations(options.onViolation);
  const { botToken, others = [] } = options;
  const sockets = new Sockets(violations, options.workspace.app.id);
  const line = new AppLine({ clock, faults, sockets, signingSecret: options.signingSecret });
  line.requestUrl = options.requestUrl;
  const contextOf = (workspace: Workspace): Omit<SimContext, "installing"> => ({
    ...{ line, faults, violations, sockets, workspace, url: "" },
    ...{ triggers: new Triggers(clock), responseUrls: new ResponseUrls(clock) },
  });
  const first = contextOf(new Workspace(options.workspace, clock, options.stateFile));
  const more = others.map((seed) => contextOf(new Workspace(seed, clock, undefined, seed.team.id)));
  const contexts = installed([first, ...more], clock, options.oauth);
  const [context] = contexts;
  const { installing } = context;
  if (botToken !== undefined) {
    const place = installing.places.get(options.workspace.team.id);
    if (place) {
      place.scopes = options.workspace.app.scopes;
      installing.tokens.know(botToken, place);
    }
  }
  const api = new WebApi(contexts, options.appToken);
  const page = new Page();
  const { server, port } = await listen(options.port ?? 0, async (request, response, path) => {
    const [, area = "", name = ""] = /^\/(api|client|response)\/([\w.-]+)$/.exec(path) ?? [];
    if (area === "api") return api.handle(name, request, response);
    if (area === "client") return handleClient(contexts, name, request, response);
    if (area === "response") {
      const issuer = contexts.find(({ responseUrls }) => responseUrls.has(name)) ?? context;
      return handleResponseUrl(issuer, name, request, response);
    }
    if (path === "/oauth/v2/authorize") return handleAuthorize(installing, request, response);
    if (path === "/apps") return handleApps(installing, request, response);
    if (request.method === "GET") return page.handle(path, response);
    replyJson(response, 404, { ok: false, error: "not_found" });
  });
  for (const one of contexts) {
    one.url = `http://127.0.0.1:${port}`;
    one.responseUrls.baseUrl = one.url;
  }
  sockets.serve(server);
  const driver = connectDriver(context.url);
  return {
    ...{ url: context.url, clock, driver, faults, log: api.log, deliveries: line.log, installing, sockets },
    driverOf: (teamId) => connectDriver(context.url, teamId),
    get requestUrl() {
      return line.requestUrl;
    },
    set requestUrl(url) {
      line.requestUrl = url;
    },
    get violations() {
      return violations.list;
    },
    takeViolations: () => violations.take(),
    assertNoViolations: () => violations.assertNone(),
    untilDelivering: (count) => line.untilDelivering(count),
    deliverRaw: (raw) => line.sendRaw(raw),
    redeliver: (delivery) => line.redeliver(delivery),
    async close() {
      line.close();
      sockets.close();
      await stop(server);
      context.workspace.flush();
    },
  };
}

type Contexts = readonly [SimContext, ...SimContext[]];

/** The workspaces, each knowing where the app is installed. */
function installed(
  [first, ...more]: [Omit<SimContext, "installing">, ...Omit<SimContext, "installing">[]],
  clock: SimClock,
  oauth: OAuthApp | undefined,
): Contexts {
  const installing = new Installing(clock, oauth, async (workspace, place, event) => {
    const told = [context, ...others].find((one) => one.workspace === workspace);
    if (told) await sendPlaceEvent(told, place, event);
  });
  const context = Object.assign(first, { installing });
  const others = more.map((one) => Object.assign(one, { installing }));
  installing.places.add([context, ...others].map(({ workspace }) => workspace));
  return [context, ...others];
}
