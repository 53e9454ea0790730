import { afterEach, describe, expect, test } from "vitest";
import { Browser, linkOf, wordsOf } from "../testing/browser.ts";
import {
  aKey,
  beginsInstalling,
  type InstalledRunning,
  installs,
  runInstalledBot,
} from "../testing/installed-bot.ts";
import { workspaceSeed } from "../testing/test-workspace.ts";
import { buildOtherLandlord } from "../testing/world.ts";

let running: InstalledRunning;
afterEach(async () => {
  try {
    running.sim.assertNoViolations();
  } finally {
    await running.close();
  }
});

/** A workspace of another landlord's, with people of its own. */
const other = {
  ...workspaceSeed,
  team: { id: "T0OTHER", name: "Annan", domain: "annan" },
  people: [{ id: "U0OLA", name: "ola", realName: "Ola", locale: "sv-SE", tz: "Europe/Stockholm" }] as const,
  channels: [{ id: "C0OTHER", name: "prat", memberIds: ["U0OLA"] }],
};

/** What somebody sees last in a channel, once the bot has nothing left to do. */
async function answerTo(handle: string, channel: string, text: string, team?: string): Promise<string> {
  const person = team ? running.sim.driverOf(team).person(handle) : running.person(handle);
  await person.types(channel, text);
  await running.bot.drain();
  return (await person.reads(channel)).at(-1)?.asText ?? "";
}

/** What the landlord's audit trail has of an action. */
async function audited(action: string) {
  const { auditEvents } = running.database.store.reader(running.world.landlordId);
  const { items } = await auditEvents.page({}, { first: 200, after: null });
  return items.filter((event) => event.action === action);
}

const said = (words: string) => running.lines.filter((line) => line.includes(words));

describe("somebody who installs the app", () => {
  test("is led to Slack and back, and finds the bot at work for the workspace's landlord", async () => {
    running = await runInstalledBot();
    const done = await installs(running);
    expect(done.status).toBe(200);
    expect(wordsOf(done)).toBe(
      `Socialsmart är installerad i Västerporten
Arbetsytan hör till Västerporten. Bjud in appen till varje insats kanal: skriv /invite @Socialsmart där.
Öppna Slack`,
    );
    expect(linkOf(done)).toBe("https://slack.com/app_redirect?app=A0SOCIAL&team=T0VASTER");
    await running.bot.drain();
    expect((await running.person("sara").reads("#läxhjälp")).map(({ asText }) => asText).join()).toContain(
      "Läxhjälp i Vivalla",
    );
    expect(await answerTo("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain("Klart!");
    expect(await audited("installChatApp")).toMatchObject([
      {
        actorKind: "CHAT_GUEST",
        actorId: "T0VASTER/U0SARA",
        source: "CHAT",
        change: { placeId: "T0VASTER" },
      },
    ]);
  });

  test("reads in their own language, on pages that need no script and tell nobody where they were", async () => {
    running = await runInstalledBot();
    const browser = new Browser("en-GB,en;q=0.9,sv;q=0.4");
    const first = await browser.opens(`${running.bot.url}/slack/install`);
    const scopes = new URL(linkOf(first)).searchParams.get("scope")?.split(",") ?? [];
    expect(scopes).toEqual([...new Set(scopes)]);
    expect(first.html).toContain('<html lang="en">');
    expect(first.html).not.toContain("<script");
    expect(wordsOf(first)).toContain("Install Socialsmart in Slack");
    expect(first.headers.get("referrer-policy")).toBe("no-referrer");
    expect(first.headers.get("content-security-policy")).toContain("default-src 'none'");
    const done = await installs(running, { browser });
    expect(wordsOf(done)).toContain("Socialsmart is installed in Västerporten");
    expect(done.headers.get("cache-control")).toBe("no-store");
  });

  test("may change their mind, and begin again", async () => {
    running = await runInstalledBot();
    const browser = new Browser();
    const asked = await beginsInstalling(running, browser);
    const cancelled = await browser.opens(asked.url, { answer: "deny" });
    expect(wordsOf(cancelled)).toBe("Installationen avbröts\nIngenting har ändrats.\nBörja om");
    expect(linkOf(cancelled)).toBe(`${running.bot.url}/slack/install`);
    expect(await running.database.installations.live()).toEqual([]);
    expect((await installs(running, { browser })).status).toBe(200);
  });

  test("of a workspace that no landlord has reads its id, on the page and in Slack", async () => {
    running = await runInstalledBot({ slack: { botToken: undefined, others: [other] } });
    const done = await installs(running, { place: "T0OTHER", person: "U0OLA" });
    expect(wordsOf(done)).toContain("Ange arbetsytans id, T0OTHER");
    expect(await answerTo("ola", "#prat", "/socialsmart", "T0OTHER")).toContain("T0OTHER");
  });
});

describe("several workspaces", () => {
  test("have each their own landlord, people and token", async () => {
    running = await runInstalledBot({ slack: { botToken: undefined, others: [other] } });
    await buildOtherLandlord(running.plan.deps);
    await installs(running);
    await installs(running, { place: "T0OTHER", person: "U0OLA" });
    await running.bot.drain();
    expect(await answerTo("ali", "#läxhjälp", "/socialsmart who")).toContain("Ali Hassan");
    expect(await answerTo("ola", "#prat", "/socialsmart who", "T0OTHER")).toContain("vem du är");
    const stored = await running.database.installations.live();
    expect(stored.map(({ placeId }) => placeId)).toEqual(["T0OTHER", "T0VASTER"]);
    expect(JSON.stringify(stored)).not.toContain("xoxb");
    expect(running.lines.join()).not.toContain("xoxb");
  });
});

describe("an app that is taken away", () => {
  const ways: [string, () => Promise<void>, string][] = [
    ["uninstalled", () => running.sim.installing.uninstall("T0VASTER"), "UNINSTALLED"],
    ["left without a token", () => running.sim.installing.revoke("T0VASTER"), "REVOKED"],
  ];

  test.each(ways)(
    "because it was %s keeps what there is to tell until it is back",
    async (_how, take, reason) => {
      running = await runInstalledBot();
      await installs(running);
      await running.bot.drain();
      await take();
      await running.bot.drain();
      const gone = await running.database.installations.find("T0VASTER");
      expect(gone).toMatchObject({ secret: null, endReason: reason });
      const { calls } = { calls: running.sim.log.length };
      await running.plan.shift({
        ...{ initiativeId: running.world.homework, on: "2026-11-30", hours: [16, 18], capacity: 4 },
      });
      running.clock.advance({ minutes: 1 });
      await running.bot.drain();
      expect(running.sim.log.length).toBe(calls);

      await installs(running);
      running.clock.advance({ minutes: 30 });
      await running.bot.drain();
      const card = (await running.person("sara").reads("#läxhjälp"))[0]?.asText;
      expect(card).toContain("mån 30 nov");
      expect((await audited("endChatApp")).map(({ change }) => change)).toEqual([
        { placeId: "T0VASTER", reason },
      ]);
      expect(said("no longer installed")).toHaveLength(1);
    },
  );

  test("without a word of Slack's is found out by what Slack answers, and rests too", async () => {
    running = await runInstalledBot({ slack: { botToken: undefined, workspace: silent() } });
    await installs(running);
    await running.bot.drain();
    await running.sim.installing.uninstall("T0VASTER");
    await running.plan.shift({
      ...{ initiativeId: running.world.homework, on: "2026-11-30", hours: [16, 18], capacity: 4 },
    });
    running.clock.advance({ minutes: 1 });
    await running.bot.drain();
    expect(await running.database.installations.find("T0VASTER")).toMatchObject({ endReason: "REVOKED" });
    const { landlordId } = running.world;
    expect(await running.database.deliveries.parked(landlordId, 9)).toEqual([]);
    await installs(running);
    running.clock.advance({ minutes: 30 });
    await running.bot.drain();
    expect((await running.person("sara").reads("#läxhjälp"))[0]?.asText).toContain("mån 30 nov");
  });

  test("is not ended by news of an end that is older than its installation", async () => {
    running = await runInstalledBot();
    await installs(running);
    await running.sim.installing.uninstall("T0VASTER");
    await running.bot.drain();
    const [told] = running.sim.deliveries.filter(({ body }) => body.includes("app_uninstalled"));
    if (!told) throw new Error("Slack has told of the end");
    running.clock.advance({ minutes: 1 });
    await installs(running);
    const envelope = { ...JSON.parse(told.body), event_id: "Ev-late" };
    await running.sim.deliverRaw({ json: envelope });
    await running.bot.drain();
    expect(await running.database.installations.find("T0VASTER")).toMatchObject({ endedAt: null });
    expect(await answerTo("ali", "#läxhjälp", "/socialsmart who")).toContain("Ali Hassan");
  });

  test("tells whoever asks for it nonetheless, in both languages, and says so in the log", async () => {
    running = await runInstalledBot();
    await installs(running);
    await running.sim.installing.uninstall("T0VASTER");
    await running.bot.drain();
    // Slack would not send this; a request may have been under way.
    running.sim.installing.places.get("T0VASTER")?.teamIds.add("T0VASTER");
    const answer = await answerTo("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    expect(answer).toContain("inte längre installerad");
    expect(answer).toContain("no longer installed");
    expect(said("asked from a workspace where the app is not installed")).toHaveLength(1);
  });
});

describe("the keys of installations", () => {
  test("can be changed: what an older key has sealed is sealed anew, and the older one is not needed any more", async () => {
    running = await runInstalledBot({ keys: [aKey(1)] });
    await installs(running);
    const before = (await running.database.installations.live())[0]?.secret;
    await running.restart({ keys: [aKey(2), aKey(1)] });
    const after = (await running.database.installations.live())[0]?.secret;
    expect(after?.keyId).not.toBe(before?.keyId);
    expect(said("sealed with the newest key")).toHaveLength(1);
    await running.restart({ keys: [aKey(2)] });
    expect(await answerTo("ali", "#läxhjälp", "/socialsmart who")).toContain("Ali Hassan");
  });

  test("that are lost leave the bot running, and the log says which one is missing for what", async () => {
    running = await runInstalledBot({ keys: [aKey(1)] });
    await installs(running);
    const keyId = (await running.database.installations.live())[0]?.secret?.keyId;
    await running.restart({ keys: [aKey(2)] });
    expect(await (await fetch(`${running.bot.url}/readyz`)).text()).toBe("ready\n");
    expect(said(`sealed with key ${keyId}`)).toHaveLength(1);
    expect(await answerTo("ali", "#läxhjälp", "/socialsmart who")).toContain("inte längre installerad");
    // Installing the app anew is the other way out.
    await installs(running);
    await running.bot.drain();
    expect(await answerTo("ali", "#läxhjälp", "/socialsmart who")).toContain("Ali Hassan");
  });
});

/** A workspace whose Slack tells nothing of installations, as where the app has not subscribed to that. */
function silent() {
  return { ...workspaceSeed, app: { ...workspaceSeed.app, events: ["app_home_opened"] } };
}
