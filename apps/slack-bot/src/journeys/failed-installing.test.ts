import { afterEach, describe, expect, test } from "vitest";
import { Browser, wordsOf } from "../testing/browser.ts";
import { beginsInstalling, type InstalledRunning, runInstalledBot } from "../testing/installed-bot.ts";

const ALLOW = { answer: "allow", place: "T0VASTER", person: "U0SARA" } as const;

let running: InstalledRunning;
afterEach(async () => {
  try {
    running.sim.assertNoViolations();
  } finally {
    await running.close();
  }
});

describe("an installation that does not come back as it went", () => {
  const outdated = "Länken gäller inte längre";

  test("is none in another browser, or with a state that somebody made up", async () => {
    running = await runInstalledBot();
    const asked = await beginsInstalling(running, new Browser());
    const elsewhere = await new Browser().opens(asked.url, ALLOW);
    expect([elsewhere.status, wordsOf(elsewhere)]).toEqual([400, expect.stringContaining(outdated)]);

    const browser = new Browser();
    await beginsInstalling(running, browser);
    const redirect = `${running.bot.url}/slack/oauth_redirect`;
    for (const query of ["", "?code=1", "?code=1&state=made.up", `?state=${"x".repeat(5000)}&code=1`]) {
      const page = await browser.opens(`${redirect}${query}`);
      expect([page.status, wordsOf(page)]).toEqual([400, expect.stringContaining(outdated)]);
    }
    expect(await running.database.installations.live()).toEqual([]);
    expect(running.sim.log.filter(({ method }) => method === "oauth.v2.access")).toEqual([]);
  });

  test("is none a second time, even if the browser says again what it said", async () => {
    running = await runInstalledBot();
    const asked = await beginsInstalling(running, new Browser());
    const state = new URL(asked.url).searchParams.get("state") ?? "";
    const back = async () => {
      const { installing } = running.sim;
      const place = installing.places.get("T0VASTER");
      if (!place) throw new Error("The workspace is there");
      const scopes = ["chat:write"];
      const code = installing.codes.issue({ place, personId: "U0SARA", scopes, redirectUri: undefined });
      const query = new URLSearchParams({ code, state });
      const headers = { Cookie: `slack-app-oauth-state=${state}`, "Accept-Language": "sv" };
      return fetch(`${running.bot.url}/slack/oauth_redirect?${query}`, { headers });
    };
    expect((await back()).status).toBe(200);
    const again = await back();
    expect([again.status, wordsOf({ html: await again.text() })]).toEqual([
      400,
      expect.stringContaining(outdated),
    ]);
  });

  test("is none after ten minutes", async () => {
    running = await runInstalledBot();
    const browser = new Browser();
    const asked = await beginsInstalling(running, browser);
    running.clock.advance({ minutes: 10, seconds: 1 });
    const late = await browser.opens(asked.url, ALLOW);
    expect([late.status, wordsOf(late)]).toEqual([400, expect.stringContaining(outdated)]);
  });

  const misfortunes: [string, () => void, number, string][] = [
    [
      "refuses the code",
      () => {
        running.sim.installing.codes.take = () => undefined;
      },
      400,
      "Slack godtog inte installationen",
    ],
    [
      "does not answer",
      () => running.sim.faults.calls({ method: "oauth.v2.access" }, { kind: "unavailable", effect: false }),
      502,
      "Slack svarar inte",
    ],
  ];

  test.each(misfortunes)("says so when Slack %s", async (_what, befall, status, words) => {
    running = await runInstalledBot();
    const browser = new Browser();
    const asked = await beginsInstalling(running, browser);
    befall();
    const page = await browser.opens(asked.url, ALLOW);
    expect([page.status, wordsOf(page)]).toEqual([status, expect.stringContaining(words)]);
    expect(await running.database.installations.live()).toEqual([]);
  });
});
