import { createServer, type ServerOptions } from "node:http";
import { Press } from "@socialsmart/document/pdf/press";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { FactFeed } from "@socialsmart/domain/outbox/fact-feed";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import type { Log } from "@socialsmart/runtime/log";
import express from "express";
import { createAuthentication, type SignInSettings } from "./access/authentication.ts";
import { schemasFor } from "./access/schema-for.ts";
import { calendarRoute } from "./calendar/calendar-route.ts";
import { documentRoutes } from "./document/document-routes.ts";
import { signingRoutes } from "./document/signing-routes.ts";
import { verificationRoutes } from "./document/verification-routes.ts";
import { hideFaults } from "./error/hide-faults.ts";
import { graphiqlRoutes } from "./graphiql/graphiql.ts";
import { Operations } from "./operation/operations.ts";
import { readManifest } from "./operation/persisted-manifest.ts";
import { createLive, DEFAULT_LIVE, type LiveSettings } from "./outbox/live.ts";
import { RosterCache } from "./roster/roster-cache.ts";
import { createContext } from "./server/api-context.ts";
import { type ApiPolicy, DEFAULT_POLICY } from "./server/api-policy.ts";
import { createApollo } from "./server/apollo.ts";
import { EventStreams } from "./server/event-streams.ts";
import { graphqlRoute } from "./server/graphql-route.ts";
import { healthRoutes } from "./server/health.ts";
import { answerHttpError, answerUnknownPath } from "./server/http-errors.ts";
import { RateLimits } from "./server/rate-limits.ts";
import { chooseAnswerType, readRequest } from "./server/read-request.ts";
import { schema } from "./server/schema.ts";
import { type ContextOf, whoAsks } from "./server/who-asks.ts";

export type ApiOptions = {
  readonly deps: Deps;
  /** What is told of changes, those of other processes over the same database among them. */
  readonly facts: FactFeed;
  readonly log: Log;
  /** Whose people sign in, and where; left out, nobody does. */
  readonly signIn?: SignInSettings | undefined;
  /** 0 for any that is free. */
  readonly port: number;
  /** The address to listen on; this machine only unless said otherwise. */
  readonly host?: string;
  readonly policy?: Partial<ApiPolicy>;
  readonly live?: Partial<LiveSettings>;
};

export type RunningApi = {
  /** Where it is, `http://127.0.0.1:4000`; GraphQL is at `/graphql`. */
  readonly url: string;
  /** Takes no more requests, answers those under way, and lets go of the port. */
  close(): Promise<void>;
};

/**
 * Serves the GraphQL API on a store that is open and up to date.
 *
 * @throws StartError if the port is taken, or a persisted document cannot be run.
 */
export async function startApi({
  deps,
  facts,
  log,
  signIn,
  port,
  host = "127.0.0.1",
  policy: given = {},
  live: liveSettings,
}: ApiOptions): Promise<RunningApi> {
  const policy = { ...DEFAULT_POLICY, ...given };
  const { introspection, documents, persistedDocuments, timeoutMs, publicUrl } = policy;
  const rules = { schema, introspection };
  const persisted = persistedDocuments ? readManifest(persistedDocuments, rules) : new Map();
  const operations = new Operations(rules, { documents, persisted });
  const formatError = hideFaults(log, { guesses: introspection });
  const schemaFor = schemasFor(schema);
  const apollo = createApollo({ schema, schemaFor, operations, introspection, formatError, log });
  await apollo.start();
  const authentication = createAuthentication({ deps, log, signIn });
  const live = createLive(facts, log, { ...DEFAULT_LIVE, ...liveSettings });
  const contextOf: ContextOf = (authorization, signal) =>
    createContext({ deps, authentication, live, publicUrl }, authorization, signal);
  const limits = new RateLimits(policy);
  const asking = { operations, whoAsks: whoAsks(contextOf, limits) };
  const streams = new EventStreams({ ...asking, ...policy, schema, schemaFor, contextOf, formatError });

  const app = express().disable("x-powered-by").set("trust proxy", policy.trustedProxies);
  const rosters = policy.rosterCache ? new RosterCache(schema) : undefined;
  const press = new Press();
  app.all(
    "/graphql",
    ...readRequest,
    chooseAnswerType,
    graphqlRoute({ ...asking, apollo, rosters, timeoutMs }),
  );
  app.post("/graphql/stream", ...readRequest, streams.route);
  app.use(healthRoutes(deps.store), graphiqlRoutes());
  app.get("/calendar/:secret.ics", calendarRoute({ deps, log, limits, timeoutMs }));
  const reading = { deps, limits, whoAsks: asking.whoAsks, press, publicUrl, timeoutMs };
  app.use(documentRoutes(reading));
  app.use(signingRoutes({ deps, log, limits, publicUrl, timeoutMs }));
  app.use(verificationRoutes({ store: deps.store, limits, timeoutMs }));
  app.use(answerUnknownPath, answerHttpError(formatError));

  const server = createServer(slowSenders(policy), app);
  const openPort = await listen(server, { port, variable: "API_PORT", host, hostVariable: "API_HOST" });
  return {
    url: `http://${host}:${openPort}`,
    async close() {
      streams.close();
      await closeServer(server);
      await press.close();
      await apollo.stop();
      await authentication.stop();
    },
  };
}

/** A request that trickles in is given up, with 408. */
function slowSenders({ incomingTimeoutMs }: ApiPolicy): ServerOptions {
  return {
    headersTimeout: incomingTimeoutMs,
    requestTimeout: incomingTimeoutMs,
    connectionsCheckingInterval: Math.min(1_000, incomingTimeoutMs / 2),
  };
}
