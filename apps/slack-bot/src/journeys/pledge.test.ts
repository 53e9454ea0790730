import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

describe("a clear text", () => {
  test("pledges, spells the reading out, and the card shows it", async () => {
    expect(await bot.types("ali", "#läxhjälp", "/pledge 3h läxhjälp tisdag")).toBe(
      [
        "Klart! Kaffebönan AB är anmäld.",
        "3 h · Läxhjälp i Vivalla · tis 24 nov 16–19 · plats 1 av 6",
        "Vivalla bibliotek",
        "[Ångra] [Ändra]",
      ].join("\n"),
    );
    expect(await bot.card()).toContain(
      "tis 24 nov 16–19 · 1 av 6 platser · minst 2 behövs\nKaffebönan AB (1)\n[Anmäl]",
    );
    expect(await bot.log()).toEqual(["Kaffebönan AB anmälde 1 plats till tis 24 nov 16–19"]);
  });

  test("is answered in the person's language; the card keeps the landlord's", async () => {
    expect(await bot.types("bea", "#läxhjälp", "/pledge 2 people laxhjalp on tuesday")).toContain(
      "2 places, 3 h each · Läxhjälp i Vivalla · Tue 24 Nov 16:00–19:00 · places 1–2 of 6",
    );
    expect(await bot.card()).toContain("Vivalla IF (2)");
  });

  test("is answered where the bot is not a member, and can be taken back", async () => {
    const answer = await bot.types("ali", "#allmänt", "/pledge 2h läxhjälp 24/11");
    expect(answer).toContain("2 h · Läxhjälp i Vivalla");
    await bot.person("ali").clicks("Ångra");
    expect(await bot.sees("ali", "#allmänt")).toEqual([
      "Kaffebönan AB är avanmäld. Läxhjälp i Vivalla · tis 24 nov 16–19\n[Anmäl]",
    ]);
  });

  test("that names a second pledge offers the first", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge 2 platser läxhjälp tisdag");
    expect(await bot.types("ali", "#läxhjälp", "/pledge 3h läxhjälp tisdag")).toBe(
      [
        "Kaffebönan AB har redan anmält 2 platser till det passet. Ändra den anmälan i stället.",
        "2 platser à 3 h · Läxhjälp i Vivalla · tis 24 nov 16–19 · 2 av 6 platser tagna",
        "Vivalla bibliotek",
        "[Avanmäl] [Ändra]",
      ].join("\n"),
    );
    await bot.person("ali").clicks("Avanmäl", { confirm: false });
    expect(await bot.card()).toContain("Kaffebönan AB (2)");
    await bot.person("ali").clicks("Avanmäl", { confirm: true });
    expect(await bot.card()).not.toContain("Kaffebönan AB (2)");
  });

  test.each([
    [
      "/pledge 5h läxhjälp tisdag",
      "Passet är 3 h långt. Skriv färre timmar, eller lämna timmarna tomma för hela passet.",
    ],
    [
      "/pledge 1h språkcafé onsdag",
      "Passet är 2 h och tas i sin helhet. Lämna timmarna tomma för hela passet.",
    ],
    ["/pledge 9 platser läxhjälp tisdag", "Passet har bara 6 platser sammanlagt. Ange högst 6."],
    ["/pledge 0h läxhjälp tisdag", "”0h” går inte att anmäla: timmarna måste vara mer än 0 och högst 24."],
    ["/pledge 25h läxhjälp tisdag", "”25h” går inte att anmäla: timmarna måste vara mer än 0 och högst 24."],
    ["/pledge 0 platser läxhjälp tisdag", "”0 platser” går inte att anmäla: det måste vara minst en plats."],
  ])("%s is refused with a sentence, and a way on", async (text, sentence) => {
    expect(await bot.types("ali", "#läxhjälp", text)).toBe(`${sentence}\n[Ändra …]`);
  });

  test("is changed in the form, which has all that was said", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge 9 platser 2h läxhjälp tisdag");
    await bot.person("ali").clicks("Ändra …");
    expect(await bot.form("ali")).toEqual(
      expect.arrayContaining(["Insats: Läxhjälp i Vivalla", "Antal platser: 9", "Timmar per plats: 2 h"]),
    );
    await bot.person("ali").fills({ "Antal platser": "6" });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("Klart! Kaffebönan AB är anmäld.");
  });

  test("has an amount that nobody can pledge: the form says so, and asks for that alone", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge 25h 2 platser läxhjälp tisdag");
    await bot.person("ali").clicks("Ändra …");
    const [note, ...fields] = await bot.form("ali");
    expect(note).toContain("”25h” går inte att anmäla");
    expect(fields).toEqual(
      expect.arrayContaining(["Insats: Läxhjälp i Vivalla", "Antal platser: 2", "Timmar per plats"]),
    );
  });
});

describe("a text that is not clear", () => {
  test("opens the form, filled in as far as it is understood", async () => {
    await bot.types("ali", "#allmänt", "/pledge 2h 2 platser cv");
    expect(await bot.form("ali")).toEqual([
      "Det kan vara flera insatser: CV-verkstad Oxhagen, CV-verkstad Vivalla. Vilken menar du?",
      "Insats",
      "Antal platser: 2",
      "Om det inte finns plats för alla",
      "Timmar per plats: 2 h",
      "För Kaffebönan AB",
    ]);
  });

  test("has a day without a shift: shows the ones there are, and chooses none", async () => {
    await bot.types("ali", "#allmänt", "/pledge språkcafé fredag");
    expect(await bot.form("ali")).toEqual([
      "Språkcafé har inget pass för ”fredag”. Här är de som finns.",
      "Insats: Språkcafé",
      "Pass",
      "Antal platser: 1",
      "Om det inte finns plats för alla",
      "Timmar per plats",
      "För Kaffebönan AB",
    ]);
  });

  test("means nothing: two examples that work right now", async () => {
    const answer = await bot.types("ali", "#läxhjälp", "/pledge blarg");
    expect(answer).toBe(
      [
        "Jag förstod inte ”blarg”. Så här kan du skriva:",
        "• `/pledge 3h läxhjälp tisdag` → Läxhjälp i Vivalla, tis 24 nov 16–19",
        "• `/pledge 2h cv-verkstad oxhagen tisdag` → CV-verkstad Oxhagen, tis 24 nov 10–12",
        "[Öppna formuläret] [Visa insatserna]",
      ].join("\n"),
    );
    const examples = [...answer.matchAll(/`(\/pledge \S.*?)` →/g)].map(([, typed]) => typed ?? "");
    expect(examples).toHaveLength(2);
    for (const typed of examples) expect(await bot.types("ali", "#läxhjälp", typed)).toContain("Klart!");
  });

  test("is for one of several organisations: asks which", async () => {
    await bot.types("tove", "#läxhjälp", "/pledge 3h läxhjälp tisdag");
    expect((await bot.form("tove"))[0]).toBe("Vilken organisation gäller det?");
    await bot.person("tove").fills({ Organisation: "Cykel & <Co>" });
    expect(await bot.person("tove").submits()).toEqual({ errors: {} });
    expect((await bot.sees("tove", "#läxhjälp")).at(-1)).toContain("Klart! Cykel & <Co> är anmäld.");
  });
});

test("more places than anybody can pledge is answered with how many one can", async () => {
  expect(await bot.types("ali", "#läxhjälp", "/pledge 100000 platser läxhjälp tisdag")).toBe(
    "”100000 platser” går inte att anmäla: det får vara högst 1000 platser.\n[Ändra …]",
  );
  expect(await bot.types("ali", "#läxhjälp", "/pledge 0 platser läxhjälp tisdag")).toContain(
    "det måste vara minst en plats",
  );
});

describe("a cancelled shift", () => {
  test("is told in the channel and to those who had pledged", async () => {
    const { world, plan } = bot.running;
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    const { deps, actor } = plan;
    done(
      await cancelShift(deps, actor, { shiftId: world.tuesday, reason: "Vattenläcka <!channel> *nu*" }, null),
    );
    const channel = await bot.sees("sara", "#läxhjälp");
    expect(channel[0]).toContain("tis 24 nov 16–19 · inställt: Vattenläcka");
    expect(channel.at(-1)?.replaceAll("\u2060", "")).toBe(
      "Inställt pass: Läxhjälp i Vivalla\ntis 24 nov 16–19 · Vivalla bibliotek\nSkäl: Vattenläcka <!channel> *nu*\n[Visa bemanningen]",
    );
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain("Kaffebönan AB är inte längre anmäld");
    await bot.person("ali").clicks("Ångra", { in: { channel: "#läxhjälp" } });
    expect(await bot.sees("ali", "#läxhjälp")).toContain(
      "Passet är inställt, och anmälan med det.\n[Visa våra pass]",
    );
    const again = await bot.types("ali", "#läxhjälp", "@Socialsmart läxhjälp på tisdag");
    expect(again.replaceAll("\u2060", "")).toBe(
      [
        "Det passet är inställt: Läxhjälp i Vivalla, tis 24 nov 16–19.",
        "Skäl: Vattenläcka <!channel> *nu*",
        "Vill ni vara med på ett annat pass?",
        "[Öppna formuläret]",
      ].join("\n"),
    );
  });
});

test("a new shift is a new post, several at once are one", async () => {
  const { world, plan } = bot.running;
  await plan.shift({ initiativeId: world.homework, on: "2026-11-30", hours: [16, 18], capacity: 4 });
  await plan.shift({ initiativeId: world.homework, on: "2026-12-02", hours: [16, 18], capacity: 1 });
  expect((await bot.sees("sara", "#läxhjälp")).at(-1)).toBe(
    [
      "2 nya pass: Läxhjälp i Vivalla",
      "mån 30 nov 16–18 · Vivalla bibliotek · 4 platser",
      "[Anmäl]",
      "ons 2 dec 16–18 · Vivalla bibliotek · 1 plats",
      "[Anmäl]",
    ].join("\n"),
  );
});

test("what another program pledged is on the card too", async () => {
  const { world, plan } = bot.running;
  const { deps, actor } = plan;
  const input = { shiftId: world.tuesday, organisationId: world.bikes, places: 2, minutesPerPlace: null };
  const staff = {
    ...actor,
    kind: "SERVICE",
    source: "API",
    tokenId: deps.ids.next("token"),
    scopes: ["pledges:write"],
  } as const;
  done(await pledgePlaces(deps, staff, input, null));
  expect(await bot.card()).toContain("Cykel & <Co> (2)");
});
