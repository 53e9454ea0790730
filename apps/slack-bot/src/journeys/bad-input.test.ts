import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { buildOtherLandlord } from "../testing/world.ts";

describe("what reaches the door", () => {
  const bot = useBot();
  const form = { command: "/socialsmart", text: "", team_id: "T0VASTER", user_id: "U0ALI", trigger_id: "1" };

  test.each(["wrong", "missing"] as const)("with a %s signature is turned away", async (signature) => {
    expect((await bot.running.sim.deliverRaw({ form, signature })).status).toBe(401);
  });

  test("signed six minutes ago is turned away", async () => {
    const timestamp = Math.floor(Date.now() / 1000) - 6 * 60;
    expect((await bot.running.sim.deliverRaw({ form, timestamp })).status).toBe(401);
  });

  test("larger than anything of Slack's is turned away", async () => {
    const { status } = await bot.running.sim.deliverRaw({ form: { ...form, text: "x".repeat(1_100_000) } });
    expect(status).toBe(413);
  });

  test("signed six minutes ahead of time is turned away", async () => {
    const timestamp = Math.floor(Date.now() / 1000) + 6 * 60;
    expect((await bot.running.sim.deliverRaw({ form, timestamp })).status).toBe(401);
  });

  test.each([
    ["null", { body: "null", headers: { "Content-Type": "application/json" } }],
    ["a list", { body: "[]", headers: { "Content-Type": "application/json" } }],
    ["a payload of null", { form: { payload: "null" } }],
    ["a payload of a number", { form: { payload: "7" } }],
  ])("as %s is turned away, and the bot goes on", async (_what, delivery) => {
    expect((await bot.running.sim.deliverRaw(delivery)).status).toBe(400);
    expect(await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain("Klart!");
  });

  test("without a body that can be read is turned away", async () => {
    const json = { headers: { "Content-Type": "application/json" } };
    expect((await bot.running.sim.deliverRaw({ body: "{", ...json })).status).toBe(400);
  });

  test.each([
    ["a command of nobody", { ...form, user_id: "" }],
    [
      "a click of nobody",
      {
        payload: '{"type":"block_actions","user":{},"actions":[{"type":"button","action_id":"pledge.undo"}]}',
      },
    ],
    [
      "a form of nobody",
      {
        payload:
          '{"type":"view_submission","user":{},"team":{"id":"T"},"view":{"callback_id":"pledge.make"}}',
      },
    ],
  ])("as %s is refused at once, under a reference", async (_what, malformed) => {
    const { sim, lines } = bot.running;
    expect((await sim.deliverRaw({ form: malformed })).status).toBe(500);
    expect(lines.some((line) => line.includes("Slack sent a request without"))).toBe(true);
    expect(await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain("Klart!");
  });

  const user = { id: "U0ALI", username: "ali", team_id: "T0VASTER" };
  const team = { id: "T0VASTER", domain: "vasterporten" };
  const view = { id: "V1", hash: "1", type: "modal", private_metadata: "{}", callback_id: "pledge.make" };

  test.each([
    ["a command that we do not have", { ...form, command: "/retired" }, 200],
    [
      "a form that we do not have",
      { type: "view_submission", user, team, view: { ...view, callback_id: "retired" }, trigger_id: "t" },
      200,
    ],
    ["a click on nothing", { type: "block_actions", user, team, actions: [], trigger_id: "t" }, 400],
    [
      "a form with nothing in its fields",
      {
        ...{ type: "view_submission", user, team, trigger_id: "t" },
        view: { ...view, state: { values: { "pledge-form.places": null, b: { c: null } } } },
      },
      200,
    ],
  ])("as %s is answered at once", async (_what, body, status) => {
    const { sim, lines } = bot.running;
    const delivery = "command" in body ? { form: body } : { form: { payload: JSON.stringify(body) } };
    const before = performance.now();
    expect((await sim.deliverRaw(delivery)).status).toBe(status);
    await bot.running.bot.drain();
    expect(performance.now() - before).toBeLessThan(2_500);
    expect(lines.filter((line) => line.includes("F-"))).toEqual([]);
  });

  test("as App Home opened by nobody is passed over", async () => {
    const { sim, lines } = bot.running;
    const event = { type: "app_home_opened", tab: "home", channel: "D1", event_ts: "1" };
    const json = { type: "event_callback", team_id: "T0VASTER", event_id: "Ev1", event_time: 1, event };
    expect((await sim.deliverRaw({ json })).status).toBe(200);
    await bot.running.bot.drain();
    expect(lines.filter((line) => line.includes("F-"))).toEqual([]);
    expect(sim.log.filter(({ method }) => method === "views.publish")).toEqual([]);
  });

  test("on another path is not found; the process tells that it lives and is ready", async () => {
    const { url } = bot.running.bot;
    const statusOf = async (path: string) => (await fetch(`${url}${path}`)).status;
    expect([await statusOf("/"), await statusOf("/healthz"), await statusOf("/readyz")]).toEqual([
      404, 200, 200,
    ]);
  });

  test("proves to Slack that the address is ours", async () => {
    const json = { type: "url_verification", challenge: "prove it" };
    expect((await bot.running.sim.deliverRaw({ json })).body).toBe('{"challenge":"prove it"}');
  });
});

describe("hostile text", () => {
  const bot = useBot();

  test.each([
    "<!channel>",
    "<https://evil.example|läs mer>",
    "'; DROP TABLE pledge; --",
    "$" + "{jndi:ldap://x}",
    "\u202Etfel",
    "🙂".repeat(900),
    `3h ${"ä".repeat(2000)}`,
    "{places, plural, other {#}}",
  ])("%s stays text", async (text) => {
    await bot.person("ali").types("#läxhjälp", `/pledge ${text}`);
    await bot
      .person("ali")
      .types("#läxhjälp", `/roster ${text}`)
      .catch(() => undefined);
    await bot.running.bot.drain();
    const sent = (await bot.person("ali").reads("#läxhjälp")).map((message) => ({ ...message, asText: "" }));
    expect(JSON.stringify(sent)).not.toMatch(/<!channel>|<https:\/\/evil/);
    expect(bot.running.lines.filter((line) => line.includes('"fault"'))).toEqual([]);
  });
});

describe("a button or a form with a value of somebody else's making", () => {
  const bot = useBot();

  async function click(actionId: string, value: string) {
    const { sim } = bot.running;
    await bot.types("ali", "#allmänt", "/socialsmart");
    const payload = {
      type: "block_actions",
      team: { id: "T0VASTER", domain: "vasterporten" },
      user: { id: "U0ALI", username: "ali", team_id: "T0VASTER" },
      channel: { id: "C0LAXHJALP", name: "läxhjälp" },
      container: { type: "message", is_ephemeral: true },
      actions: [{ type: "button", action_id: actionId, block_id: "b", value, action_ts: "1" }],
      trigger_id: `trigger ${value}`,
      response_url: "",
      token: "",
      api_app_id: "A0SOCIAL",
    };
    expect((await sim.deliverRaw({ form: { payload: JSON.stringify(payload) } })).status).toBe(200);
    return (await bot.sees("ali", "#läxhjälp")).at(-1);
  }

  test("another landlord's shift is not found", async () => {
    const other = await buildOtherLandlord(bot.running.plan.deps);
    expect(await click("pledge.open", other.shiftId)).toBe(
      "Passet finns inte längre. Skriv `/roster` för att se vilka som finns.\n[Hitta andra insatser]",
    );
  });

  test.each([
    ["pledge.undo", "pledge_01h455vb4pex5vsknk084sn02q", "Anmälan finns inte längre."],
    ["pledge.change", "pledge_01h455vb4pex5vsknk084sn02q", "Anmälan finns inte längre."],
    ["pledge.undo", "1 OR 1=1", "Anmälan finns inte längre."],
    ["pledge.open", "shift_01h455vb4pex5vsknk084sn02q", "Passet finns inte längre."],
    ["pledge.retired", "x", "Den knappen gäller inte längre."],
  ])("%s with %s is answered", async (actionId, value, sentence) => {
    expect(await click(actionId, value)).toContain(sentence);
  });

  async function pledgeOfBea(): Promise<string> {
    await bot.types("bea", "#läxhjälp", "/pledge läxhjälp tuesday");
    const { database, world } = bot.running;
    const reader = database.store.reader(world.landlordId);
    const page = await reader.pledges.pageByShifts([world.tuesday], {}, { first: 1, after: null });
    return page.get(world.tuesday)?.items[0]?.id ?? "";
  }

  test("another organisation's pledge cannot be taken back", async () => {
    expect(await click("pledge.undo", await pledgeOfBea())).toContain(
      "Du kan inte anmäla för den organisationen.",
    );
    expect(await bot.card()).toContain("Vivalla IF (1)");
  });

  test("another organisation's pledge is not shown, neither while it stands nor afterwards", async () => {
    const pledge = await pledgeOfBea();
    const refused = "Du kan inte anmäla för den organisationen.";
    expect(await click("pledge.change", pledge)).toContain(refused);
    expect(await bot.form("ali")).toEqual([]);
    await bot.person("bea").clicks("Undo");
    bot.running.clock.advance({ seconds: 1 });
    expect(await click("pledge.change", pledge)).toContain(refused);
  });
});

describe("people and places that are not known", () => {
  const bot = useBot();

  test("somebody who is not linked is told how, is linked by a code, and pledges", async () => {
    expect(await bot.types("nils", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain(
      "[Koppla mig …] [Gå med …]",
    );
    expect(await bot.types("nils", "#läxhjälp", "/socialsmart link FEL-KOD")).toContain(
      "Den koden känner jag inte igen.",
    );
    const code = await bot.running.plan.code(bot.running.world.nils);
    const typed = code.toLowerCase().replace("-", " ");
    expect(await bot.types("nils", "#läxhjälp", `/socialsmart link ${typed}`)).toContain(
      "Välkommen, Nils Ny!",
    );
    expect(await bot.types("nils", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain(
      "Cykel & <Co> är anmäld.",
    );
    expect(await bot.types("bea", "#läxhjälp", `/socialsmart link ${code}`)).toBe(
      "You are already linked, as Bea Ek. That code has already been used. Ask a coordinator for a new one.\n[Link me …]",
    );
  });

  test("a workspace without a landlord is told so", async () => {
    const { sim } = bot.running;
    await bot.types("ali", "#läxhjälp", "/socialsmart");
    const form = Object.fromEntries(new URLSearchParams(sim.deliveries.at(-1)?.body ?? ""));
    await sim.deliverRaw({ form: { ...form, team_id: "T0ELSEWHERE", trigger_id: "another" } });
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("hör inte till någon hyresvärd");
  });
});
