import { StartError } from "@socialsmart/runtime/start-error";
import { afterEach, expect, test } from "vitest";
import { startBot } from "../bot.ts";
import { aKey, CREDENTIALS, installs } from "../testing/installed-bot.ts";
import { type Running, runBot } from "../testing/running-bot.ts";

const appToken = "xapp-1-local";
let running: Running;
afterEach(async () => {
  try {
    running.sim.assertNoViolations();
  } finally {
    await running.close();
  }
});

const run = (more: Parameters<typeof runBot>[0] = {}) =>
  runBot({ by: { appToken }, ...more, slack: { appToken, ...more.slack } });

async function sees(handle: string, channel: string): Promise<string> {
  await running.bot.drain();
  return (await running.person(handle).reads(channel)).at(-1)?.asText ?? "";
}

async function types(handle: string, channel: string, text: string): Promise<string> {
  await running.person(handle).types(channel, text);
  return sees(handle, channel);
}

async function isListening(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

const ready = async () => (await fetch(`${running.bot.url}/readyz`)).text();

test("a bot on a socket answers commands, clicks, forms and Home, without an address that Slack could reach", async () => {
  running = await run();
  expect(await types("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain("Klart!");
  const ali = running.person("ali");
  await ali.clicks("Ändra");
  await running.bot.drain();
  const form = await ali.modal();
  expect(form?.view.callback_id).toBe("pledge.amend");
  // What is wrong with a form travels back in its acknowledgement.
  await ali.fills({ "Timmar per plats": "-3" });
  const refused = await ali.submits();
  expect(Object.values(refused.errors).join()).not.toBe("");
  await ali.fills({ "Timmar per plats": "2" });
  expect((await ali.submits()).errors).toEqual({});
  expect(await sees("ali", "#läxhjälp")).toContain("Ändrat!");
  await ali.opensHome();
  await running.bot.drain();
  expect(JSON.stringify((await ali.home())?.blocks)).toContain("Läxhjälp i Vivalla");
  expect((await fetch(`${running.bot.url}/slack/events`, { method: "POST" })).status).toBe(404);
  expect([await ready(), (await fetch(`${running.bot.url}/healthz`)).status]).toEqual(["ready\n", 200]);
});

test.each([
  ["is asked for another socket", () => running.sim.sockets.disconnect("refresh_requested")],
  ["loses its socket", () => running.sim.sockets.drop()],
])("a bot that %s opens one, and goes on", async (_what, part) => {
  running = await run();
  part();
  await running.sim.sockets.untilOpen(0);
  await running.sim.sockets.untilOpen(1);
  expect(await types("ali", "#läxhjälp", "/socialsmart who")).toContain("Ali Hassan");
});

test("a bot that Slack does not let in yet is alive and not ready, until it is let in", async () => {
  running = await run();
  running.sim.faults.calls(
    { method: "apps.connections.open", times: 1 },
    { kind: "unavailable", effect: false },
  );
  running.sim.sockets.drop();
  await running.sim.sockets.untilOpen(0);
  await running.person("ali").until(async () => (await ready()) === "Slack is not connected\n");
  await running.sim.sockets.untilOpen(1);
  await running.person("ali").until(async () => (await ready()) === "ready\n");
});

test("a token that is none ends the start with one line", async () => {
  running = await run();
  const { database, deps, log, apiUrl, reconciles, port } = running.options;
  const { token } = running.secrets;
  const wrong = startBot({ database, deps, log, apiUrl, reconciles, port, token, appToken: "xapp-2" });
  await expect(wrong).rejects.toThrow(StartError);
  await expect(wrong).rejects.toThrow("SLACK_APP_TOKEN is not accepted by Slack: invalid_auth");
  running.sim.takeViolations();
});

test("a bot that is told to end acknowledges and answers what has come, and closes its socket", async () => {
  const [asked, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let isHeld = false;
  running = await run({
    store: (store) => ({
      ...store,
      directory: {
        ...store.directory,
        async landlordByChatTeam(teamId) {
          if (isHeld) asked.resolve();
          if (isHeld) await goOn.promise;
          return store.directory.landlordByChatTeam(teamId);
        },
      },
    }),
  });
  const ali = running.person("ali");
  await types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
  await ali.clicks("Ändra");
  await running.bot.drain();
  isHeld = true;
  const sent = ali.submits();
  await asked.promise;
  const closed = running.bot.close();
  // It has stopped to listen, and then waits for what is under way.
  while (await isListening(running.bot.url)) await new Promise(setImmediate);
  goOn.resolve();
  await closed;
  expect((await sent).errors).toEqual({});
  expect(await ali.modal()).toBeUndefined();
  expect(running.sim.sockets.count).toBe(0);
});

test("the pages to install at are served beside a socket", async () => {
  const oauth = { ...CREDENTIALS, redirectUrls: [] };
  running = await run({
    slack: { botToken: undefined, oauth },
    by: { appToken, oauth: { ...CREDENTIALS, keys: [aKey()] } },
  });
  running.sim.installing.app = { ...oauth, redirectUrls: [`${running.bot.url}/slack/oauth_redirect`] };
  expect((await installs(running)).status).toBe(200);
  await running.bot.drain();
  expect(await types("ali", "#läxhjälp", "/socialsmart who")).toContain("Ali Hassan");
});
