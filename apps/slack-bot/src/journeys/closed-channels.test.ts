import { routeChannel } from "@socialsmart/domain/channel/route-channel";
import { chooseNotices } from "@socialsmart/domain/notice/choose-notices";
import { laneOfChannel } from "@socialsmart/domain/outbox/lane";
import { describe, expect, test } from "vitest";
import { CHANNELS, TEAM } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const LINE = "Kaffebönan AB anmälde 1 plats till tis 24 nov 16–19";
const TOLD = "Nyheter om Läxhjälp i Vivalla kommer inte fram";

describe("a channel that takes nothing", () => {
  const bot = useBot();

  /** Slack says no there, until it is told otherwise. */
  function closes(error: string): void {
    bot.running.sim.faults.calls({ channel: CHANNELS.homework, times: 99 }, { kind: "refused", error });
  }

  function opens(): void {
    bot.running.sim.faults.clear();
  }

  const calls = () => bot.running.sim.log.filter(({ args }) => args.channel === CHANNELS.homework).length;

  test.each([
    ["not_in_channel", "Jag är inte med i #läxhjälp. Skriv `/invite @Socialsmart` i kanalen"],
    ["channel_not_found", "Kanalen #läxhjälp finns inte för mig"],
    ["is_archived", "#läxhjälp är arkiverad"],
    ["restricted_action", "Slack tar inte emot något från mig i #läxhjälp: `restricted_action`"],
  ])("is told of to its coordinator, once, with what to do about it: %s", async (error, reason) => {
    closes(error);
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    await bot.types("bea", "#allmänt", "/pledge läxhjälp tuesday");
    const told = (await bot.sees("sara", "@bot")).filter((text) => text.includes(TOLD));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(reason);
    expect(told[0]).toContain("[Försök igen]");
  });

  test("is told of also to a coordinator who does without messages of shifts that lack people", async () => {
    const { plan, world } = bot.running;
    const reader = plan.deps.store.reader(world.landlordId);
    const [homework] = await reader.initiatives.byIds([world.homework]);
    const [personId] = homework?.coordinatorIds ?? [];
    if (!personId) throw new Error("Homework help has a coordinator");
    const off = { personId, kind: "STAFFING", wanted: false } as const;
    done(await chooseNotices(plan.deps, plan.actor, off, null));
    closes("is_archived");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    const told = (await bot.sees("sara", "@bot")).at(-1);
    expect(told).toContain(TOLD);
    // It asks for something that nobody else may do, and has no way to switch it off.
    expect(told).not.toContain("Sluta skicka sådana");
  });

  test("gives what it is for to another channel, which its coordinator chooses on the message", async () => {
    const { plan, world } = bot.running;
    const hears = { channel: { teamId: TEAM, channelId: CHANNELS.homework }, districtId: world.oxhagen };
    done(await routeChannel(plan.deps, plan.actor, { ...hears, pace: "DIGEST" }, null));
    closes("is_archived");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    await bot.sees("sara", "@bot");
    await bot.person("sara").clicks("Byt kanal …");
    expect(await bot.modal("sara")).toContain("Läxhjälp i Vivalla, Oxhagen flyttar från #C0LAXHJALP");
    await bot.person("sara").fills({ "Till vilken kanal?": "#läxhjälp" });
    expect((await bot.person("sara").submits()).errors).toEqual({
      "move-form.channel": "Det är samma kanal. Välj en annan.",
    });
    await bot.person("sara").fills({ "Till vilken kanal?": "#språkcafé" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect((await bot.sees("sara", "@bot")).at(-1)).toBe(
      "Klart! Läxhjälp i Vivalla, Oxhagen hör till #språkcafé nu. Är jag inte med där, skriv `/invite @Socialsmart` i kanalen.\n[Visa status]",
    );
    expect((await bot.sees("sara", "#språkcafé")).join("\n")).toContain(
      "# Läxhjälp i Vivalla\nIntegration · Vivalla",
    );
    // What waited has gone along: it is told there, and no more where it was.
    const card = (await bot.person("sara").reads("#språkcafé")).find(({ asText }) =>
      asText.includes("# Läxhjälp"),
    );
    const log = await bot.person("sara").readsThread("#språkcafé", card?.ts ?? "");
    expect(log.map(({ asText }) => asText)).toEqual([
      expect.stringContaining("# Läxhjälp"),
      `${LINE}\n[Visa bemanningen]`,
    ]);
    opens();
    bot.running.clock.advance({ hours: 25 });
    expect(await bot.log()).toEqual([]);
    const routes = await plan.deps.store.reader(world.landlordId).channelRoutes.list();
    expect(routes.map(({ channel, pace }) => [channel.channelId, pace])).toEqual([[CHANNELS.cafe, "DIGEST"]]);
  });

  test("is asked once, however much is told of there, and holds up no other", async () => {
    closes("is_archived");
    const before = calls();
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    await bot.types("bea", "#allmänt", "/pledge läxhjälp tuesday");
    await bot.types("ali", "#allmänt", "/pledge språkcafé onsdag");
    bot.running.clock.advance({ hours: 2 });
    await bot.running.bot.drain();
    expect(calls() - before).toBe(1);
    expect((await bot.sees("ali", "#språkcafé"))[0]).toContain("1 av 2 platser");
  });

  test("gets its card, and what is still worth telling, once the coordinator has it tried again", async () => {
    closes("not_in_channel");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    await bot.types("bea", "#allmänt", "/pledge läxhjälp tuesday");
    await bot.person("bea").clicks("Undo");
    await bot.sees("sara", "@bot");
    opens();
    await bot.person("sara").clicks("Försök igen");
    expect((await bot.sees("sara", "@bot")).at(-1)).toContain("Jag försöker igen nu.");
    expect(await bot.card()).toContain("1 av 6 platser · minst 2 behövs\nKaffebönan AB (1)");
    expect(await bot.log()).toEqual([LINE]);
    expect(await bot.types("sara", "#allmänt", "/socialsmart status")).toBe(
      "Alla meddelanden har kommit fram.\n[Titta igen]",
    );
  });

  test("that is still closed when it is tried again is told of again", async () => {
    closes("not_in_channel");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    await bot.sees("sara", "@bot");
    bot.running.clock.advance({ minutes: 1 });
    await bot.person("sara").clicks("Försök igen");
    const told = (await bot.sees("sara", "@bot")).filter((text) => text.includes(TOLD));
    expect(told).toHaveLength(1);
    expect(await bot.types("sara", "#allmänt", "/socialsmart status")).toContain(TOLD);
    await bot.person("sara").clicks("Försök igen");
    // The answer stays as it is when the post is refused anew: it must not have promised anything.
    expect((await bot.sees("sara", "#allmänt")).at(-1)).toBe(
      "Jag försöker igen nu. Går det, kommer det som väntat i kanalen om en stund; annars får du ett nytt meddelande.\n[Visa status]",
    );
  });

  test("is tried again by itself after a day, and then all is well", async () => {
    closes("is_archived");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    opens();
    bot.running.clock.advance({ hours: 23 });
    expect(await bot.log()).toEqual([]);
    bot.running.clock.advance({ hours: 1 });
    expect(await bot.log()).toEqual([LINE]);
    expect(await bot.types("sara", "#allmänt", "/socialsmart status")).toBe(
      "Alla meddelanden har kommit fram.\n[Titta igen]",
    );
  });

  test("stands first among what waits for a coordinator, in the status and at Home, with the button", async () => {
    closes("is_archived");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    expect(await bot.types("sara", "#allmänt", "/socialsmart status")).toContain(TOLD);
    expect(await bot.home("sara")).toContain(TOLD);
    opens();
    await bot.person("sara").clicks("Försök igen", { in: "home" });
    expect(await bot.log()).toEqual([LINE]);
    expect(await bot.home("sara")).not.toContain(TOLD);
  });

  test("is gone from the status as soon as it is tried again there, and what else is wrong stays in sight", async () => {
    closes("is_archived");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    const other = { method: "chat.postMessage", channel: CHANNELS.cafe, times: 99 } as const;
    bot.running.sim.faults.calls(other, { kind: "refused", error: "is_archived" });
    await bot.types("bea", "#allmänt", "/pledge språkcafé wednesday");
    const cafe = "Nyheter om Språkcafé kommer inte fram";
    const status = await bot.types("sara", "#allmänt", "/socialsmart status");
    expect([status.includes(TOLD), status.includes(cafe)]).toEqual([true, true]);
    opens();
    const { landlordId } = bot.running.world;
    const value = laneOfChannel(landlordId, { teamId: TEAM, channelId: CHANNELS.cafe });
    await bot.person("sara").clicks("Försök igen", { value });
    const after = (await bot.sees("sara", "#allmänt")).at(-1) ?? "";
    expect(after).toContain("Jag försöker igen nu.");
    expect([after.includes(TOLD), after.includes(cafe)]).toEqual([true, false]);
    // So with the message that told of it, of which one button less asks for anything.
    const direct = await bot.sees("sara", "@bot");
    expect(direct.filter((text) => text.includes(cafe))).toEqual([]);
    expect(direct.filter((text) => text.includes("[Försök igen]"))).toHaveLength(1);
    expect(direct).toContain(
      "Nyheter om Språkcafé\nDet här är omhändertaget. Kommer något ändå inte fram får du ett nytt meddelande.\n[Visa status]",
    );
  });

  test("is nobody else's business", async () => {
    closes("is_archived");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    for (const person of ["ali", "bea", "tove"])
      expect((await bot.sees(person, "@bot")).join()).not.toContain("kommer inte fram");
  });
});

describe("somebody whose account is closed", () => {
  const bot = useBot();

  test("is out of reach as one who is not in Slack: their offer is told of in the channel", async () => {
    const { sim } = bot.running;
    await bot.types("bea", "#allmänt", "/pledge 6 people läxhjälp tuesday");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    sim.faults.calls({ method: "conversations.open", times: 9 }, { kind: "refused", error: "user_disabled" });
    await bot.person("bea").clicks("Undo");
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen.filter((text) => text.includes("Kaffebönan AB nås inte i Slack"))).toHaveLength(1);
  });
});
