import { expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

test("a tenant's contact says in App Home what it takes on, by area, and changes it; staff do for the landlord, others for nobody", async () => {
  const { world, database } = bot.running;
  const ali = bot.person("ali");
  const fills = async (values: Record<string, string>) => {
    await ali.fills(values);
    return Object.values((await ali.submits()).errors);
  };
  const opens = async (handle: string) => {
    await bot.home(handle);
    await bot.person(handle).clicks("Våra åtaganden …", { in: "home" });
    return (await bot.form(handle)).join("\n");
  };
  expect(await opens("ali")).toContain("Noll är vanligt och helt i sin ordning.");
  expect(await fills({})).toEqual(["Skriv ett antal på minst en rad. 0 går bra."]);
  expect(await fills({ "Alla områden: timmar": "många", "Alla områden: platser": "fyra" })).toEqual([
    "Skriv timmar, som 40, 40 h eller 12:30.",
    "Skriv ett antal, som 4.",
  ]);
  expect(await fills({ "Alla områden: timmar": "40", "Alla områden: platser": "0" })).toEqual([]);
  expect(await bot.home("ali")).toContain("åtagandet är 40 h");

  expect(await opens("ali")).toContain("• Alla områden: *40 h*\n• Alla områden: *0 platser*");
  expect(await fills({ "Alla områden: timmar": "60" })).toEqual([]);
  expect(await opens("ali")).toContain(
    "• Alla områden: *60 h* · 40 h till 23 november 2026, ändrat av Ali Hassan",
  );
  await ali.chooses("commitment.choose-area", "Trygghet");
  expect((await bot.form("ali")).join("\n")).toContain("Trygghet: timmar");
  expect(await fills({ "Trygghet: tillfällen": "2" })).toEqual([]);
  const reader = database.store.reader(world.landlordId);
  const linesOf = async (id: typeof world.coffee) =>
    ((await reader.commitments.listByOrganisations([id])).get(id) ?? []).map(
      ({ year, unit, focusArea, target, revision }) => [year, unit, focusArea, target, revision],
    );
  expect(await linesOf(world.coffee)).toEqual([
    [2026, "MINUTES", null, 3600, 2],
    [2026, "PLACES", null, 0, 1],
    [2026, "EVENTS", "SAFETY", 2, 1],
  ]);

  expect(await opens("sara")).toContain("Vad vill Västerporten bidra med 2026?");
  expect(await bot.home("nils")).not.toContain("Våra åtaganden");
});

test("a coordinator exempts a tenant for some days from App Home, changes that and takes it back; the tenant sees it where its commitments are", async () => {
  const { world, database } = bot.running;
  const [sara, ali] = [bot.person("sara"), bot.person("ali")];
  const opensOf = async (name: string) => {
    await bot.home("sara");
    await sara.clicks("Åtaganden och undantag …", { in: "home" });
    expect(await sara.searches("commitment.choose-whose", name.slice(0, 4))).toEqual([name]);
    await sara.fills({ Organisation: name });
    await sara.submits();
    return bot.modal("sara");
  };
  const submits = async (values: Record<string, string>) => {
    await sara.fills(values);
    return Object.values((await sara.submits()).errors);
  };
  expect(await opensOf("Kaffebönan AB")).toContain("Vad vill Kaffebönan AB bidra med 2026?");
  await sara.clicks("Ge undantag …");
  const july = { "Från och med": "2026-07-01", "Till och med": "2026-06-30" };
  expect(await submits({ "Varför?": "Annat skäl", ...july })).toEqual([
    "Skriv något här.",
    "Slutet måste komma efter början.",
  ]);
  expect(await submits({ Kommentar: "Vattenskada", "Till och med": "2026-07-31" })).toEqual([]);

  const line = "Undantag 1 juli 2026 – 31 juli 2026: Vattenskada";
  expect(await opensOf("Kaffebönan AB")).toContain(`${line}\n[Ändra …]`);
  await bot.home("ali");
  expect(await bot.home("ali")).not.toContain("Åtaganden och undantag");
  await ali.clicks("Våra åtaganden …", { in: "home" });
  const seen = await bot.modal("ali");
  expect(seen).toContain(`${line}\nDe dagarna väntas inget`);
  expect(seen).not.toContain("Ge undantag");
  await ali.fills({ "Alla områden: timmar": "40" });
  await ali.submits();
  await ali.clicks("Våra åtaganden …", { in: "home" });
  expect(await bot.modal("ali")).toContain("• Alla områden: 40 h · för dagarna som räknas: 36,5 h");

  await sara.clicks("Ändra …");
  expect(await submits({ "Till och med": "2026-06-30" })).toEqual(["Slutet måste komma efter början."]);
  expect(await submits({ "Varför?": "Renovering", "Till och med": "2026-08-15" })).toEqual([]);
  expect(await opensOf("Kaffebönan AB")).toContain("– 15 augusti 2026: Renovering · Vattenskada");
  await sara.clicks("Ändra …");
  await sara.clicks("Ta tillbaka …", { confirm: true });
  const after = await bot.modal("sara");
  expect(after).toContain("Vad vill Kaffebönan AB bidra med 2026?");
  expect(after).not.toContain("Undantag 1 juli");
  const stored = await database.store.reader(world.landlordId).exemptions.listByOrganisations([world.coffee]);
  expect(stored.get(world.coffee)?.map(({ from, to, version }) => [`${from}`, `${to}`, version])).toEqual([
    ["2026-07-01", "2026-07-01", 3],
  ]);
});

test("a coordinator ends a tenant's appendix where its commitments are, and a contact brings that forward from the list", async () => {
  const { world, database } = bot.running;
  const [sara, ali] = [bot.person("sara"), bot.person("ali")];
  const { appendices } = database.store.reader(world.landlordId);
  const stored = async () => {
    const [one] = (await appendices.listByOrganisations([world.coffee])).get(world.coffee) ?? [];
    return [one?.state, String(one?.endsOn), one?.endReason];
  };
  await bot.home("sara");
  await sara.clicks("Åtaganden och undantag …", { in: "home" });
  await sara.searches("commitment.choose-whose", "kaff");
  await sara.fills({ Organisation: "Kaffebönan AB" });
  await sara.submits();
  await bot.modal("sara");
  await sara.clicks("Avsluta bilagan till 1 …");
  await sara.fills({ "Vem avslutar?": "hyresvärden har sagt upp den", "Sista dag den gäller": "2025-12-30" });
  expect(Object.values((await sara.submits()).errors)).toEqual(["Slutet måste komma efter början."]);
  await sara.fills({ "Sista dag den gäller": "2026-12-31" });
  expect(await sara.submits()).toEqual({ errors: {} });
  expect(await stored()).toEqual(["ACTIVE", "2027-01-01", "TERMINATED_BY_LANDLORD"]);
  await bot.settles();
  expect((await bot.sees("ali", "@bot")).at(-1)).toContain("31 december 2026");

  await bot.types("ali", "#allmänt", "/socialsmart bilaga");
  await ali.clicks("Avsluta bilagan till 1 …");
  await ali.fills({ "Sista dag den gäller": "2027-01-31" });
  expect(Object.values((await ali.submits()).errors)).toEqual([expect.stringContaining("31 december 2026")]);
  await ali.fills({ "Sista dag den gäller": "2026-11-22" });
  expect(await ali.submits()).toEqual({ errors: {} });
  expect((await bot.sees("ali", "#allmänt")).join("\n")).toContain("gäller till och med 22 november 2026.");
  expect(await stored()).toEqual(["ENDED", "2026-11-23", "TERMINATED_BY_TENANT"]);
  expect(await bot.types("ali", "#allmänt", "/socialsmart bilaga")).not.toContain("Avsluta");
});
