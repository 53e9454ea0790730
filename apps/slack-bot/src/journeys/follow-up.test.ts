import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { commitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { anAgreement } from "@socialsmart/domain/testing/inputs";
import { expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot({ publicUrl: "https://socialsmart.example" });

test("a follow-up gets a day, is read, noted and taken further, all in Slack, and others are asked for as the year ends", async () => {
  const { plan, world, clock, database } = bot.running;
  const { deps, actor } = plan;
  const reader = database.store.reader(world.landlordId);
  const appendices = await reader.appendices.listByOrganisations([world.coffee]);
  const [appendix] = appendices.get(world.coffee) ?? [];
  await plan.shift({ initiativeId: world.homework, on: "2026-12-15", hours: [16, 19], capacity: 6 });
  const line = {
    organisationId: world.coffee,
    year: 2026,
    unit: "MINUTES",
    focusArea: null,
    note: "",
  } as const;
  done(await commitYearly(deps, actor, { ...line, target: 2400 }, null));
  done(await commitYearly(deps, actor, { ...line, focusArea: "SAFETY", target: 600 }, null));
  clock.advance({ hours: 24 * 10 });
  expect(await bot.types("sara", "#allmänt", "/socialsmart avstämning")).toContain(
    "Ska hållas senast 31 januari 2027.",
  );
  expect(await bot.types("ali", "#allmänt", "/socialsmart avstämning")).toBe(
    "Ingen avstämning är nära just nu.\n[Visa hyresbilagorna]",
  );

  await bot.person("sara").clicks("Bestäm dag …", { value: `${appendix?.id} 2026` });
  await bot.person("sara").fills({ Dag: "2026-11-01" });
  expect(Object.values((await bot.person("sara").submits()).errors)).toEqual(["Den tiden har redan varit."]);
  await bot.person("sara").fills({ Dag: "2026-12-10" });
  expect(await bot.person("sara").submits()).toEqual({ errors: {} });
  expect((await bot.sees("sara", "#allmänt")).at(-1)).toContain(
    "[Visa dagordningen] [Anteckna …] [Annan dag …] [Ställ in]",
  );
  clock.advance({ minutes: 6 });
  await bot.running.bot.drain();
  expect((await bot.sees("ali", "@bot")).join("\n")).toContain(
    "Avstämningen är bestämd till 10 december 2026",
  );

  await bot.person("ali").clicks("Visa dagordningen");
  const agenda = (await bot.form("ali")).join("\n");
  expect(agenda).toContain("Alla områden: 40 h utlovade · 0 h styrkta · 40 h kvar · förslag för 2027: 20 h");
  expect(agenda).toContain("Insatser som passar 2027");

  await bot.person("ali").clicks("Läs som sida eller PDF");
  const view = (await bot.form("ali")).join("\n");
  expect(view).toContain("Länkarna är dina egna");
  await bot.person("ali").closesModal();
  clock.advance({ hours: 24 * 7 });
  await bot.running.bot.drain();
  expect((await bot.sees("ali", "@bot")).join("\n")).toContain("Avstämningen är 10 december 2026");
  clock.advance({ hours: 96 });
  await bot.running.bot.drain();
  expect((await bot.sees("sara", "@bot")).at(-1)).toContain("Hölls avstämningen 10 december 2026?");
  await bot.person("sara").clicks("Anteckna …");
  await bot.person("sara").fills({ "Vad kom ni fram till?": "Fler kvällar i Vivalla." });
  expect(Object.values((await bot.person("sara").submits()).errors)).toEqual(["Skriv minst en som var där."]);
  await bot.person("sara").fills({ "Vilka var där från Kaffebönan AB?": "butikschef, ekonom" });
  expect(await bot.person("sara").submits()).toEqual({ errors: {} });
  expect((await bot.sees("sara", "@bot")).at(-1)).toContain(
    "[2027 för Kaffebönan AB …] [2027 för Västerporten …]",
  );

  clock.advance({ hours: 24 });
  await bot.running.bot.drain();
  const noted = () => bot.sees("ali", "@bot").then((said) => said.at(-1));
  expect(await noted()).toContain("Avstämningen är antecknad");
  await bot.person("sara").types("#allmänt", "/socialsmart avstämning");
  await bot.person("sara").clicks("Ändra anteckningarna …");
  await bot.person("sara").fills({ "Vad kom ni fram till?": "Fler kvällar, varannan vecka." });
  expect(await bot.person("sara").submits()).toEqual({ errors: {} });
  await bot.running.bot.drain();
  expect(await noted()).toMatch(/ändrad sedan dess[\s\S]*varannan vecka/);

  const list = await bot.types("ali", "#allmänt", "/socialsmart follow-up");
  expect(list).toContain("Hölls 10 december 2026.\n[Visa anteckningarna] [2027 för Kaffebönan AB …]");
  await bot.person("ali").clicks("2027 för Kaffebönan AB …");
  await bot.person("ali").fills({ "Alla områden: timmar": "många" });
  expect(Object.values((await bot.person("ali").submits()).errors)).toEqual([
    "Skriv timmar, som 40, 40 h eller 12:30.",
  ]);
  await bot.person("ali").fills({ "Alla områden: timmar": "50", "Trygghet: timmar": "" });
  expect(await bot.person("ali").submits()).toEqual({ errors: {} });
  const lines = await reader.commitments.listByOrganisations([world.coffee]);
  expect(lines.get(world.coffee)?.map(({ year, target }) => [year, target])).toEqual([
    [2026, 2400],
    [2026, 600],
    [2027, 3000],
  ]);
  // What the year had in another area is still to be taken further.
  await bot.types("ali", "#allmänt", "/socialsmart follow-up");
  await bot.person("ali").clicks("2027 för Kaffebönan AB …");
  const left = (await bot.form("ali")).join("\n");
  expect([left.includes("Trygghet: timmar"), left.includes("Alla områden: timmar")]).toEqual([true, false]);
  expect(await bot.person("ali").submits()).toEqual({ errors: {} });
  expect(await bot.types("ali", "#allmänt", "/socialsmart follow-up")).not.toContain("2027 för");

  clock.advance({ hours: 24 * 24 });
  await bot.running.bot.drain();
  expect((await bot.sees("sara", "@bot")).join("\n")).toContain("Dags att bestämma dag för en avstämning");
  expect((await bot.sees("sara", "@bot")).join("\n")).toMatch(/Avstämningar\n• \d utan dag/);

  const tenant = { kind: "TENANT", name: "Kiosken", organisationNumber: null, language: "sv" } as const;
  const { organisationId } = done(await registerOrganisation(deps, actor, tenant, null));
  for (let n = 1; n <= 9; n += 1) {
    const agreement = anAgreement({ organisationId, leaseNumber: `K-${n}`, effectiveFrom: "2025-01-01" });
    done(await recordAppendix(deps, actor, agreement, null));
  }
  expect(await bot.types("sara", "#allmänt", "/socialsmart avstämning")).toMatch(/\[Visa \d+ till\]$/);
  await bot.person("sara").clicks("follow-up.see-more");
  expect((await bot.sees("sara", "#allmänt")).at(-1)).toContain("K-9");
  await bot.person("sara").opensHome();
  expect(await bot.home("sara")).toContain("Avstämningar");
});
