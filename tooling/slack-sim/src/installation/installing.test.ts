import { WebClient } from "@slack/web-api";
import { afterEach, describe, expect, test } from "vitest";
import { VirtualClock } from "../clock.ts";
import { type SlackSim, startSlackSim } from "../slack-sim.ts";
import { clientFor, silent } from "../testing/running-sim.ts";
import { signingSecret, TestApp } from "../testing/test-app.ts";
import { testSeed } from "../testing/test-seed.ts";
import type { WorkspaceSeed } from "../workspace/seed.ts";
import type { OAuthApp } from "./installing.ts";

const redirect = "http://127.0.0.1:3000/slack/oauth_redirect";
const oauth: OAuthApp = { clientId: "1.2", clientSecret: "hush", redirectUrls: [redirect] };
const credentials = { client_id: "1.2", client_secret: "hush" };
const events = ["app_uninstalled", "tokens_revoked", "team_access_granted", "app_home_opened"];

/** One of two workspaces of an organisation. */
function branch(id: string): WorkspaceSeed {
  const seed = testSeed({ botUserId: `UB${id}`, events });
  return {
    ...seed,
    team: { id, name: `Gren ${id}`, domain: id.toLowerCase(), enterprise: { id: "E1", name: "Hela" } },
    people: [{ ...seed.people[0], id: `U${id}`, name: `ada-${id.toLowerCase()}` } as const].map((one) => ({
      ...{ realName: "Ada", locale: "sv-SE" as const, tz: "Europe/Stockholm" },
      ...one,
    })),
    channels: [{ id: `C${id}`, name: "help", memberIds: [`U${id}`, `UB${id}`] }],
  };
}

let sim: SlackSim;
let app: TestApp;
let clock: VirtualClock;
afterEach(async () => {
  await sim.close();
  await app.stop();
});

async function start(more: Partial<Parameters<typeof startSlackSim>[0]> = {}): Promise<void> {
  app = new TestApp();
  clock = new VirtualClock("2026-11-23T12:00:00Z");
  sim = await startSlackSim({
    ...{ workspace: testSeed({ events }), signingSecret, clock, oauth, requestUrl: await app.start() },
    ...more,
  });
}

const asked = (more: Record<string, string> = {}) =>
  `${sim.url}/oauth/v2/authorize?${new URLSearchParams({ client_id: "1.2", scope: "chat:write,users:read", state: "s1", ...more })}`;

/** Somebody answers the page; the query with which Slack sends them back. */
async function answers(
  form: Record<string, string>,
  more?: Record<string, string>,
): Promise<URLSearchParams> {
  const response = await fetch(asked(more), {
    ...{ method: "POST", redirect: "manual", body: new URLSearchParams(form) },
  });
  const to = response.headers.get("location");
  if (!to) throw new Error(await response.text());
  expect(to.startsWith(redirect)).toBe(true);
  return new URL(to).searchParams;
}

const allowing = (place = "T1", person = "U1") => ({ answer: "allow", place, person });
const anyone = () => clientFor(sim, "");

async function installed(place = "T1", person = "U1") {
  const code = (await answers(allowing(place, person))).get("code") ?? "";
  return anyone().oauth.v2.access({ ...credentials, code });
}

async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && "data" in error) return String(Object(error.data).error);
    throw error;
  }
  return "none";
}

test("the page of installed apps says where the app is, and takes it away for whoever asks there", async () => {
  await start();
  await installed();
  const page = `${sim.url}/apps`;
  const uninstalls = (origin: string) =>
    fetch(page, { method: "POST", headers: { Origin: origin }, body: new URLSearchParams({ place: "T1" }) });
  expect((await uninstalls("https://elsewhere.example")).status).toBe(403);
  expect(await (await fetch(page)).text()).toContain("Helper</strong> is in Testhuset");
  expect(await (await uninstalls(sim.url)).text()).toContain("Helper is in no workspace");
});

describe("the page on which somebody installs an app", () => {
  test("shows who asks for what, and sends back with a code and the state that it was given", async () => {
    await start();
    const page = await (await fetch(asked())).text();
    for (const part of ["Helper", "chat:write", "Testhuset", "Ada Alm", "Allow", "Cancel"])
      expect(page).toContain(part);
    const back = await answers(allowing());
    expect([back.get("state"), back.get("error")]).toEqual(["s1", null]);
    expect(back.get("code")).toMatch(/^local-code-/);
  });

  test("sends back with an error where somebody cancels", async () => {
    await start();
    const back = await answers({ answer: "deny" });
    expect(Object.fromEntries(back)).toEqual({ error: "access_denied", state: "s1" });
  });

  test.each([
    [{ client_id: "9" }, "Invalid client_id"],
    [{ scope: "" }, "No scopes"],
    [{ scope: "admin" }, "Invalid permissions requested: admin"],
    [{ redirect_uri: "https://elsewhere.example/" }, "redirect_uri did not match"],
  ])("goes nowhere with %o", async (wrong, words) => {
    await start();
    const response = await fetch(asked(wrong));
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(words)]);
  });
});

describe("a code", () => {
  test("is exchanged once, for a token that may do what was granted and no more", async () => {
    await start();
    const back = await answers(allowing());
    const code = back.get("code") ?? "";
    expect(await anyone().oauth.v2.access({ ...credentials, code })).toMatchObject({
      ...{ ok: true, token_type: "bot", scope: "chat:write,users:read", bot_user_id: "UB", app_id: "A1" },
      ...{ team: { id: "T1", name: "Testhuset" }, enterprise: null, is_enterprise_install: false },
      authed_user: { id: "U1" },
    });
    const again = anyone().oauth.v2.access({ ...credentials, code });
    expect(await refusal(again)).toBe("invalid_code");
    const { access_token: token } = await installed();
    expect((await clientFor(sim, token).auth.test()).team_id).toBe("T1");
    expect(await refusal(clientFor(sim, token).conversations.list())).toBe("missing_scope");
    sim.takeViolations();
  });

  test("is none after ten minutes, with another redirect_uri, or from another app", async () => {
    await start();
    const code = async () => (await answers(allowing())).get("code") ?? "";
    const late = await code();
    await clock.advance(10 * 60_000 + 1);
    const { access } = anyone().oauth.v2;
    expect(await refusal(access({ ...credentials, code: late }))).toBe("invalid_code");
    sim.assertNoViolations();
    const elsewhere = { ...credentials, code: await code(), redirect_uri: redirect };
    expect(await refusal(access(elsewhere))).toBe("bad_redirect_uri");
    const wrong = { ...credentials, client_secret: "guess", code: await code() };
    expect(await refusal(access(wrong))).toBe("bad_client_secret");
    expect(sim.takeViolations().map(({ error }) => error)).toEqual(["bad_redirect_uri", "bad_client_secret"]);
  });
});

describe("tokens that are rotated", () => {
  const rotating = { oauth: { ...oauth, rotatesTokens: true } };
  const refresh = (token = "") =>
    anyone().oauth.v2.access({ ...credentials, grant_type: "refresh_token", refresh_token: token });

  test("end after twelve hours; a refresh token serves once, and the old token lives to its end", async () => {
    await start(rotating);
    const first = await installed();
    expect([first.expires_in, first.access_token, first.refresh_token]).toEqual([
      ...[43_200, expect.stringMatching(/^xoxe\.xoxb-1-/), expect.stringMatching(/^xoxe-1-/)],
    ]);
    await clock.advance(11 * 3_600_000);
    const second = await refresh(first.refresh_token);
    expect(second).toMatchObject({ token_type: "bot", scope: "chat:write,users:read", expires_in: 43_200 });
    expect(await refusal(refresh(first.refresh_token))).toBe("invalid_refresh_token");
    const test = (token = "") => refusal(clientFor(sim, token).auth.test());
    expect([await test(first.access_token), await test(second.access_token)]).toEqual(["none", "none"]);
    await clock.advance(3_600_000);
    expect([await test(first.access_token), await test(second.access_token)]).toEqual([
      "token_expired",
      "none",
    ]);
    sim.assertNoViolations();
  });
});

describe("an app that is taken away", () => {
  test.each([
    ["by an administrator", () => sim.installing.uninstall("T1")],
    ["by itself", (slack: WebClient) => slack.apps.uninstall(credentials)],
  ])("%s is told so, and its token is good no more", async (_by, take) => {
    await start();
    const { access_token: token } = await installed();
    await take(clientFor(sim, token));
    await sim.driver.person("ada").until(async () => app.received.length === 2);
    expect(app.received.map(({ body }) => body.event)).toEqual([
      { type: "app_uninstalled" },
      { type: "tokens_revoked", tokens: { oauth: [], bot: ["UB"] } },
    ]);
    expect(await refusal(clientFor(sim, token).auth.test())).toBe("account_inactive");
    const { access_token: again } = await installed();
    expect((await clientFor(sim, again).auth.test()).ok).toBe(true);
  });

  test("of its token alone hears of that", async () => {
    await start();
    const { access_token: token } = await installed();
    expect(await clientFor(sim, token).auth.revoke({ test: true })).toMatchObject({ revoked: false });
    expect(await clientFor(sim, token).auth.revoke()).toMatchObject({ revoked: true });
    await sim.driver.person("ada").until(async () => app.received.length === 1);
    expect(app.last.body.event?.type).toBe("tokens_revoked");
    expect(await refusal(clientFor(sim, token).auth.test())).toBe("token_revoked");
  });
});

describe("an organisation", () => {
  const workspaces = () => ({ workspace: branch("TA"), others: [branch("TB")] });

  test("lets an app into its workspaces one by one, with one token for all of them", async () => {
    await start(workspaces());
    const {
      access_token: token,
      team,
      enterprise,
      is_enterprise_install: isWide,
    } = await installed("E1", "UTA");
    expect([team, enterprise, isWide]).toEqual([null, { id: "E1", name: "Hela" }, true]);
    const slack = clientFor(sim, token);
    expect((await slack.auth.teams.list()).teams).toEqual([]);
    expect(await refusal(slack.chat.postMessage({ channel: "CTB", text: "hej" }))).toBe(
      "team_access_not_granted",
    );
    await sim.installing.letInto("E1", ["TB"], true);
    expect(app.last.body.event).toEqual({ type: "team_access_granted", team_ids: ["TB"] });
    expect((await slack.auth.teams.list()).teams).toEqual([{ id: "TB", name: "Gren TB" }]);
    await slack.chat.postMessage({ channel: "CTB", text: "hej" });
    const seen = await sim.driverOf("TB").person("ada-tb").reads("#help");
    expect(seen.map(({ text }) => text)).toEqual(["hej"]);

    await sim.driverOf("TB").person("ada-tb").types("#help", "/help-me");
    expect(app.last.body).toMatchObject({
      team_id: "TB",
      enterprise_id: "E1",
      is_enterprise_install: "true",
    });
    await sim.driverOf("TB").person("ada-tb").opensHome();
    expect(app.last.body).toMatchObject({
      authorizations: [{ team_id: "TB", enterprise_id: "E1", is_enterprise_install: true }],
    });
    sim.assertNoViolations();
  });

  test("has workspaces that install the app for themselves", async () => {
    await start(workspaces());
    const { access_token: token, enterprise, is_enterprise_install: isWide } = await installed("TB", "UTB");
    expect([enterprise, isWide]).toEqual([{ id: "E1", name: "Hela" }, false]);
    expect((await clientFor(sim, token).auth.test()).team_id).toBe("TB");
  });
});

test("somebody from another workspace clicks as such, and gives no commands", async () => {
  const seed = testSeed();
  const guest = { ...seed.people[0], home: { id: "T9", domain: "grannen" } } as const;
  const people = [
    { id: "U1", name: "ada", realName: "Ada", locale: "sv-SE", tz: "Europe/Stockholm", ...guest },
  ] as const;
  await start({ workspace: { ...seed, people }, botToken: "xoxb-test" });
  const slack = new WebClient("xoxb-test", { slackApiUrl: `${sim.url}/api/`, logger: silent });
  const button = { type: "button", action_id: "b", text: { type: "plain_text", text: "Press" } } as const;
  await slack.chat.postMessage({
    channel: "C1",
    text: "x",
    blocks: [{ type: "actions", elements: [button] }],
  });
  const ada = sim.driver.person("ada");
  await ada.clicks("Press");
  expect(app.last.body).toMatchObject({ team: { id: "T1" }, user: { team_id: "T9" } });
  await expect(ada.types("#homework", "/help-me")).rejects.toThrow("from another workspace");
  const { user } = await slack.users.info({ user: "U1", include_locale: true });
  expect([user?.team_id, user?.locale]).toEqual(["T9", undefined]);
});
