import { cancelInitiative } from "@socialsmart/domain/initiative/cancel-initiative";
import { pauseInitiative } from "@socialsmart/domain/initiative/pause-initiative";
import { resumeInitiative } from "@socialsmart/domain/initiative/resume-initiative";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import { describe, expect, test } from "vitest";
import { anId } from "../testing/models.ts";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

const posts = () => bot.running.sim.log.filter(({ method }) => method === "chat.postMessage").length;

/** What has been posted in homework help's channel below its card. */
const posted = async () => (await bot.sees("sara", "#läxhjälp")).slice(1);

describe("an offer", () => {
  async function aliIsOffered(): Promise<void> {
    await bot.types("bea", "#allmänt", "/pledge 2 people språkcafé wednesday");
    await bot.types("ali", "#allmänt", "/pledge 1 plats språkcafé onsdag");
    await bot.types("tove", "#allmänt", "/pledge språkcafé onsdag");
    await bot.person("tove").fills({ Organisation: "Cykel & <Co>" });
    await bot.person("tove").submits();
    await bot.running.bot.drain();
    await bot.person("bea").clicks("Undo");
  }

  test("is on the card, and a line in its thread", async () => {
    await aliIsOffered();
    const [card] = await bot.sees("sara", "#språkcafé");
    expect(card).toContain("0 av 2 platser");
    expect(card).toContain("Ingen anmäld än · erbjudna 2");
  });

  test("is told once, reminded of once at half time, and goes on to nobody once it has run out", async () => {
    await aliIsOffered();
    const said = async () => (await bot.sees("ali", "@bot")).map((text) => text.split("\n")[0]);
    expect(await said()).toEqual(["Det blev plats! 1 plats hålls åt Kaffebönan AB."]);
    bot.running.clock.advance({ hours: 12 });
    await bot.running.bot.drain();
    expect(await said()).toEqual([
      "Det finns ett nyare meddelande om det här längre ner.",
      "Påminnelse: 1 plats hålls fortfarande åt Kaffebönan AB.",
    ]);
    bot.running.clock.advance({ hours: 12 });
    expect((await said()).at(-1)).toBe(
      "Erbjudandet gick ut. Inget svar kom om 1 plats, så Kaffebönan AB står inte längre på reservlistan.",
    );
    const before = posts();
    bot.running.clock.advance({ hours: 1 });
    await bot.running.bot.drain();
    expect(posts()).toBe(before);
    expect((await bot.sees("sara", "#språkcafé"))[0]).toContain("0 av 2 platser");
  });
});

describe("a pledge that needs a yes", () => {
  async function aliAsks() {
    const { plan, world } = bot.running;
    const shift = { initiativeId: world.homework, on: "2026-11-27", hours: [16, 18], capacity: 4 } as const;
    const shiftId = await plan.shift({ ...shift, approval: "MANUAL" });
    await bot.types("ali", "#allmänt", "/pledge läxhjälp fredag");
    return shiftId;
  }

  test.each(["shift", "initiative"])("is no longer asked for when the %s is cancelled", async (what) => {
    const shiftId = await aliAsks();
    await posted();
    const { plan, world } = bot.running;
    const reason = "Skolan är stängd.";
    const initiativeId = world.homework;
    if (what === "shift") done(await cancelShift(plan.deps, plan.actor, { shiftId, reason }, null));
    else done(await cancelInitiative(plan.deps, plan.actor, { initiativeId, reason }, null));
    const seen = await posted();
    expect(seen.filter((text) => text.includes("Inte aktuell längre."))).toHaveLength(1);
    expect(seen.join("\n")).not.toContain("[Godkänn]");
  });

  test("is a post with buttons, which says the answer once there is one", async () => {
    await aliAsks();
    expect((await posted()).at(-1)).toBe(
      [
        "Säg ja eller nej: Kaffebönan AB vill vara med på Läxhjälp i Vivalla",
        "2 h · fre 27 nov 16–18 · 0 av 4 platser tagna",
        "[Godkänn] [Neka …]",
      ].join("\n"),
    );
    expect(await bot.card()).toContain("väntar på godkännande 1");
    await bot.person("sara").clicks("Godkänn");
    expect(await posted()).toContain(
      "Kaffebönan AB ville vara med på Läxhjälp i Vivalla\n2 h · fre 27 nov 16–18\nGodkänd.\n[Visa anmälningarna]",
    );
    expect(await bot.card()).not.toContain("väntar på godkännande");
    expect(await bot.log()).toEqual(["Kaffebönan AB anmälde 1 plats till fre 27 nov 16–18"]);
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain("Godkänd! Kaffebönan AB är anmäld med 1 plats.");
  });

  test("is asked for as it was changed, and no longer when it is withdrawn", async () => {
    await aliAsks();
    await posted();
    await bot.person("ali").clicks("Ändra");
    await bot.person("ali").fills({ "Antal platser": "3" });
    await bot.person("ali").submits();
    expect((await posted()).at(-1)).toContain("3 platser à 2 h · fre 27 nov 16–18");
    await bot.person("ali").clicks("Avanmäl", { confirm: true });
    expect((await posted()).at(-1)).toContain("Inte aktuell längre.");
  });

  test("and is taken back at once asks nobody", async () => {
    const { plan, world } = bot.running;
    const shift = { initiativeId: world.homework, on: "2026-11-27", hours: [16, 18], capacity: 4 } as const;
    const shiftId = await plan.shift({ ...shift, approval: "MANUAL" });
    const before = await posted();
    const scopes = ["pledges:write"] as const;
    const service = { kind: "SERVICE", source: "API", tokenId: anId("token"), scopes } as const;
    const by = { ...service, landlordId: world.landlordId };
    const asked = { shiftId, organisationId: world.coffee, places: 1, minutesPerPlace: null };
    const { pledgeId } = done(await pledgePlaces(plan.deps, by, asked, null));
    done(await withdrawPledge(plan.deps, by, { pledgeId }, null));
    expect(await posted()).toEqual(before);
    expect(await bot.log()).toEqual([]);
  });
});

test("places that fall free in the last hours are left to a coordinator, who offers them", async () => {
  const { plan, world, clock } = bot.running;
  const today = { initiativeId: world.homework, on: "2026-11-23", hours: [16, 18], capacity: 1 } as const;
  await plan.shift({ ...today, withdrawByMinutes: 24 * 60 });
  await bot.types("bea", "#allmänt", "/pledge läxhjälp today");
  await bot.types("ali", "#allmänt", "/pledge läxhjälp idag");
  clock.advance({ minutes: 5 });
  await bot.person("bea").clicks("Undo");
  expect((await posted()).slice(-2)).toEqual([
    [
      "Sen avanmälan: Läxhjälp i Vivalla",
      "Vivalla IF lämnade 1 plats, mån 23 nov 16–18 · 0 av 1 platser tagna · minst 1 behövs",
      "[Anmäl]",
    ].join("\n"),
    [
      "1 plats är ledig på kort varsel: Läxhjälp i Vivalla",
      "mån 23 nov 16–18 · reservlista 1",
      "Så här nära passet erbjuds platser inte automatiskt. En samordnare kan göra det.",
      "[Erbjud platserna]",
    ].join("\n"),
  ]);
  expect(await bot.sees("ali", "@bot")).toEqual([]);
  await bot.home("sara");
  await bot.person("sara").clicks("Erbjud platserna", { in: "home" });
  expect((await bot.sees("ali", "@bot")).at(-1)).toContain("Svara senast mån 23 nov 16:00.");
  expect(await bot.log()).toContain("Kaffebönan AB erbjuds 1 plats från reservlistan, mån 23 nov 16–18");
  // Nobody else is asked to offer them any more.
  expect((await posted()).at(-1)).toBe(
    "Inte aktuellt längre: Läxhjälp i Vivalla\nmån 23 nov 16–18\n[Visa anmälningarna]",
  );
});

test("names are asked for twice, places without one fall free, and whoever has one is reminded", async () => {
  const { plan, world, clock } = bot.running;
  const friday = { initiativeId: world.homework, on: "2026-11-27", hours: [16, 18], capacity: 4 } as const;
  await plan.shift({ ...friday, nameByMinutes: 12 * 60 });
  await bot.types("ali", "#allmänt", "/pledge 2 platser läxhjälp fredag");
  const said = async () => {
    const lines = (await bot.sees("ali", "@bot")).map((text) => text.split("\n")[0]);
    return lines.filter((line) => !line?.startsWith("God morgon!"));
  };
  const asked = (places: string) =>
    `Namnge deltagarna senast fre 27 nov 04:00. ${places} för Kaffebönan AB saknar namn, och släpps annars till andra.`;
  clock.advance({ hours: 19 });
  expect(await said()).toEqual([asked("2 platser")]);
  await bot.person("ali").clicks("Namnge", { in: { channel: "@bot" } });
  await bot.running.bot.drain();
  await bot.person("ali").fills({ Personer: ["Ali Hassan"] });
  await bot.person("ali").submits();
  clock.advance({ hours: 48 });
  const [earlier, latest] = await said();
  expect([earlier, latest]).toEqual([
    "Det finns ett nyare meddelande om det här längre ner.",
    asked("1 plats"),
  ]);
  expect(await bot.card()).toContain("Namn saknas på 1 plats, senast fre 27 nov 04:00");
  clock.advance({ hours: 9 });
  expect((await said()).at(-1)).toBe("I morgon: Läxhjälp i Vivalla");
  expect((await bot.sees("ali", "@bot")).at(-1)).toContain("[Jag kan inte]");
  clock.advance({ hours: 12 });
  expect((await said()).at(-1)).toBe("1 plats utan namn är nu släppt. Kaffebönan AB har 1 kvar, med namn.");
  expect(await bot.log()).toContain("1 plats utan namn släpptes från Kaffebönan AB, fre 27 nov 16–18");
});

describe("a pause", () => {
  const REASON = "Lokalen renoveras.";

  test("is on the card, in a post and told to whoever waits; its end is a post", async () => {
    const { plan, world } = bot.running;
    await bot.types("bea", "#allmänt", "/pledge 6 people läxhjälp tuesday");
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    const initiativeId = world.homework;
    done(await pauseInitiative(plan.deps, plan.actor, { initiativeId, reason: REASON }, null));
    expect((await posted()).at(-1)).toContain(`Pausad: Läxhjälp i Vivalla\nSkäl: ${REASON}`);
    const card = await bot.card();
    expect(card).toContain(`Pausad: ${REASON}`);
    expect(card).not.toContain("[Anmäl]");
    await bot.settles();
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain(`Pausad: Läxhjälp i Vivalla`);
    expect(await bot.sees("bea", "@bot")).toEqual([]);
    done(await resumeInitiative(plan.deps, plan.actor, { initiativeId }, null));
    expect((await posted()).at(-1)).toContain("Igång igen: Läxhjälp i Vivalla");
    expect(await bot.card()).toContain("[Till reservlistan]");
  });

  test("that is undone before anybody was told is not told", async () => {
    const { plan, world } = bot.running;
    const before = await posted();
    const initiativeId = world.homework;
    done(await pauseInitiative(plan.deps, plan.actor, { initiativeId, reason: REASON }, null));
    done(await resumeInitiative(plan.deps, plan.actor, { initiativeId }, null));
    expect(await posted()).toEqual(before);
  });
});

test("a cancelled initiative is one post, and one message to each who had pledged, however many its shifts", async () => {
  const { plan, world } = bot.running;
  await bot.types("ali", "#allmänt", "/pledge läxhjälp 24 november");
  await bot.types("ali", "#allmänt", "/pledge läxhjälp 1 december");
  await bot.running.bot.drain();
  const before = posts();
  const input = { initiativeId: world.homework, reason: "Skolan tar över." };
  done(await cancelInitiative(plan.deps, plan.actor, input, null));
  expect((await posted()).at(-1)).toBe(
    "Inställd insats: Läxhjälp i Vivalla\n2 kommande pass är inställda.\nSkäl: Skolan tar över.\n[Hitta andra insatser]",
  );
  expect((await bot.sees("ali", "@bot")).at(-1)).toBe(
    [
      "2 inställda pass: Läxhjälp i Vivalla",
      "tis 24 nov 16–19 · Kaffebönan AB är inte längre anmäld",
      "tis 1 dec 16–19 · Kaffebönan AB är inte längre anmäld",
      "Skäl: Skolan tar över.",
      "På fliken Hem ser ni andra pass där ni behövs.",
      "[Öppna Hem]",
    ].join("\n"),
  );
  expect(posts() - before).toBe(2);
  expect(await bot.card()).toContain("Inställd: Skolan tar över.\n---\nInga kommande pass.");
});

test("a cancelled shift stays on the card, struck out, until it would have begun", async () => {
  const { plan, world, clock } = bot.running;
  const input = { shiftId: world.tuesday, reason: "Lokalen är upptagen." };
  done(await cancelShift(plan.deps, plan.actor, input, null));
  expect(await bot.card()).toContain(
    "tis 24 nov 16–19 · inställt: Lokalen är upptagen.\ntis 1 dec 16–19 · 0 av 6 platser",
  );
  clock.advance({ hours: 28, minutes: 1 });
  expect(await bot.card()).not.toContain("inställt");
});

test("a moved shift is told old and new, with the reason, to the channel and to those who have pledged", async () => {
  const { plan, world } = bot.running;
  await bot.types("ali", "#allmänt", "/pledge läxhjälp 24 november");
  const times = { startsAt: "2026-11-24T16:00:00Z", endsAt: "2026-11-24T19:00:00Z" };
  const input = { shiftId: world.tuesday, ...times, reason: "Skolan slutar senare." };
  done(await reviseShift(plan.deps, plan.actor, input, null));
  const moved = "tis 24 nov 16–19 → tis 24 nov 17–20 · Vivalla bibliotek";
  expect((await posted()).at(-1)).toBe(
    `Ny tid: Läxhjälp i Vivalla\n${moved}\n[Anmäl]\nSkäl: Skolan slutar senare.`,
  );
  await bot.settles();
  expect((await bot.sees("ali", "@bot")).at(-1)).toContain(
    `${moved} · Kaffebönan AB\nSkäl: Skolan slutar senare.`,
  );
  expect(await bot.card()).toContain("Ändrat: Skolan slutar senare.");
  expect(await bot.sees("bea", "@bot")).toEqual([]);
});

test("a shift at another place is told with where it is now, to the channel and to those who have pledged", async () => {
  const { plan, world } = bot.running;
  await bot.types("ali", "#allmänt", "/pledge läxhjälp 24 november");
  const input = { shiftId: world.tuesday, location: "Oxhagens skola", reason: "Vattenläcka." };
  done(await reviseShift(plan.deps, plan.actor, input, null));
  const now = "tis 24 nov 16–19 · Oxhagens skola";
  expect((await posted()).at(-1)).toBe(`Ny plats: Läxhjälp i Vivalla\n${now}\n[Anmäl]\nSkäl: Vattenläcka.`);
  await bot.settles();
  expect((await bot.sees("ali", "@bot")).at(-1)).toContain(
    `Ny plats: Läxhjälp i Vivalla\n${now} · Kaffebönan AB\nSkäl: Vattenläcka.\nAnmälan gäller på den nya platsen.`,
  );
});

test("a series is one post for all its shifts", async () => {
  const { plan, world } = bot.running;
  await bot.running.bot.drain();
  const before = posts();
  const terms = { location: "Skolan", minPlaces: 1, capacity: 3, zone: "Europe/Stockholm" } as const;
  const days = { rule: "FREQ=WEEKLY;COUNT=5", holidays: "SKIP", customaryFreeDays: "SKIP" } as const;
  const starts = { startsOn: "2026-11-26", startTime: "16:00", durationMinutes: 120 } as const;
  const input = { initiativeId: world.homework, ...terms, ...days, ...starts };
  const { shifts } = done(await scheduleSeries(plan.deps, plan.actor, input, null));
  const last = (await posted()).at(-1);
  expect(last).toContain(
    `${shifts} nya pass: Läxhjälp i Vivalla\ntors 26 nov 16–18 · Skolan · 3 platser\n[Anmäl]`,
  );
  expect(posts() - before).toBe(1);
});
