import { cancelInitiative } from "@socialsmart/domain/initiative/cancel-initiative";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { describe, expect, test } from "vitest";
import { CHANNELS } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

/** What everybody sees of a channel. */
async function public_(handle: string, channel: string): Promise<string[]> {
  await bot.running.bot.drain();
  const messages = await bot.person(handle).reads(channel);
  return messages.filter(({ ephemeral, joined }) => !ephemeral && !joined).map(({ asText }) => asText);
}

async function invite(handle: string, channel = "#allmänt"): Promise<string> {
  await bot.person(handle).types(channel, "/invite @Socialsmart");
  return (await bot.sees(handle, channel)).at(-1) ?? "";
}

/** Chooses by what an option reads as, in the newest set-up that shows it. */
async function chooses(action: string, option: string, confirm?: boolean): Promise<string> {
  const how = { in: { channel: "#allmänt" }, ...(confirm === undefined ? {} : { confirm }) };
  await bot.person("sara").chooses(action, option, how);
  await bot.running.bot.drain();
  const messages = await bot.person("sara").reads("#allmänt");
  return messages.findLast(({ ephemeral }) => ephemeral)?.asText ?? "";
}

/** A new initiative in Vivalla, published, without a channel. */
async function publishes(title: string): Promise<void> {
  const { plan, world } = bot.running;
  const input = {
    ...{ title, description: "", hostOrganisationId: world.landlordOrganisation, coordinatorIds: [] },
    ...{ districtId: world.vivalla, otherFocusAreas: [], involvesMinors: false, channel: null },
    primaryFocusArea: "SAFETY",
  } as const;
  const { initiativeId } = done(await planInitiative(plan.deps, plan.actor, input, null));
  await plan.shift({ initiativeId, on: "2026-11-28", hours: [18, 20], capacity: 4 });
  await plan.publish(initiativeId);
}

describe("the bot is invited to a channel", () => {
  test("by a coordinator: asks, for their eyes only, what it is to be for", async () => {
    const asked = await invite("sara");
    expect(asked).toContain("Vad ska #allmänt vara till för?");
    expect(await public_("ali", "#allmänt")).toEqual([]);
  });

  test("by a coordinator who cannot be asked there: asks in their messages, of that channel", async () => {
    const { sim } = bot.running;
    sim.faults.calls(
      { method: "chat.postEphemeral", times: 9 },
      { kind: "refused", error: "not_in_channel" },
    );
    await bot.person("sara").types("#allmänt", "/invite @Socialsmart");
    expect((await bot.sees("sara", "@bot")).at(-1)).toContain("Vad ska #allmänt vara till för?");
    await bot
      .person("sara")
      .chooses("channel.link", "Läxhjälp i Vivalla", { in: { channel: "@bot" }, confirm: true });
    expect((await bot.sees("sara", "@bot")).at(-1)).toContain("Läxhjälp i Vivalla har sitt kort här.");
    expect((await public_("ali", "#allmänt")).at(-1)).toContain("# Läxhjälp i Vivalla");
  });

  test("by somebody else: says who can tell", async () => {
    expect(await invite("ali")).toContain(
      "Samordnarna bestämmer vad kanalen ska vara till för: @Sara Lind kan skriva",
    );
    expect(await invite("nils")).toContain("är redan med");
  });

  test("by somebody who is not linked: says that too", async () => {
    expect(await invite("nils")).toContain("[Koppla mig …]");
  });
});

describe("an initiative that is to live in a channel", () => {
  test("has its card there, and the old one says where it went", async () => {
    await invite("sara");
    const set = await chooses("channel.link", "Läxhjälp i Vivalla", true);
    expect(set).toContain("Läxhjälp i Vivalla hör hit nu.");
    expect(set).toContain("det gamla i #läxhjälp");
    expect(set).toContain("Läxhjälp i Vivalla har sitt kort här.");
    expect((await public_("ali", "#allmänt")).at(-1)).toContain("# Läxhjälp i Vivalla");
    expect(await public_("bea", "#läxhjälp")).toEqual([
      "Läxhjälp i Vivalla har flyttat till #allmänt. Där finns kortet och allt nytt.\n[Visa bemanningen]",
      expect.stringContaining("Ny insats"),
    ]);
    await bot.types("ali", "#allmänt", "/pledge 2 platser tisdag");
    expect((await public_("ali", "#allmänt")).at(-1)).toContain("2 av 6");
    expect((await public_("bea", "#läxhjälp"))[0]).toContain("har flyttat");
  });

  test("tells where it was what happened before it went, and draws no card there again", async () => {
    await invite("sara");
    await bot.person("ali").types("#läxhjälp", "/pledge 2 platser tisdag");
    await chooses("channel.link", "Läxhjälp i Vivalla", true);
    const [old] = await bot.person("bea").reads("#läxhjälp");
    expect(old?.asText).toContain("har flyttat");
    const log = await bot.person("bea").readsThread("#läxhjälp", old?.ts ?? "");
    expect(log.at(-1)?.asText).toContain("Kaffebönan AB anmälde 2 platser");
  });

  test("has the card of where it was left to say so, though what happened there is told late", async () => {
    await invite("sara");
    const { sim, clock } = bot.running;
    const old = { channel: CHANNELS.homework };
    sim.faults.calls({ method: "chat.postMessage", ...old }, { kind: "rate_limited", retryAfter: 30 });
    await bot.person("ali").types("#läxhjälp", "/pledge 2 platser tisdag");
    await chooses("channel.link", "Läxhjälp i Vivalla", true);
    expect((await public_("ali", "#allmänt")).at(-1)).toContain("2 av 6");
    const before = sim.log.length;
    clock.advance({ seconds: 31 });
    const [moved] = await public_("bea", "#läxhjälp");
    expect(moved).toContain("har flyttat till #allmänt");
    const there = sim.log.slice(before).filter(({ args }) => args.channel === CHANNELS.homework);
    expect(there.map(({ method }) => method)).toEqual(["chat.postMessage", "chat.update"]);
    await bot.types("ali", "#allmänt", "/pledge läxhjälp 1/12");
    expect((await public_("ali", "#allmänt")).filter((one) => one.startsWith("# Läxhjälp"))).toHaveLength(1);
  });

  test("that comes back has its old card again", async () => {
    await invite("sara");
    await chooses("channel.link", "Läxhjälp i Vivalla", true);
    await bot.types("sara", "#läxhjälp", "/socialsmart kanal");
    await bot
      .person("sara")
      .chooses("channel.link", "Läxhjälp i Vivalla", { in: { channel: "#läxhjälp" }, confirm: true });
    expect((await public_("bea", "#läxhjälp"))[0]).toContain("# Läxhjälp i Vivalla");
    expect((await public_("ali", "#allmänt")).at(-1)).toContain("har flyttat till #läxhjälp");
  });

  test("may be unlinked, and its card says so", async () => {
    const shown = await bot.types("sara", "#läxhjälp", "/socialsmart channel");
    expect(shown).toContain("Läxhjälp i Vivalla har sitt kort här.");
    await bot.person("sara").clicks("Koppla loss", { in: { channel: "#läxhjälp" }, confirm: true });
    expect((await public_("bea", "#läxhjälp"))[0]).toContain("finns inte längre i den här kanalen");
  });

  test("is not moved by who is no coordinator", async () => {
    expect(await bot.types("ali", "#läxhjälp", "/socialsmart channel")).toContain("Samordnarna bestämmer");
    expect(await bot.types("sara", "@bot", "/socialsmart channel")).toContain("Skriv det i den kanal");
  });
});

describe("a channel that hears of a district", () => {
  test("at once is told of new and cancelled initiatives and of new shifts, with a button to pledge", async () => {
    await invite("sara");
    const { plan, world } = bot.running;
    const chosen = await chooses("channel.route", `${CHANNELS.general} INSTANT:${world.vivalla}`);
    expect(chosen).toContain("Kanalen får nyheter om Vivalla: direkt.");
    await publishes("Nattvandring");
    expect(await public_("ali", "#allmänt")).toEqual([
      "Ny insats: Nattvandring\nTrygghet · Vivalla · 1 pass är öppet för anmälan\nNästa pass: lör 28 nov 18–20 · Vivalla bibliotek\n[Anmäl]",
    ]);
    await plan.shift({ initiativeId: world.homework, on: "2026-12-02", hours: [16, 18], capacity: 3 });
    await plan.shift({ initiativeId: world.cafe, on: "2026-12-02", hours: [16, 18], capacity: 3 });
    expect((await public_("ali", "#allmänt")).slice(1)).toEqual([
      "Nytt pass: Läxhjälp i Vivalla\nons 2 dec 16–18 · Vivalla bibliotek · 3 platser\n[Anmäl]",
    ]);
    done(
      await cancelInitiative(plan.deps, plan.actor, { initiativeId: world.homework, reason: "Lov" }, null),
    );
    expect((await public_("ali", "#allmänt")).at(-1)).toBe(
      "Inställd insats i Vivalla: Läxhjälp i Vivalla\nSkäl: Lov\n[Hitta andra insatser]",
    );
    await bot.person("sara").clicks("Sluta", { in: { channel: "#allmänt" } });
    await publishes("Trygghetsdag");
    expect((await public_("ali", "#allmänt")).join()).not.toContain("Trygghetsdag");
  });

  test("in the mornings is told once of all that is new, and of nothing where nothing is", async () => {
    await invite("sara");
    const { clock, world, plan } = bot.running;
    await chooses("channel.route", `${CHANNELS.general} DIGEST:${world.vivalla}`);
    clock.advance({ hours: 21 });
    await bot.running.bot.drain();
    await publishes("Nattvandring");
    await plan.shift({ initiativeId: world.homework, on: "2026-12-02", hours: [16, 18], capacity: 3 });
    expect((await public_("ali", "#allmänt")).join()).not.toContain("Nattvandring");
    clock.advance({ hours: 24 });
    expect((await public_("ali", "#allmänt")).at(-1)).toBe(
      [
        "Nytt i Vivalla",
        "Ny insats: Nattvandring\nNästa pass: lör 28 nov 18–20 · Vivalla bibliotek\n[Anmäl]",
        "Nytt pass: Läxhjälp i Vivalla\nNästa pass: tis 1 dec 16–19 · Vivalla bibliotek\n[Anmäl]",
        "[Visa insatserna]",
      ].join("\n"),
    );
    const before = (await public_("ali", "#allmänt")).length;
    clock.advance({ hours: 24 });
    expect(await public_("ali", "#allmänt")).toHaveLength(before);
  });
});

describe("the bot is taken out of a channel, or the channel is archived", () => {
  test.each(["/remove @Socialsmart", "/archive"])(
    "by %s: a coordinator is told elsewhere",
    async (command) => {
      await bot.running.bot.drain();
      await bot.person("bea").types("#läxhjälp", command);
      await bot.running.bot.drain();
      expect((await bot.sees("sara", "@bot")).join("\n")).toContain("#läxhjälp");
    },
  );

  test("where it only heard of a district: whoever coordinates is told of that", async () => {
    await invite("sara");
    await chooses("channel.route", `${CHANNELS.general} INSTANT:${bot.running.world.vivalla}`);
    await bot.person("bea").types("#allmänt", "/remove @Socialsmart");
    expect((await bot.sees("sara", "@bot")).at(-1)).toContain("Nyheter om Vivalla kommer inte fram");
  });

  test("and invited again: goes on with what waited", async () => {
    await bot.running.bot.drain();
    await bot.person("bea").types("#läxhjälp", "/remove @Socialsmart");
    await bot.types("bea", "#allmänt", "/pledge läxhjälp tuesday");
    await bot.person("bea").types("#läxhjälp", "/invite @Socialsmart");
    expect(await bot.card()).toContain("1 av 6");
  });
});
