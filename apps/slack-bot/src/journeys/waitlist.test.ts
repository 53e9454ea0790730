import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

/** Bea has both places of the language café; Ali waits for two, then Tove for one. */
async function fullCafe(): Promise<void> {
  await bot.types("bea", "#allmänt", "/pledge 2 people språkcafé wednesday");
  await bot.types("ali", "#språkcafé", "/pledge 2 platser språkcafé onsdag");
  await bot.types("tove", "#allmänt", "/pledge språkcafé onsdag");
  await bot.person("tove").fills({ Organisation: "Cykel & <Co>" });
  await bot.person("tove").submits();
}

test("a pledge of more places than are free waits, and hears how many there are", async () => {
  await bot.types("bea", "#allmänt", "/pledge språkcafé wednesday");
  expect(await bot.types("ali", "#språkcafé", "/pledge 2 platser språkcafé onsdag")).toContain(
    "Bara 1 plats är ledig. Kaffebönan AB står på reservlistan, nummer 1 i kön.",
  );
});

describe("places that fall free", () => {
  test("are offered to the first who waits, who takes them", async () => {
    await fullCafe();
    expect((await bot.sees("tove", "#allmänt")).at(-1)).toContain("nummer 2 i kön");
    await bot.person("bea").clicks("Undo");
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain("[Ta platserna] [Avstå]");
    expect(await bot.sees("tove", "@bot")).toEqual([]);

    await bot.person("ali").clicks("Ta platserna");
    expect(await bot.sees("ali", "@bot")).toEqual([
      [
        "Klart! Kaffebönan AB har 2 platser.",
        "2 platser à 2 h · Språkcafé · ons 25 nov 14–16 · 2 av 2 platser tagna",
        "Vivalla bibliotek",
        "[Avanmäl] [Ändra]",
      ].join("\n"),
    ]);
    expect((await bot.sees("sara", "#språkcafé"))[0]).toContain("2 av 2 platser\nKaffebönan AB (2)");
  });

  test("go to the next when the first declines", async () => {
    await fullCafe();
    await bot.person("bea").clicks("Undo");
    await bot.sees("ali", "@bot");
    await bot.person("ali").clicks("Avstå");
    expect(await bot.sees("ali", "@bot")).toEqual([
      "Kaffebönan AB avstod. Platserna är lediga för andra. Språkcafé · ons 25 nov 14–16\n[Anmäl]",
    ]);
    expect((await bot.sees("tove", "@bot")).at(-1)).toContain("[Ta platsen] [Avstå]");
    await bot.person("tove").clicks("Ta platsen");
    expect((await bot.sees("tove", "@bot")).at(-1)).toContain("Klart! Cykel & <Co> har 1 plats.");
  });

  test("cannot be taken once the offer has expired, though no timer has run", async () => {
    await fullCafe();
    await bot.person("bea").clicks("Undo");
    await bot.sees("ali", "@bot");
    bot.running.clock.advance({ hours: 25 });
    await bot.person("ali").clicks("Ta platserna");
    expect((await bot.sees("ali", "@bot"))[0]).toBe(
      "Erbjudandet gäller inte längre.\nSpråkcafé · ons 25 nov 14–16 · Vivalla bibliotek\nVill ni ändå vara med? Anmäl er igen.\n[Anmäl]",
    );
    expect((await bot.sees("sara", "#språkcafé"))[0]).not.toContain("Kaffebönan AB");
  });

  test("are taken once, however often the button is pressed", async () => {
    await fullCafe();
    await bot.person("bea").clicks("Undo");
    await bot.sees("ali", "@bot");
    bot.running.sim.faults.deliveries({ kind: "block_actions", times: 1 }, { kind: "twice" });
    await bot.person("ali").clicks("Ta platserna");
    expect(await bot.sees("ali", "@bot")).toHaveLength(1);
    expect((await bot.sees("ali", "@bot"))[0]).toContain("Klart!");
    expect((await bot.sees("sara", "#språkcafé"))[0]).toContain("2 av 2 platser\nKaffebönan AB (2)");
  });
});

describe("somebody who takes fewer places gladly", () => {
  test("is offered those that are free at once", async () => {
    await bot.types("bea", "#läxhjälp", "/pledge 5 people läxhjälp tuesday");
    await bot.person("ali").clicks("pledge.open", { value: bot.running.world.tuesday });
    await bot.form("ali");
    await bot.person("ali").fills({
      "Antal platser": "3",
      "Om det inte finns plats för alla": ["Vi tar gärna färre platser"],
    });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    const answer = (await bot.sees("ali", "#läxhjälp")).at(-1);
    expect(answer).toContain(
      "1 av 3 platser är ledig. Den hålls åt Kaffebönan AB till tis 24 nov 12:00. Ta den, eller avstå så går den vidare.",
    );
    expect(answer).toContain("[Ta platsen] [Avstå]");
    await bot.person("ali").clicks("Ta platsen", { in: { channel: "#läxhjälp" } });
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("Klart! Kaffebönan AB har 1 plats.");
    expect(await bot.card()).toContain("Vivalla IF (5), Kaffebönan AB (1)");
  });
});

describe("before somebody pledges", () => {
  test("the form says that they will wait", async () => {
    await bot.types("bea", "#läxhjälp", "/pledge 6 people läxhjälp tuesday");
    await bot.person("ali").clicks("pledge.open", { value: bot.running.world.tuesday });
    expect(await bot.form("ali")).toContain("Passet är fullt. Kaffebönan AB hamnar på reservlistan.");
  });

  test("the card's button says what the command would", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    const refused = await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    expect(refused).toContain("Kaffebönan AB har redan anmält 1 plats");
    await bot.person("ali").clicks("pledge.open", { value: bot.running.world.tuesday });
    const answers = (await bot.sees("ali", "#läxhjälp")).filter((text) => text === refused);
    expect(answers).toHaveLength(2);
    expect(await bot.person("ali").modal()).toBeUndefined();
  });

  test("another shift chosen in the form tells of that one", async () => {
    const { world } = bot.running;
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    await bot.person("ali").clicks("pledge.open", { value: world.nextTuesday });
    await bot.person("ali").chooses("pledge.choose_shift", world.tuesday);
    expect(await bot.form("ali")).toContain(
      "Kaffebönan AB har redan anmält 1 plats till det passet. Ändra den anmälan i stället.",
    );
  });
});

describe("withdrawing late", () => {
  test("is said to be late", async () => {
    const { plan, world, clock } = bot.running;
    const late = { on: "2026-11-25", hours: [12, 14], capacity: 4, withdrawByMinutes: 72 * 60 } as const;
    await plan.shift({ initiativeId: world.homework, ...late });
    await bot.types("ali", "#allmänt", "/pledge läxhjälp onsdag");
    clock.advance({ minutes: 5 });
    await bot.person("ali").clicks("Ångra");
    expect((await bot.sees("ali", "#allmänt")).at(-1)).toBe(
      [
        "Kaffebönan AB är avanmäld. Läxhjälp i Vivalla · ons 25 nov 12–14",
        "Sista tid att avanmäla sig var sön 22 nov 12:00, så avanmälan räknas som sen.\n[Anmäl]",
      ].join("\n"),
    );
  });
});
