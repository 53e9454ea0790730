import { mailOf } from "@socialsmart/mail/mail-settings";
import { smtpMailer } from "@socialsmart/mail/mailer";
import { Postman } from "@socialsmart/mail/postman";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { runMain } from "@socialsmart/runtime/run-main";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { runUntilSignal } from "@socialsmart/runtime/shutdown";
import { Timekeeper } from "@socialsmart/runtime/timekeeper";
import { findSignIn } from "./access/find-sign-in.ts";
import { apiConfig, policyOf } from "./config.ts";
import { environment } from "./environment.config.ts";
import { openMigrated } from "./open-store.ts";
import { startApi } from "./server.ts";

await runMain(async () => {
  const settings = apiConfig(environment);
  const { API_PORT, API_HOST, DATABASE_URL, LOG_LEVEL } = settings;
  const log = createLog({ name: "api", level: LOG_LEVEL });
  const ids = createIds();
  const database = await openMigrated(DATABASE_URL, { ids, log });
  const deps = { store: database.store, clock: systemClock, ids, secrets: randomSecrets };
  const signIn = await findSignIn(settings, database.store.directory);
  const api = await startApi({
    deps,
    facts: database.facts,
    log,
    signIn,
    port: API_PORT,
    host: API_HOST,
    policy: policyOf(settings),
    live: { pollMs: settings.API_LIVE_POLL_MS },
  });
  const owner = `api ${ids.next("timer")}`;
  const timekeeper = new Timekeeper({ deps, log, owner, timers: database.timers });
  timekeeper.start();
  const mail = mailOf(settings);
  const mailer = mail && smtpMailer(mail);
  const { deliveries: queue, noticesTold } = database;
  const { API_PUBLIC_URL: publicUrl } = settings;
  const postman = new Postman({ deps, log, owner, queue, noticesTold, mailer, publicUrl });
  postman.start();
  runUntilSignal({
    log,
    stop: [
      { name: "http", run: api.close },
      { name: "timers", run: () => timekeeper.stop() },
      { name: "mail", run: () => postman.stop() },
      { name: "database", run: database.close },
    ],
  });
  log.info({ url: api.url, graphiql: `${api.url}/graphiql` }, "ready");
});
