import { commitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

const said = async (handle: string) => (await bot.sees(handle, "@bot")).at(-1) ?? "";

describe("once a quarter", () => {
  /** From Monday noon to Tuesday 5 January, 08:35 in Stockholm. */
  const UNTIL_TUESDAY = { hours: 42 * 24 + 20, minutes: 35 };

  test("a contact hears where the organisation stands, and pledges where it would be of use", async () => {
    const { plan, world, clock } = bot.running;
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    const january = { hours: [16, 18], capacity: 4 } as const;
    const cafe = await plan.shift({ initiativeId: world.cafe, on: "2027-01-07", ...january });
    const homework = await plan.shift({ initiativeId: world.homework, on: "2027-01-12", ...january });
    const line = { organisationId: world.coffee, year: 2026, unit: "MINUTES", focusArea: null } as const;
    done(await commitYearly(plan.deps, plan.actor, { ...line, target: 6000, note: "" }, null));
    clock.advance(UNTIL_TUESDAY);
    expect(await said("ali")).toBe(
      [
        "Så långt har ni kommit 2026",
        "Kaffebönan AB",
        "0 h styrkta · 0 h planerade · åtagandet är 100 h",
        "Här behövs ni framöver:",
        "[… Sluta skicka sådana]",
        // Where they have taken part comes before what is sooner.
        "Läxhjälp i Vivalla",
        "Integration · Vivalla",
        "tis 12 jan 16–18 · 0 av 4 platser · minst 2 behövs",
        "[Anmäl]",
        "Språkcafé",
        "Integration · Oxhagen",
        "tors 7 jan 16–18 · 0 av 4 platser · minst 2 behövs",
        "[Anmäl]",
      ].join("\n"),
    );
    // So it does at Home.
    expect(await bot.home("ali")).toContain("# Här behövs ni\nLäxhjälp i Vivalla\n");
    await bot.person("ali").clicks("Anmäl", { value: homework });
    await bot.person("ali").submits();
    const reader = plan.deps.store.reader(world.landlordId);
    expect(await reader.pledges.countByShifts([homework, cafe], {})).toEqual(
      new Map([
        [homework, 1],
        [cafe, 0],
      ]),
    );
  });

  test("a contact hears of what was taken on and done where there is nothing to pledge on, and takes on what is right", async () => {
    const { plan, world, clock } = bot.running;
    const line = { organisationId: world.coffee, year: 2027, unit: "MINUTES", focusArea: null } as const;
    for (const [year, target] of [
      [2026, 6000],
      [2027, 1200],
    ] as const)
      done(await commitYearly(plan.deps, plan.actor, { ...line, year, target, note: "" }, null));
    const before = await bot.sees("bea", "@bot");
    clock.advance(UNTIL_TUESDAY);
    expect(await said("ali")).toBe(
      [
        "Så långt har ni kommit 2026",
        "Kaffebönan AB",
        "0 h styrkta · 0 h planerade · åtagandet är 100 h",
        "[Våra åtaganden …]",
        "Just nu finns inga fler pass att anmäla er till. Nya pass visas på Hem. Vad ni vill bidra med 2027 kan ni se och ändra här.",
        "[Öppna Hem] [… Sluta skicka sådana]",
      ].join("\n"),
    );
    await bot.person("ali").clicks("Våra åtaganden …");
    await bot.person("ali").fills({ "Alla områden: timmar": "15" });
    await bot.person("ali").submits();
    expect(await bot.sees("ali", "@bot")).toContainEqual(expect.stringContaining("2027"));
    const reader = plan.deps.store.reader(world.landlordId);
    const lines = (await reader.commitments.listByOrganisations([world.coffee])).get(world.coffee);
    expect(lines?.map(({ year, target }) => [year, target])).toEqual([
      [2026, 6000],
      [2027, 900],
    ]);
    // Nothing taken on, nothing done, nothing to pledge on: nothing to say.
    expect(await bot.sees("bea", "@bot")).toEqual(before);
  });
});
