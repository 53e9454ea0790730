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
