import { renderView } from "@socialsmart/slack-sim/message-text";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

describe("/roster", () => {
  test("shows the channel's initiative, with who is coming", async () => {
    await bot.types("bea", "#läxhjälp", "/pledge 2 people läxhjälp tuesday");
    expect(await bot.types("ali", "#läxhjälp", "/roster")).toBe(
      [
        "# Bemanning: Läxhjälp i Vivalla",
        "tis 24 nov 16–19 · 2 av 6 platser",
        "Vivalla IF (2)",
        "[Anmäl]",
        "tis 1 dec 16–19 · 0 av 6 platser · minst 2 behövs",
        "Ingen anmäld än",
        "[Anmäl]",
        "[Visa för alla]",
      ].join("\n"),
    );
  });

  test("takes an initiative and a week, in the person's language", async () => {
    expect(await bot.types("bea", "#allmänt", "/roster läxhjälp v.49")).toBe(
      [
        "# Roster: Läxhjälp i Vivalla",
        "Tue 1 Dec 16:00–19:00 · 0 of 6 places · at least 2 needed",
        "Nobody yet",
        "[Pledge]",
        "[Show everyone]",
      ].join("\n"),
    );
    expect(await bot.types("bea", "#allmänt", "/roster läxhjälp w12")).toContain(
      "There are no shifts for “w12”.",
    );
    expect(await bot.types("bea", "#allmänt", "/roster fotboll")).toContain(
      "I cannot find an initiative called “fotboll”.",
    );
  });

  test.each([
    ["/roster läxhjälp v.60", "”v.60” finns inte i kalendern."],
    ["/roster 30 februari", "”30 februari” finns inte i kalendern."],
    ["/roster 2020-01-01", "”2020-01-01” har redan varit."],
    ["/initiatives v.60", "”v.60” finns inte i kalendern."],
  ])("%s names a time that there is not", async (typed, sentence) => {
    expect(await bot.types("ali", "#allmänt", typed)).toBe(`${sentence}\n[Visa insatserna]`);
  });

  test("names the first week that not all of was shown, as a command that shows it", async () => {
    const { world, plan } = bot.running;
    for (const day of ["07", "08", "09", "10", "11", "12", "13", "14"]) {
      await plan.shift({ initiativeId: world.homework, on: `2026-12-${day}`, hours: [16, 19], capacity: 3 });
    }
    await bot.running.bot.drain();
    const answer = await bot.types("ali", "#läxhjälp", "/roster");
    expect(answer).toContain("… och 2 pass till. Fler visas med `/roster läxhjälp i vivalla v.50`.");
    expect(await bot.types("ali", "#läxhjälp", "/roster läxhjälp i vivalla v.50")).toContain(
      "sön 13 dec 16–19",
    );
    expect(await bot.types("bea", "#allmänt", "/roster")).toContain(
      "… and 5 more shifts. See more with `/roster w50`.",
    );
    await plan.shift({ initiativeId: world.homework, on: "2026-12-07", hours: [9, 10], capacity: 3 });
    await plan.shift({ initiativeId: world.homework, on: "2026-12-07", hours: [10, 11], capacity: 3 });
    expect(await bot.types("ali", "#allmänt", "/roster läxhjälp v.50")).toMatch(/… och 1 pass till\.\n/);
  });

  test("is shown to everybody once, however often it is clicked", async () => {
    await bot.types("bea", "#läxhjälp", "/roster");
    const { sim } = bot.running;
    await bot.person("bea").clicks("Show everyone");
    const delivery = sim.deliveries.at(-1);
    if (!delivery) throw new Error("nothing was delivered");
    const payload = new URLSearchParams(delivery.body).get("payload") ?? "";
    const second = { ...JSON.parse(payload), trigger_id: "a second click" };
    await sim.deliverRaw({ form: { payload: JSON.stringify(second) } });
    const seen = await bot.sees("bea", "#läxhjälp");
    expect(seen.filter((text) => text.includes("Delad av @Bea Ek"))).toHaveLength(1);
    expect(seen.some((text) => text.includes("[Show everyone]"))).toBe(false);
    expect(seen.some((text) => text.includes("# Roster: Läxhjälp i Vivalla"))).toBe(true);
  });

  test("is shown to everybody in the landlord's language, by whom", async () => {
    await bot.types("bea", "#läxhjälp", "/roster läxhjälp 24/11");
    await bot.person("bea").clicks("Show everyone");
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toBe(
      [
        "# Bemanning: Läxhjälp i Vivalla",
        "tis 24 nov 16–19 · 0 av 6 platser · minst 2 behövs",
        "Ingen anmäld än",
        "[Anmäl]",
        "Delad av @Bea Ek",
      ].join("\n"),
    );
  });
});

describe("/initiatives", () => {
  test("shows all, with the next shift", async () => {
    expect(await bot.types("ali", "#allmänt", "/initiatives")).toContain(
      ["Språkcafé", "Integration · Oxhagen", "Nästa pass: ons 25 nov 14–16 · 0 av 2 platser", "[Anmäl]"].join(
        "\n",
      ),
    );
  });

  test.each([
    ["oxhagen", ["CV-verkstad Oxhagen", "Språkcafé"]],
    ["arbetsmarknad", ["CV-verkstad Oxhagen", "CV-verkstad Vivalla"]],
    ["labour market", ["CV-verkstad Oxhagen", "CV-verkstad Vivalla"]],
    ["v.49", ["Läxhjälp i Vivalla"]],
    ["cv", ["CV-verkstad Oxhagen", "CV-verkstad Vivalla"]],
  ])("narrows down to %s", async (asked, titles) => {
    const answer = await bot.types("ali", "#allmänt", `/initiatives ${asked}`);
    const all = ["CV-verkstad Oxhagen", "CV-verkstad Vivalla", "Läxhjälp i Vivalla", "Språkcafé"];
    expect(all.filter((title) => answer.includes(title))).toEqual(titles);
  });

  test("says what could be asked for where nothing fits", async () => {
    expect(await bot.types("ali", "#allmänt", "/initiatives jämställdhet")).toBe(
      "Inga insatser passar in på ”jämställdhet”. Prova en stadsdel, ett fokusområde eller en vecka: `/initiatives Oxhagen`.\n[Visa insatserna]",
    );
  });
});

describe("/socialsmart", () => {
  test("tells whoever asks for another language, linked or not, that it follows Slack and where to change it", async () => {
    expect(await bot.types("ali", "#allmänt", "/socialsmart language")).toContain(
      "Språket följer det du har valt i Slack.",
    );
    expect(await bot.types("bea", "#allmänt", "/socialsmart språk")).toContain("Language & region");
    expect(await bot.types("nils", "#allmänt", "/socialsmart språk")).toContain("Slack");
  });

  test("helps, and shows the status only to those who may see it", async () => {
    expect(await bot.types("ali", "#allmänt", "/socialsmart")).toContain(
      "`/pledge 3h läxhjälp tisdag` anmäler",
    );
    expect(await bot.types("ali", "#allmänt", "/socialsmart")).not.toContain("status");
    expect(await bot.types("sara", "#allmänt", "/socialsmart help")).toContain("`/socialsmart status`");
    expect(await bot.types("nils", "#allmänt", "/socialsmart")).toContain("Jag vet inte vem du är här än.");
  });

  test("says what can be typed where it does not understand, with buttons to a pledge and to what there is", async () => {
    const said = await bot.types("ali", "#allmänt", "/socialsmart hej");
    expect(said).toMatch(
      /^Jag förstod inte ”hej”\.\nSocialsmart – .*\[Öppna formuläret\] \[Visa insatserna\]$/s,
    );
    await bot.person("ali").clicks("Visa insatserna");
    const [before, after] = (await bot.sees("ali", "#allmänt")).slice(-2);
    expect(before).toBe(said);
    expect(after).toContain("# Insatser\n");
    await bot.person("ali").clicks("Öppna formuläret");
    expect(await bot.modal("ali")).toContain("== Anmäl till ett pass ==\nInsats *: ‹Välj en insats›");
  });

  test("tells who one is", async () => {
    expect(await bot.types("tove", "#allmänt", "/socialsmart who")).toBe(
      "Du är Tove Två.\n• Kaffebönan AB: kontaktperson\n• Cykel & <Co>: kontaktperson\n[Gå med …] [Lämna en organisation]",
    );
    expect(await bot.types("sara", "#allmänt", "/socialsmart vem")).toContain("Västerporten: samordnare");
  });
});

describe("a button to how something stands", () => {
  test("is in the thread of the log, and shows the roster there", async () => {
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    await bot.running.bot.drain();
    const card = (await bot.person("bea").reads("#läxhjälp"))[0]?.ts ?? "";
    await bot.person("bea").clicks("Visa bemanningen");
    await bot.running.bot.drain();
    const thread = (await bot.person("bea").readsThread("#läxhjälp", card)).map(({ asText }) => asText);
    expect(thread).toHaveLength(3);
    expect(thread.at(-1)).toMatch(/^# Roster: Läxhjälp i Vivalla\n.*Kaffebönan AB \(1\).*\[Pledge\]/s);
  });

  test("shows somebody what they have pledged, and what they can pledge where that is nothing", async () => {
    const { tuesday } = bot.running.world;
    const looks = async () => {
      await bot.choosesOnCard("ali", "shift.manage", `offer:${tuesday}`);
      await bot.person("ali").clicks("Visa våra pass");
      return (await bot.sees("ali", "#läxhjälp")).at(-1);
    };
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    expect(await looks()).toMatch(/^Era kommande pass:\n.*\[Avanmäl\] \[Ändra\]$/s);
    await bot.person("ali").clicks("Avanmäl", { confirm: true });
    expect(await looks()).toBe("Ni är inte anmälda till något kommande pass.\n[Öppna formuläret]");
  });
});

describe("App Home", () => {
  async function home(handle: string): Promise<string> {
    await bot.running.bot.drain();
    const view = await bot.person(handle).home();
    return view ? renderView(view) : "";
  }

  test("shows the coming pledges, takes one back and changes another", async () => {
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    await bot.types("ali", "#allmänt", "/pledge språkcafé onsdag");
    await bot.person("ali").opensHome();
    expect(await home("ali")).toContain(
      [
        "# Mina anmälningar",
        "Läxhjälp i Vivalla",
        "tis 24 nov 16–19 · 3 h · Kaffebönan AB",
        "[Avanmäl] [Ändra]",
        "Språkcafé",
        "ons 25 nov 14–16 · 2 h · Kaffebönan AB",
        "[Avanmäl] [Ändra]",
      ].join("\n"),
    );
    const [first, second] = [...(await pledgeIds())];
    await bot.person("ali").clicks("pledge.undo", { in: "home", value: first ?? "", confirm: true });
    expect(await home("ali")).toContain("# Mina anmälningar\nSpråkcafé");
    await bot.person("ali").clicks("pledge.change", { in: "home", value: second ?? "" });
    await bot.person("ali").fills({ "Antal platser": "2" });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect(await home("ali")).toContain("ons 25 nov 14–16 · 2 platser à 2 h · Kaffebönan AB");
  });

  test("helps a coordinator with what only coordinators may", async () => {
    await bot.person("sara").opensHome();
    expect(await home("sara")).toContain("`/socialsmart status`");
    await bot.person("ali").opensHome();
    expect(await home("ali")).not.toContain("/socialsmart status");
  });

  test("tells somebody who is not linked how to be", async () => {
    await bot.person("nils").opensHome();
    expect(await home("nils")).toContain("[Koppla mig …]");
  });

  async function pledgeIds() {
    const { database, world } = bot.running;
    const reader = database.store.reader(world.landlordId);
    const pages = await reader.pledges.pageByOrganisations([world.coffee], {}, { first: 9, after: null });
    return (pages.get(world.coffee)?.items ?? []).toReversed().map(({ id }) => id);
  }
});

describe("a list that only one person sees", () => {
  test("of a roster stays where a pledge on one of its shifts is refused", async () => {
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    const list = await bot.types("ali", "#allmänt", "/roster läxhjälp");
    await bot.person("ali").clicks("Anmäl", { value: bot.running.world.tuesday });
    const [before, said] = (await bot.sees("ali", "#allmänt")).slice(-2);
    expect(before).toBe(list);
    expect(said).toContain("Kaffebönan AB har redan anmält 1 plats till det passet.");
  });

  test("of initiatives stays where a coordinator has done something about one of them", async () => {
    const { world } = bot.running;
    await bot.choosesOnCard("sara", "initiative.manage", `pause:${world.homework}`);
    await bot.person("sara").fills({ Skäl: "Lov" });
    await bot.person("sara").submits();
    const list = await bot.types("sara", "#allmänt", "/initiatives Vivalla");
    await bot.person("sara").chooses("initiative.manage", `resume:${world.homework}`, {
      in: { channel: "#allmänt" },
    });
    const [before, said] = (await bot.sees("sara", "#allmänt")).slice(-2);
    expect(before).toBe(list);
    expect(said).toContain("Läxhjälp i Vivalla");
    expect(said).not.toContain("# Insatser");
  });
});
