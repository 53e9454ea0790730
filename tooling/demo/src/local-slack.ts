import { httpUrl, logLevel, parseConfig, port, secret } from "@socialsmart/runtime/config";
import { createLog } from "@socialsmart/runtime/log";
import { runMain } from "@socialsmart/runtime/run-main";
import { runUntilSignal } from "@socialsmart/runtime/shutdown";
import { startSlackSim } from "@socialsmart/slack-sim/slack-sim";
import { z } from "zod";
import { environment } from "./environment.config.ts";
import { readAppManifest } from "./workspace/app-manifest.ts";
import { workspaceSeed } from "./workspace/workspace-seed.ts";

const schema = z.object({
  SLACK_SIM_PORT: port(3100),
  /** Without, the app is to be installed. */
  SLACK_BOT_TOKEN: secret().optional(),
  SLACK_CLIENT_ID: secret().optional(),
  SLACK_CLIENT_SECRET: secret().optional(),
  SLACK_SIGNING_SECRET: secret(),
  LOCAL_SLACK_REQUEST_URL: httpUrl(),
  LOCAL_SLACK_REDIRECT_URL: httpUrl(),
  LOCAL_SLACK_STATE: z.string(),
  LOCAL_SLACK_INVITATION: z.string().optional(),
  LOCAL_SLACK_HOMEWORK_DAY: z.string(),
  LOG_LEVEL: logLevel(),
});

/** The local Slack workspace as a process of its own; `pnpm start` starts it. */
await runMain(async () => {
  const config = parseConfig(schema, environment);
  const log = createLog({ name: "local-slack", level: config.LOG_LEVEL });
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = config;
  const redirectUrls = [config.LOCAL_SLACK_REDIRECT_URL];
  const sim = await startSlackSim({
    port: config.SLACK_SIM_PORT,
    workspace: workspaceSeed(readAppManifest(), {
      invitation: config.LOCAL_SLACK_INVITATION,
      homeworkDay: config.LOCAL_SLACK_HOMEWORK_DAY,
    }),
    botToken: config.SLACK_BOT_TOKEN,
    ...(clientId && clientSecret && { oauth: { clientId, clientSecret, redirectUrls } }),
    signingSecret: config.SLACK_SIGNING_SECRET,
    requestUrl: config.LOCAL_SLACK_REQUEST_URL,
    stateFile: config.LOCAL_SLACK_STATE,
  });
  log.info({ url: sim.url }, "ready");
  const tellViolations = () => {
    for (const violation of sim.takeViolations()) log.error({ violation }, "the bot broke a rule of Slack's");
  };
  runUntilSignal({
    log,
    stop: [
      { name: "violations", run: tellViolations },
      { name: "local Slack", run: () => sim.close() },
    ],
  });
});
