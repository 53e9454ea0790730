import { createServer } from "node:http";
import { expressMiddleware } from "@as-integrations/express5";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import type { Log } from "@socialsmart/runtime/log";
import express from "express";
import { createAuthentication } from "./access/authentication.ts";
import { graphiqlRoutes } from "./graphiql/graphiql.ts";
import { createContext } from "./server/api-context.ts";
import { createApollo } from "./server/apollo.ts";
import { healthRoutes } from "./server/health.ts";
import { answerHttpError, answerUnknownPath, MAX_BODY } from "./server/http-errors.ts";

export type ApiOptions = {
  readonly deps: Deps;
  readonly log: Log;
  /** 0 for any that is free. */
  readonly port: number;
  /** The address to listen on; this machine only unless said otherwise. */
  readonly host?: string;
};

export type RunningApi = {
  /** Where it is, `http://127.0.0.1:4000`; GraphQL is at `/graphql`. */
  readonly url: string;
  /** Takes no more requests, answers those under way, and lets go of the port. */
  close(): Promise<void>;
};

/** Serves the GraphQL API on a store that is open and up to date. @throws StartError if the port is taken. */
export async function startApi({ deps, log, port, host = "127.0.0.1" }: ApiOptions): Promise<RunningApi> {
  const apollo = createApollo(log);
  await apollo.start();
  const authentication = createAuthentication(deps, log);

  const app = express().disable("x-powered-by").use(healthRoutes(deps.store), graphiqlRoutes());
  app.post(
    "/graphql",
    express.json({ limit: MAX_BODY }),
    expressMiddleware(apollo, {
      context: ({ req }) => createContext(deps, authentication, req.headers.authorization),
    }),
  );
  app.use(answerUnknownPath, answerHttpError(log));

  const server = createServer(app);
  const openPort = await listen(server, { port, variable: "API_PORT", host, hostVariable: "API_HOST" });
  return {
    url: `http://${host}:${openPort}`,
    async close() {
      await closeServer(server);
      await apollo.stop();
      await authentication.stop();
    },
  };
}
