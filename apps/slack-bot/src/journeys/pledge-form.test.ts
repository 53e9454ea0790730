import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

describe("the form", () => {
  test("has the channel's initiative chosen, and pledges what is filled in", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge");
    expect((await bot.form("ali"))[0]).toBe("Insats: Läxhjälp i Vivalla");
    await bot
      .person("ali")
      .fills({ Pass: "tis 1 dec 16–19 · 0 av 6", "Antal platser": "2", "Timmar per plats": "1:30" });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain(
      "2 platser à 1,5 h · Läxhjälp i Vivalla · tis 1 dec 16–19 · plats 1–2 av 6",
    );
  });

  test("shows another initiative's shifts when that is chosen, and keeps the rest", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge 2 platser");
    await bot.person("ali").chooses("pledge.choose_initiative", "Språkcafé");
    expect(await bot.form("ali")).toEqual([
      "Insats: Språkcafé",
      "Pass",
      "Antal platser: 2",
      "Om det inte finns plats för alla",
      "Timmar per plats",
      "För Kaffebönan AB",
    ]);
  });

  test("proposes the shift of the day that was said, once its initiative is chosen", async () => {
    await bot.types("ali", "#allmänt", "/pledge 3h fotboll onsdag");
    expect((await bot.form("ali"))[0]).toBe("Jag hittar ingen insats som heter ”fotboll”. Välj i listan.");
    await bot.person("ali").chooses("pledge.choose_initiative", "Språkcafé");
    expect(await bot.form("ali")).toContain("Pass: ons 25 nov 14–16 · 0 av 2");
  });

  test("says what is wrong beside its field", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge");
    const ali = bot.person("ali");
    await ali.fills({
      Pass: "tis 24 nov 16–19 · 0 av 6",
      "Antal platser": "många",
      "Timmar per plats": "länge",
    });
    expect(await ali.submits()).toEqual({
      errors: {
        "pledge-form.places": "Skriv ett antal platser, till exempel 2.",
        "pledge-form.hours": "Skriv timmar så här: 3, 2,5, 1:30 eller 90 min. Lämna tomt för hela passet.",
      },
    });
    for (const places of ["7", "99999999999"]) {
      await ali.fills({ "Antal platser": places, "Timmar per plats": "" });
      expect(await ali.submits()).toEqual({
        errors: { "pledge-form.places": "Passet har bara 6 platser sammanlagt. Ange högst 6." },
      });
    }
    await ali.fills({ "Timmar per plats": "-3" });
    expect((await ali.submits()).errors["pledge-form.hours"]).toBe(
      "”-3” går inte att anmäla: timmarna måste vara mer än 0 och högst 24.",
    );
    await ali.fills({ "Antal platser": "6", "Timmar per plats": "25" });
    expect((await ali.submits()).errors).toEqual({
      "pledge-form.hours":
        "Passet är 3 h långt. Skriv färre timmar, eller lämna timmarna tomma för hela passet.",
    });
    await ali.fills({ "Antal platser": "6", "Timmar per plats": "4" });
    expect((await ali.submits()).errors["pledge-form.hours"]).toContain("Passet är 3 h långt.");
    await ali.fills({ "Timmar per plats": "" });
    expect(await ali.submits()).toEqual({ errors: {} });
    expect(await bot.card()).toContain("6 av 6 platser\nKaffebönan AB (6)\n[Till reservlistan]");
  });

  test("without an organisation, as no client of Slack's sends it, says so beside the organisation", async () => {
    await bot.types("tove", "#läxhjälp", "/pledge 3h läxhjälp tisdag");
    await bot.person("tove").fills({ Organisation: "Cykel & <Co>" });
    await bot.person("tove").submits();
    const { sim } = bot.running;
    const payload = JSON.parse(new URLSearchParams(sim.deliveries.at(-1)?.body ?? "").get("payload") ?? "");
    payload.view.state.values["pledge-form.organisation"] = {};
    const again = JSON.stringify({ ...payload, trigger_id: "another" });
    expect((await sim.deliverRaw({ form: { payload: again } })).body).toContain(
      '"pledge-form.organisation":"Välj en organisation"',
    );
  });

  test("opens from the card, with that shift chosen", async () => {
    await bot.person("bea").clicks("pledge.open", { value: bot.running.world.nextTuesday });
    expect((await bot.form("bea")).slice(0, 2)).toEqual([
      "Initiative: Läxhjälp i Vivalla",
      "Shift: Tue 1 Dec 16:00–19:00 · 0 of 6",
    ]);
    await bot.person("bea").submits();
    expect((await bot.sees("bea", "#läxhjälp")).at(-1)).toContain("Done! Vivalla IF is signed up.");
  });

  test("lets a coordinator pledge for anybody, who is searched for and stays chosen as they were told from others", async () => {
    const { deps, actor } = bot.running.plan;
    const namesake = { kind: "ASSOCIATION", name: "Vivalla IF", language: "sv" } as const;
    done(await registerOrganisation(deps, actor, { ...namesake, organisationNumber: "5560360793" }, null));
    const sara = bot.person("sara");
    await bot.types("sara", "#läxhjälp", "/pledge läxhjälp");
    const organisation = "pledge.choose_organisation";
    expect(await sara.searches(organisation, "kafebönan")).toEqual(["Kaffebönan AB"]);
    expect(await sara.searches(organisation, "viv")).toEqual(["Vivalla IF", "Vivalla IF · 556036-0793"]);
    await sara.chooses(organisation, "Vivalla IF · 556036-0793");
    await sara.chooses("pledge.choose_initiative", "Språkcafé");
    await sara.chooses("pledge.choose_shift", "ons 25 nov 14–16 · 0 av 2");
    expect((await bot.form("sara")).at(-1)).toBe("Organisation: Vivalla IF · 556036-0793");
    await sara.submits();
    expect((await bot.sees("sara", "#läxhjälp")).at(-1)).toContain("Klart! Vivalla IF är anmäld.");
  });
});

describe("[Change]", () => {
  test("to more hours than the shift has says so beside the hours", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge 3h läxhjälp tisdag");
    await bot.person("ali").clicks("Ändra");
    await bot.person("ali").fills({ "Timmar per plats": "25" });
    expect((await bot.person("ali").submits()).errors["pledge-form.hours"]).toContain("Passet är 3 h långt.");
  });

  test("changes places and hours, and the answer takes the old one's place", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge 3h läxhjälp tisdag");
    await bot.person("ali").clicks("Ändra");
    expect(await bot.form("ali")).toEqual([
      "*Läxhjälp i Vivalla*\ntis 24 nov 16–19 · Vivalla bibliotek",
      "För Kaffebönan AB",
      "Antal platser: 1",
      "Timmar per plats",
    ]);
    await bot.person("ali").fills({ "Antal platser": "3", "Timmar per plats": "2,5" });
    await bot.person("ali").submits();
    const seen = await bot.sees("ali", "#läxhjälp");
    expect(seen.at(-1)).toContain(
      "3 platser à 2,5 h · Läxhjälp i Vivalla · tis 24 nov 16–19 · 3 av 6 platser tagna",
    );
    expect(seen.filter((text) => text.includes("[Avanmäl]"))).toHaveLength(1);
    expect((await bot.log()).at(-1)).toBe("Kaffebönan AB ändrade från 1 till 3 platser, tis 24 nov 16–19");
  });

  test("that asks for more than is left keeps the pledge as it was", async () => {
    await bot.types("bea", "#läxhjälp", "/pledge 4 people läxhjälp tuesday");
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    await bot.person("ali").clicks("Ändra");
    await bot.person("ali").fills({ "Antal platser": "3" });
    expect(await bot.person("ali").submits()).toEqual({
      errors: {
        "pledge-form.places": "Det finns bara 1 plats kvar på passet. Anmälan står kvar som den var.",
      },
    });
  });
});
