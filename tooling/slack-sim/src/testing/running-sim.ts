import { type Logger, LogLevel, WebClient } from "@slack/web-api";
import { VirtualClock } from "../clock.ts";
import type { OAuthApp } from "../installation/installing.ts";
import { type SlackSim, startSlackSim } from "../slack-sim.ts";
import type { SeedApp } from "../workspace/seed.ts";
import { botToken, signingSecret, TestApp } from "./test-app.ts";
import { testSeed } from "./test-seed.ts";

export interface Running {
  sim: SlackSim;
  app: TestApp;
  clock: VirtualClock;
  slack: WebClient;
  stop(): Promise<void>;
}

/** A simulator with a tiny app beside it, its clock standing still at a Monday noon, and Slack's own client. */
export async function runSim({
  stateFile,
  app: changes,
  oauth,
}: {
  stateFile?: string;
  app?: Partial<SeedApp>;
  oauth?: OAuthApp;
} = {}) {
  const app = new TestApp();
  const clock = new VirtualClock("2026-11-23T12:00:00Z");
  const sim = await startSlackSim({
    ...{ workspace: testSeed(changes), botToken, signingSecret, clock, requestUrl: await app.start() },
    ...(stateFile && { stateFile }),
    ...(oauth && { oauth }),
  });
  const running: Running = {
    ...{ sim, app, clock, slack: clientFor(sim) },
    stop: async () => {
      await sim.close();
      await app.stop();
    },
  };
  return running;
}

/** Slack's own client, without the retries that would hide what happened. */
export function clientFor(sim: SlackSim, token = botToken): WebClient {
  return new WebClient(token, {
    slackApiUrl: `${sim.url}/api/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  });
}

/** The client would print each refusal that a test provokes. */
export const silent: Logger = {
  ...{ debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, setName() {} },
  getLevel: () => LogLevel.ERROR,
};
