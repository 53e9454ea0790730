import { reportAttendance } from "@socialsmart/domain/attendance/report-attendance";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

/** From Monday noon to Wednesday 25 November, 08:35 in Stockholm: the morning after homework help. */
const UNTIL_MORNING = { hours: 44, minutes: 35 };

/** Nils runs homework help on site. Kaffebönan came with two: Kim, who has a name, and one more. It is the morning after. */
async function held(): Promise<void> {
  const { plan, world, clock } = bot.running;
  await plan.joins("U0NILS", "Nils Ny", [{ organisationId: world.landlordOrganisation, roles: ["HOST"] }]);
  const personId = await plan.participant("Kim Berg", world.coffee);
  await bot.types("ali", "#läxhjälp", "/pledge 2 platser läxhjälp tisdag");
  const filter = { organisationId: world.coffee };
  const reader = plan.deps.store.reader(world.landlordId);
  const [pledge] = (await reader.pledges.page(filter, { first: 1, after: null })).items;
  if (!pledge) throw new Error("Kaffebönan has not pledged");
  done(await namePerson(plan.deps, plan.actor, { pledgeId: pledge.id, personId }, null));
  clock.advance(UNTIL_MORNING);
  await bot.running.bot.drain();
}

const said = async (handle: string) => (await bot.sees(handle, "@bot")).at(-1) ?? "";

const PEOPLE = "Kim Berg, Kaffebönan AB";
const HEADS = "Kaffebönan AB: hur många kom av 1 plats?";

describe("the host of a shift that has ended", () => {
  test("is asked who came, says that all did, and has it in place of the question, to be changed", async () => {
    await held();
    expect(await said("nils")).toBe(
      [
        "Vilka kom?",
        "Läxhjälp i Vivalla · tis 24 nov 16–19 · Vivalla bibliotek",
        "• Kim Berg, Kaffebönan AB",
        "• Kaffebönan AB, 1 plats utan namn",
        "[Alla kom] [Rapportera …]",
      ].join("\n"),
    );
    await bot.person("nils").clicks("Alla kom");
    expect(await bot.sees("nils", "@bot")).toEqual([
      [
        "Tack, närvaron är rapporterad.",
        "Läxhjälp i Vivalla · tis 24 nov 16–19 · Vivalla bibliotek",
        "• Kim Berg, Kaffebönan AB: kom, 3 h",
        "• Kaffebönan AB, 1 plats utan namn: 1 av 1 kom, 3 h var",
        "[Ändra …]",
      ].join("\n"),
    ]);
  });

  test("reports each in a form that is filled in with what was planned, and changes it", async () => {
    await held();
    await bot.person("nils").clicks("Rapportera …");
    const form = await bot.form("nils");
    expect(form).toContain(`${PEOPLE}: kom`);
    expect(form).toContain("Hur länge? (Kim Berg): 3 h");
    expect(form).toContain(`${HEADS}: 1`);
    await bot.person("nils").fills({ [PEOPLE]: "giltig frånvaro", "Hur länge? (Kaffebönan AB)": "1h30" });
    expect(await bot.person("nils").submits()).toEqual({ errors: {} });
    expect(await said("nils")).toContain("Kim Berg, Kaffebönan AB: giltig frånvaro");
    expect(await said("nils")).toContain("1 av 1 kom, 1,5 h var");
    await bot.person("nils").clicks("Ändra …");
    await bot.person("nils").fills({ [PEOPLE]: "kom", [HEADS]: "0" });
    await bot.person("nils").submits();
    expect(await said("nils")).toContain("Kim Berg, Kaffebönan AB: kom, 3 h");
    expect(await said("nils")).toContain("1 plats utan namn: kom inte");
  });

  test("is told beside the field what is not clear, or not allowed", async () => {
    await held();
    await bot.person("nils").clicks("Rapportera …");
    await bot.person("nils").fills({ [HEADS]: "2", "Hur länge? (Kim Berg)": "hela dan" });
    const { errors } = await bot.person("nils").submits();
    expect(Object.values(errors).toSorted()).toEqual([
      "Skriv en tid, som 3 h, 2,5 eller 90 min, och högst ett dygn.",
      "Skriv ett antal från 0 till 1: så många platser har anmälan utan namn.",
    ]);
    await bot.person("nils").fills({ [HEADS]: "1", "Hur länge? (Kim Berg)": "4 h" });
    expect(Object.values((await bot.person("nils").submits()).errors)).toEqual([
      "Någon stannade mer än en kvart längre än planerade 3 h. Skriv varför här.",
    ]);
    await bot.person("nils").fills({ "Varför blev det längre än planerat?": "Städade efteråt" });
    expect(await bot.person("nils").submits()).toEqual({ errors: {} });
    expect(await said("nils")).toContain("Kim Berg, Kaffebönan AB: kom, 4 h");
  });

  test("sees in the question what a colleague has answered, and no button once it is too late for that", async () => {
    const { plan, world } = bot.running;
    await plan.joins("U0ELLI", "Elli Aalto", [
      { organisationId: world.landlordOrganisation, roles: ["HOST"] },
    ]);
    await held();
    expect(await said("elli")).toContain("[All came] [Report …]");
    await bot.sees("nils", "@bot");
    await bot.person("nils").clicks("Alla kom");
    const reported = [
      "Thank you, attendance is reported.",
      "Läxhjälp i Vivalla · Tue 24 Nov 16:00–19:00 (Stockholm time) · Vivalla bibliotek",
      "• Kim Berg, Kaffebönan AB: came, 3 h",
      "• Kaffebönan AB, 1 place without a name: 1 of 1 came, 3 h each",
    ];
    expect(await bot.sees("elli", "@bot")).toEqual([[...reported, "[Change …]"].join("\n")]);
    bot.running.clock.advance({ hours: 8 * 24 });
    expect(await bot.sees("elli", "@bot")).toEqual([[...reported, "[Who comes]"].join("\n")]);
  });
});

describe("attendance to report, at App Home", () => {
  const SECTION = [
    "# Närvaro att rapportera",
    "Läxhjälp i Vivalla",
    "tis 24 nov 16–19 · 2 platser · rapportera senast tis 1 dec 19:00",
    "[Alla kom] [Rapportera …]",
  ].join("\n");

  test("stands there for the host until it is reported, in a form or at once", async () => {
    await held();
    expect(await bot.home("nils")).toContain(SECTION);
    await bot.person("nils").clicks("Rapportera …", { in: "home" });
    await bot.person("nils").submits();
    expect(await bot.home("nils")).not.toContain("Närvaro att rapportera");
  });

  test("is gone with [All came]", async () => {
    await held();
    await bot.home("nils");
    await bot.person("nils").clicks("Alla kom", { in: "home" });
    await bot.running.bot.drain();
    expect(await bot.home("nils")).not.toContain("Närvaro att rapportera");
    expect(await bot.home("sara")).toContain("# Timmar att styrka");
  });

  test("is there before the host is asked, but not while the shift goes on, and no more once it is settled", async () => {
    const { clock } = bot.running;
    await held();
    clock.advance({ hours: -14, minutes: -5 });
    expect(await bot.home("nils")).not.toContain("Närvaro att rapportera");
    clock.advance({ minutes: 30 });
    expect(await bot.home("nils")).toContain(SECTION);
    clock.advance({ hours: 8 * 24 });
    await bot.running.bot.drain();
    expect(await bot.home("nils")).not.toContain("Närvaro att rapportera");
  });

  test("leaves out one's own place, which is for somebody else to report", async () => {
    const { plan, world, clock } = bot.running;
    const nils = await plan.joins("U0NILS", "Nils Ny", [
      { organisationId: world.landlordOrganisation, roles: ["HOST", "PARTICIPANT"] },
    ]);
    const own = { organisationId: world.landlordOrganisation, shiftId: world.tuesday, places: 1 };
    const { pledgeId } = done(
      await pledgePlaces(plan.deps, plan.actor, { ...own, minutesPerPlace: null }, null),
    );
    done(await namePerson(plan.deps, plan.actor, { pledgeId, personId: nils }, null));
    clock.advance(UNTIL_MORNING);
    expect(await bot.home("nils")).not.toContain("Närvaro att rapportera");
    expect(await bot.home("sara")).toContain("tis 24 nov 16–19 · 1 plats · rapportera senast");
  });

  test("is a coordinator's own business at once where the landlord hosts, another host's after a day, and nobody else's", async () => {
    const { plan, world, clock } = bot.running;
    const party = {
      ...{ title: "Gårdsfest", description: "", hostOrganisationId: world.club },
      ...{ coordinatorIds: [], districtId: world.vivalla, otherFocusAreas: [], involvesMinors: false },
      ...{ primaryFocusArea: "INTEGRATION" as const, channel: null },
    };
    const { initiativeId } = done(await planInitiative(plan.deps, plan.actor, party, null));
    const shiftId = await plan.shift({ initiativeId, on: "2026-11-25", hours: [6, 8], capacity: 2 });
    await plan.publish(initiativeId);
    const one = { organisationId: world.coffee, shiftId, places: 1, minutesPerPlace: null };
    done(await pledgePlaces(plan.deps, plan.actor, one, null));
    await held();
    const theirs = "Gårdsfest\nons 25 nov 06–08 · 1 plats · rapportera senast ons 2 dec 08:00";
    expect(await bot.home("bea")).toContain("# Attendance to report\nGårdsfest");
    expect(await bot.home("sara")).toContain(SECTION);
    expect(await bot.home("sara")).not.toContain(theirs);
    expect(await bot.home("ali")).not.toContain("Närvaro att rapportera");
    clock.advance({ hours: 24 });
    expect(await bot.home("sara")).toContain(theirs);
  });
});

describe("hours to verify", () => {
  async function reported(): Promise<void> {
    await held();
    await bot.person("nils").clicks("Alla kom");
    await bot.running.bot.drain();
  }

  test("are in the coordinator's digest and at home; verified, the contact sees them at home", async () => {
    await reported();
    bot.running.clock.advance({ hours: 24 });
    await bot.running.bot.drain();
    expect(await said("sara")).toContain(
      "Timmar att styrka\n• Läxhjälp i Vivalla · tis 24 nov 16–19 · 6 h från 1 organisation",
    );
    const home = await bot.home("sara");
    expect(home).toContain(
      "# Timmar att styrka\nLäxhjälp i Vivalla\ntis 24 nov 16–19 · 6 h rapporterade\n• Kaffebönan AB: 2 personer, 6 h\n[Styrk …]",
    );
    expect(await bot.home("ali")).toContain("# Våra timmar 2026\nKaffebönan AB\n0 h styrkta · 0 h planerade");
    await bot.person("sara").clicks("Styrk …", { in: "home" });
    expect(await bot.modal("sara")).toContain("6 h styrks:");
    await bot.person("sara").submits();
    expect(await bot.home("sara")).not.toContain("Timmar att styrka");
    expect(await bot.home("ali")).toContain("# Våra timmar 2026\nKaffebönan AB\n6 h styrkta · 0 h planerade");
    // The host is not offered to change what cannot be changed any more.
    expect(await said("nils")).toMatch(/· styrkt\n\[Vilka kommer\]$/);
  });

  test("are what the form showed: what is corrected meanwhile waits, and what somebody else verified is no more", async () => {
    await reported();
    await bot.home("sara");
    await bot.person("sara").clicks("Styrk …", { in: "home" });
    await bot.running.bot.drain();
    bot.running.clock.advance({ minutes: 1 });
    await bot.person("nils").clicks("Ändra …");
    await bot.person("nils").fills({ "Hur länge? (Kim Berg)": "1 h" });
    await bot.person("nils").submits();
    await bot.running.bot.drain();
    await bot.person("sara").submits();
    expect(await bot.home("sara")).toContain("1 h rapporterade\n• Kaffebönan AB: 1 person, 1 h");
    expect(await bot.home("ali")).toContain("3 h styrkta");
  });

  test("are verified all at once, of every shift that the form shows", async () => {
    const { plan, world, clock } = bot.running;
    const morning = { initiativeId: world.cafe, on: "2026-11-24", hours: [10, 12], capacity: 4 } as const;
    const shiftId = await plan.shift(morning);
    await bot.types("bea", "#läxhjälp", "/pledge språkcafé tuesday");
    await held();
    for (const id of [shiftId, world.tuesday])
      done(await reportAttendance(plan.deps, plan.actor, { shiftId: id, allCame: true }, null));
    clock.advance({ minutes: 1 });
    expect(await bot.home("sara")).toContain("[Styrk …] [Styrk alla …]");
    await bot.person("sara").clicks("Styrk alla …", { in: "home" });
    const form = await bot.modal("sara");
    expect(form).toContain("8 h styrks:");
    expect(form).toContain("tis 24 nov 10–12 · 2 h rapporterade\n• Vivalla IF: 1 person, 2 h");
    await bot.person("sara").submits();
    expect(await bot.home("sara")).not.toContain("Timmar att styrka");
    const reader = plan.deps.store.reader(world.landlordId);
    expect(await reader.ledger.sums({})).toEqual({ entries: 3, minutes: 480 });
  });

  test("are the host's to verify where the landlord's own took part, in the same form; who hosts at the landlord is asked nothing", async () => {
    const { plan, world, clock } = bot.running;
    const party = {
      ...{ title: "Gårdsfest", description: "", hostOrganisationId: world.club },
      ...{ coordinatorIds: [], districtId: world.vivalla, otherFocusAreas: [], involvesMinors: false },
      ...{ primaryFocusArea: "INTEGRATION" as const, channel: null },
    };
    const { initiativeId } = done(await planInitiative(plan.deps, plan.actor, party, null));
    const shiftId = await plan.shift({ initiativeId, on: "2026-11-24", hours: [6, 8], capacity: 4 });
    await plan.publish(initiativeId);
    for (const organisationId of [world.landlordOrganisation, world.coffee]) {
      const one = { organisationId, shiftId, places: 1, minutesPerPlace: null };
      done(await pledgePlaces(plan.deps, plan.actor, one, null));
    }
    await held();
    done(await reportAttendance(plan.deps, plan.actor, { shiftId, allCame: true }, null));
    clock.advance({ hours: 24 });
    await bot.running.bot.drain();
    const landlord = "Västerporten: 1 person, 2 h";
    expect(await said("bea")).toContain(
      "Hours to verify\n• Gårdsfest · Tue 24 Nov 06:00–08:00 · 2 h from 1 organisation",
    );
    const home = await bot.home("bea");
    expect(home).toContain(landlord);
    expect(home).not.toContain("Kaffebönan");
    for (const other of ["sara", "nils"]) expect(await bot.home(other)).not.toContain(landlord);
    await bot.person("bea").clicks("Verify …", { in: "home" });
    await bot.person("bea").submits();
    expect(await bot.home("bea")).not.toContain("Hours to verify");
    const reader = plan.deps.store.reader(world.landlordId);
    expect(await reader.ledger.sums({})).toEqual({ entries: 1, minutes: 120 });
  });

  test("are nobody else's to verify", async () => {
    await reported();
    await bot.home("sara");
    const { plan, world } = bot.running;
    const reader = plan.deps.store.reader(world.landlordId);
    expect(await bot.home("nils")).not.toContain("Styrk");
    expect(await reader.ledger.count({})).toBe(0);
  });
});
