import { ok } from "@socialsmart/domain/kernel/result";
import { renderView } from "@socialsmart/slack-sim/message-text";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

/** App Home as the bot has drawn it, without another visit. */
async function shownAtHome(handle: string): Promise<string> {
  await bot.running.bot.drain();
  const home = await bot.person(handle).home();
  return home ? renderView(home) : "";
}

describe("App Home", () => {
  test("takes offered places where it is, without a message more", async () => {
    await bot.types("bea", "#allmänt", "/pledge 2 people språkcafé wednesday");
    await bot.types("ali", "#allmänt", "/pledge 2 platser språkcafé onsdag");
    await bot.person("bea").clicks("Undo");
    await bot.home("ali");
    const before = (await bot.sees("ali", "@bot")).length;
    await bot.person("ali").clicks("Ta platserna", { in: "home" });
    expect(await shownAtHome("ali")).toContain("[Avanmäl] [Ändra]");
    expect(await bot.sees("ali", "@bot")).toHaveLength(before);
  });

  test("lets a coordinator say no, and is drawn again then", async () => {
    const { plan, world } = bot.running;
    const shift = { on: "2026-11-27", hours: [16, 18], capacity: 2, approval: "MANUAL" } as const;
    await plan.shift({ initiativeId: world.homework, ...shift });
    await bot.types("ali", "#allmänt", "/pledge läxhjälp fredag");
    expect(await bot.home("sara")).toContain("[Godkänn] [Neka …]");
    await bot.person("sara").clicks("Neka …", { in: "home" });
    await bot.form("sara");
    await bot.person("sara").fills({ Skäl: "Det räcker" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await shownAtHome("sara")).not.toContain("[Neka …]");
  });

  test("lets somebody who takes part give up their place, and is drawn without it", async () => {
    const { plan, world } = bot.running;
    const roles = ["PARTICIPANT"] as const;
    await plan.joins("U0NILS", "Nils Ny", [{ organisationId: world.coffee, roles }]);
    await plan.shift({
      initiativeId: world.homework,
      on: "2026-11-27",
      hours: [16, 18],
      capacity: 4,
      adultsOnly: true,
    });
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp fredag");
    await bot.person("ali").clicks("Namnge");
    await bot.person("ali").fills({ Personer: ["Nils Ny"], Ålder: ["De jag väljer är 18 år eller äldre"] });
    await bot.person("ali").submits();
    expect(await bot.home("nils")).toContain(
      "# Mina pass\nLäxhjälp i Vivalla\nfre 27 nov 16–18 · Vivalla bibliotek\nDu kommer från Kaffebönan AB.\n[Jag kan inte]",
    );
    expect(await bot.types("nils", "#läxhjälp", "@Socialsmart jag kan inte på fredag")).toBe(
      "Gäller det den här? Inget är avanmält än.\nLäxhjälp i Vivalla\nfre 27 nov 16–18 · Vivalla bibliotek\nDu kommer från Kaffebönan AB.\n[Jag kan inte]",
    );
    await bot.person("nils").clicks("Jag kan inte", { in: "home", confirm: true });
    expect(await shownAtHome("nils")).toContain("# Mina pass\nDitt namn står inte på något kommande pass.");
    expect(await bot.sees("nils", "@bot")).toEqual([]);
  });

  test("shows a host who comes, by name; and names to nobody else", async () => {
    const { plan, world } = bot.running;
    await plan.joins("U0NILS", "Nils Ny", [{ organisationId: world.landlordOrganisation, roles: ["HOST"] }]);
    const shift = { initiativeId: world.homework, on: "2026-11-23", hours: [16, 18], capacity: 4 } as const;
    await plan.shift({ ...shift, adultsOnly: true });
    await bot.types("ali", "#läxhjälp", "/pledge 2 platser läxhjälp måndag");
    await bot.person("ali").clicks("Namnge");
    await bot
      .person("ali")
      .fills({ Personer: ["Ali Hassan"], Ålder: ["De jag väljer är 18 år eller äldre"] });
    await bot.person("ali").submits();
    expect(await bot.home("nils")).toContain(
      "# Pass där ni är värd\nLäxhjälp i Vivalla\nmån 23 nov 16–18 · 2 av 4 platser\nKaffebönan AB (2)\n[Vilka kommer]",
    );
    const home = await bot.person("nils").home();
    const value = /"roster\.who-comes".*?"value":"(shift_\w+)"/.exec(JSON.stringify(home?.blocks))?.[1] ?? "";
    await bot.person("nils").clicks("Vilka kommer", { in: "home", value });
    expect(await bot.modal("nils")).toContain("Kaffebönan AB, 2 platser: Ali Hassan, 1 utan namn");
  });

  test("turns to what there is no room for, and stays there when something is done", async () => {
    const { plan, world } = bot.running;
    for (let day = 1; day <= 18; day++) {
      const on = Temporal.PlainDate.from("2026-11-30").add({ days: day }).toString();
      await plan.shift({ initiativeId: world.cafe, on, hours: [10, 12], capacity: 2 });
      await bot.person("ali").types("#allmänt", `/pledge språkcafé ${on}`);
    }
    const first = await bot.home("ali");
    expect(first).toContain("# Mina anmälningar\nSpråkcafé\ntis 1 dec 10–12");
    expect(first).toContain("[Visa 3 till]");
    expect(first).not.toContain("ons 16 dec");
    await bot.person("ali").clicks("Visa 3 till", { in: "home" });
    const then = await shownAtHome("ali");
    expect(then).toContain("# Mina anmälningar\nSpråkcafé\nons 16 dec 10–12");
    const home = await bot.person("ali").home();
    const value = /"value":"(pledge_\w+)"/.exec(JSON.stringify(home?.blocks))?.[1] ?? "";
    await bot.person("ali").clicks("Avanmäl", { in: "home", value, confirm: true });
    expect(await shownAtHome("ali")).toContain("# Mina anmälningar\nSpråkcafé\ntors 17 dec 10–12");
    await bot.person("ali").clicks("Till början", { in: "home" });
    expect(await shownAtHome("ali")).toContain("# Mina anmälningar\nSpråkcafé\ntis 1 dec 10–12");
  });

  test("lets somebody who is not linked be, and shows nothing else", async () => {
    expect(await bot.home("nils")).toBe(
      "# Välkommen till Socialsmart\nJag vet inte vem du är här än. Har du fått en kod av en samordnare, tryck på Koppla mig. Har du din organisations kod, tryck på Gå med. Har du ingen kod, be en samordnare om en.\n[Koppla mig …] [Gå med …]",
    );
    await bot.person("nils").clicks("Koppla mig …", { in: "home" });
    await bot.person("nils").fills({ Kod: await bot.running.plan.code(bot.running.world.nils) });
    expect(await bot.person("nils").submits()).toEqual({ errors: {} });
    expect(await shownAtHome("nils")).toContain("Du är Nils Ny.");
  });

  test("proposes where one is needed, with the form a press away", async () => {
    expect(await bot.home("ali")).toContain(
      "# Här behövs ni\nCV-verkstad Oxhagen\nArbetsmarknad · Oxhagen\ntis 24 nov 10–12",
    );
    const home = await bot.person("ali").home();
    const value = /"value":"(shift_\w+)"/.exec(JSON.stringify(home?.blocks))?.[1] ?? "";
    await bot.person("ali").clicks("Anmäl", { in: "home", value });
    expect(await bot.modal("ali")).toContain("CV-verkstad Oxhagen");
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect(await shownAtHome("ali")).toContain("# Mina anmälningar\nCV-verkstad Oxhagen");
    expect(await bot.sees("ali", "@bot")).toEqual([]);
  });

  test("lets somebody do without kinds of messages, and says which; duties are not among them", async () => {
    await bot.home("ali");
    await bot.person("ali").clicks("Välj meddelanden", { in: "home" });
    const form = await bot.modal("ali");
    expect(form).toContain("(x) Påminnelse dagen före mina pass");
    expect(form).not.toContain("Erbjudna platser");
    await bot.person("ali").fills({ "Det här vill jag få": ["Hur det går, en gång i kvartalet"] });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect(await shownAtHome("ali")).toContain("Avstängda meddelanden: Påminnelse om en erbjuden plats");
    await bot.person("ali").clicks("Välj meddelanden", { in: "home" });
    expect(await bot.modal("ali")).toContain("( ) Påminnelse dagen före mina pass");
    await bot.person("ali").fills({ "Det här vill jag få": ["Påminnelse dagen före mina pass"] });
    await bot.person("ali").submits();
    const off = /Avstängda meddelanden: (.*)/.exec(await shownAtHome("ali"))?.[1];
    expect(off).not.toContain("dagen före");
    expect(off).toContain("kvartalet");
  });

  test("has what waits for a yes, though new pledges need none any more", async () => {
    const { plan, world } = bot.running;
    const { deps, actor } = plan;
    const shift = { on: "2026-11-27", hours: [16, 18], capacity: 2, approval: "MANUAL" } as const;
    const shiftId = await plan.shift({ initiativeId: world.homework, ...shift });
    await bot.types("ali", "#allmänt", "/pledge läxhjälp fredag");
    const command = { actor, name: "reviseShift", key: null, input: {} };
    await deps.store.transaction(command, async (tx) => {
      const asked = await tx.shifts.lockById(shiftId);
      if (asked) await tx.shifts.save({ ...asked, approval: "AUTO" });
      return ok(null);
    });
    expect(await bot.home("sara")).toContain("[Godkänn] [Neka …]");
  });
});
