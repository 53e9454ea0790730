import { handleClient } from "./client/client-api.ts";
import { realClock, type SimClock } from "./clock.ts";
import { AppLine, type Delivery, type RawDelivery } from "./deliveries/app-line.ts";
import { handleResponseUrl } from "./deliveries/handle-response-url.ts";
import type { PostAnswer } from "./deliveries/post.ts";
import { ResponseUrls } from "./deliveries/response-urls.ts";
import { Triggers } from "./deliveries/triggers.ts";
import { connectDriver, type Driver } from "./driver.ts";
import { Faults } from "./faults/faults.ts";
import { replyJson } from "./http/reply.ts";
import { listen, stop } from "./http/server.ts";
import { Page } from "./page/page.ts";
import type { SimContext } from "./sim-context.ts";
import { type Violation, Violations } from "./violations.ts";
import type { ApiCall } from "./web-api/call-log.ts";
import { WebApi } from "./web-api/web-api.ts";
import type { WorkspaceSeed } from "./workspace/seed.ts";
import { Workspace } from "./workspace/workspace.ts";

export interface SlackSimOptions {
  /** 0, which is also the default, takes any free port. */
  port?: number;
  workspace: WorkspaceSeed;
  /** The only token that Slack knows. */
  botToken: string;
  signingSecret: string;
  /** Where commands, interactions and events go. May be set later. */
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
  const line = new AppLine({ clock, faults, signingSecret: options.signingSecret });
  line.requestUrl = options.requestUrl;
  const context: SimContext = {
    ...{ line, faults, violations, botToken: options.botToken, url: "" },
    workspace: new Workspace(options.workspace, clock, options.stateFile),
    triggers: new Triggers(clock),
    responseUrls: new ResponseUrls(clock),
  };
  const api = new WebApi(context);
  const page = new Page();
  const { server, port } = await listen(options.port ?? 0, async (request, response, path) => {
    const [, area = "", name = ""] = /^\/(api|client|response)\/([\w.-]+)$/.exec(path) ?? [];
    if (area === "api") return api.handle(name, request, response);
    if (area === "client") return handleClient(context, name, request, response);
    if (area === "response") return handleResponseUrl(context, name, request, response);
    if (request.method === "GET") return page.handle(path, response);
    replyJson(response, 404, { ok: false, error: "not_found" });
  });
  context.url = `http://127.0.0.1:${port}`;
  context.responseUrls.baseUrl = context.url;
  const driver = connectDriver(context.url);
  return {
    ...{ url: context.url, clock, driver, faults, log: api.log, deliveries: line.log },
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
      await stop(server);
      context.workspace.flush();
    },
  };
}
