import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

describe("planning", () => {
  test("one shift, in the channel's initiative, like its next one", async () => {
    await bot.types("sara", "#läxhjälp", "/socialsmart planera");
    expect((await bot.form("sara")).slice(0, 2)).toEqual([
      "Insats: Läxhjälp i Vivalla",
      "Upprepas: Bara en gång",
    ]);
    await bot.person("sara").fills({ Datum: "2026-11-30", Längd: "2 h", Plats: "Vivallaskolan" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain("Planerat. Läxhjälp i Vivalla · mån 30 nov 16–18 · 6 platser\n[Visa bemanningen]");
    expect(await bot.card()).toContain("mån 30 nov 16–18 · 0 av 6 platser");
  });

  test("a series every other week, which leaves free days out and says so", async () => {
    await bot.types("sara", "#läxhjälp", "/socialsmart plan");
    await bot.form("sara");
    await bot.person("sara").chooses("shift.choose-repeats", "Varannan vecka");
    await bot.form("sara");
    await bot.person("sara").fills({ Datum: "2026-12-11", "Till och med": "2027-01-08" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain(
      "Planerat. Läxhjälp i Vivalla · Varannan vecka 16:00: 2 pass så här långt.\nInget pass: 25 december (juldagen).\n[Visa bemanningen]",
    );
    expect(await bot.card()).toContain("fre 11 dec 16–19");
  });

  test("a series whose coordinator wants to be reminded of the eves it is held on", async () => {
    await bot.types("sara", "#läxhjälp", "/socialsmart plan");
    await bot.form("sara");
    await bot.person("sara").chooses("shift.choose-repeats", "Varje vecka");
    await bot.form("sara");
    await bot.person("sara").fills({
      ...{ Datum: "2026-12-17", "Till och med": "2027-01-07" },
      "På aftnar (midsommar, jul, nyår)": "Pass, men säg till mig",
    });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = (await bot.sees("sara", "#läxhjälp")).find((text) => text.startsWith("Planerat."));
    expect(seen).toContain(
      "4 pass så här långt.\nAtt tänka på: 24 december (julafton), 31 december (nyårsafton).",
    );
  });

  test("has one effect, though Slack delivers the form twice", async () => {
    await bot.types("sara", "#allmänt", "/socialsmart planera");
    await bot.form("sara");
    await bot.person("sara").fills({ Insats: "Språkcafé", Datum: "2026-11-30", Plats: "Oxhagens centrum" });
    bot.running.sim.faults.deliveries({ kind: "view_submission", times: 1 }, { kind: "twice" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const card = (await bot.sees("sara", "#språkcafé"))[0] ?? "";
    expect(card.split("mån 30 nov")).toHaveLength(2);
  });

  test("is for coordinators", async () => {
    expect(await bot.types("ali", "#läxhjälp", "/socialsmart planera")).toContain(
      "Bara samordnare planerar pass.",
    );
  });

  test("and the rest is found in the help of a coordinator", async () => {
    expect(await bot.types("sara", "#läxhjälp", "/socialsmart")).toContain("/socialsmart planera");
    expect(await bot.types("ali", "#läxhjälp", "/socialsmart")).not.toContain("planera");
  });
});

describe("a new initiative", () => {
  test("is drafted, gets a shift, and is published from its menu", async () => {
    await bot.types("sara", "#språkcafé", "/socialsmart insats");
    await bot.form("sara");
    expect(await bot.person("sara").searches("draft.choose_host", "vivalla")).toEqual(["Vivalla IF"]);
    await bot.person("sara").fills({
      "Vad heter insatsen?": "Trygghetsvandring",
      Fokusområde: "Trygghet",
      "Fler fokusområden": ["Demokrati"],
      Stadsdel: "Oxhagen",
    });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect((await bot.sees("sara", "#språkcafé")).at(-1)).toBe(
      [
        "Utkastet är sparat: Trygghetsvandring. Planera pass, och publicera när det är klart.",
        "[… Planera pass … | Publicera insatsen | Ställ in insatsen …]",
      ].join("\n"),
    );
    expect(await bot.types("ali", "#språkcafé", "/initiatives trygghet")).not.toContain("Trygghetsvandring");
    const sara = bot.person("sara");
    await sara.chooses("initiative.manage", "Planera pass …", { in: { channel: "#språkcafé" } });
    expect((await bot.form("sara"))[0]).toBe("Insats: Trygghetsvandring");
    await sara.fills({ Plats: "Oxhagens centrum", Datum: "2026-11-30" });
    expect(await sara.submits()).toEqual({ errors: {} });
    expect((await bot.sees("sara", "#språkcafé")).at(-1)).toContain("Planerat som utkast. Trygghetsvandring");
    const drafts = await bot.types("sara", "#språkcafé", "/initiatives trygghet");
    expect(drafts).toContain("Utkast, inte publicerad än");
    await sara.chooses("initiative.manage", "Publicera insatsen", { in: { channel: "#språkcafé" } });
    const seen = await bot.sees("ali", "#språkcafé");
    expect(seen.some((text) => text.startsWith("# Trygghetsvandring"))).toBe(true);
    expect(seen.join("\n")).toContain("mån 30 nov 16–19 · 0 av 6 platser");
  });
});

describe("on site", () => {
  test("a coordinator adds somebody to a shift that goes on, which nobody else can", async () => {
    const { plan, world, clock } = bot.running;
    const shift = { initiativeId: world.homework, on: "2026-11-23", hours: [13, 15], capacity: 4 } as const;
    await plan.shift(shift);
    clock.advance({ hours: 1, minutes: 30 });
    expect(await bot.types("ali", "#allmänt", "/pledge läxhjälp idag")).not.toContain("Klart!");
    await bot.person("ali").closesModal();
    await bot.types("sara", "#allmänt", "/pledge läxhjälp idag");
    await bot.person("sara").searches("pledge.choose_organisation", "vivalla");
    await bot.person("sara").fills({ Organisation: "Vivalla IF" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect((await bot.sees("sara", "#allmänt")).at(-1)).toContain("Klart! Vivalla IF är anmäld.");
  });
});

describe("a series", () => {
  async function everyFriday(): Promise<string> {
    await bot.types("sara", "#läxhjälp", "/socialsmart planera");
    await bot.form("sara");
    await bot.person("sara").chooses("shift.choose-repeats", "Varje vecka");
    await bot.form("sara");
    await bot.person("sara").fills({ Datum: "2026-11-27", "Till och med": "2026-12-11" });
    await bot.person("sara").submits();
    await bot.card();
    const [, friday] =
      JSON.stringify(await bot.person("sara").reads("#läxhjälp")).match(/"series:(shift_\w+)"/) ?? [];
    return friday ?? "";
  }

  test("is changed from a date on; what somebody has pledged on stays", async () => {
    const friday = await everyFriday();
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp 4/12");
    await bot.choosesOnCard("sara", "shift.manage", `series:${friday}`);
    await bot.person("sara").fills({ Börjar: "17:00", Skäl: "Bussen går senare" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain(
      [
        "Serien är ändrad från och med 27 november: 2 pass ändrade, 0 nya, 0 borttagna.",
        "1 pass som någon har anmält sig till är kvar som det var.\n[Visa bemanningen]",
      ].join("\n"),
    );
    expect(await bot.card()).toContain("fre 27 nov 17–20");
    expect(await bot.card()).toContain("fre 4 dec 16–19");
  });

  test("is ended from a date on", async () => {
    const friday = await everyFriday();
    await bot.choosesOnCard("sara", "shift.manage", `series:${friday}`);
    await bot.person("sara").clicks("Avsluta serien …");
    await bot.form("sara");
    await bot.person("sara").fills({ "Från och med": "2026-12-04", Skäl: "Terminen är slut" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain("Serien slutar före 4 december. 2 pass togs bort.\n[Visa bemanningen]");
    expect(await bot.card()).toContain("fre 4 dec 16–19 · inställt: Terminen är slut");
  });
});
