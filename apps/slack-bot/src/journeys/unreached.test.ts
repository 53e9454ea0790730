import { reportAttendance } from "@socialsmart/domain/attendance/report-attendance";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import type { OrganisationId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { describe, expect, test } from "vitest";
import { CHANNELS, TEAM } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

/** A school with two contacts, none of them in Slack. */
async function school(): Promise<OrganisationId> {
  const { deps, actor } = bot.running.plan;
  const input = { kind: "PARTNER", name: "Nyskolan", organisationNumber: null, language: "sv" } as const;
  const { organisationId } = done(await registerOrganisation(deps, actor, input, null));
  for (const displayName of ["Disa Dahl", "Bo Berg"]) {
    const memberships = [{ organisationId, roles: ["TENANT_CONTACT" as const] }];
    const person = { displayName, workEmail: null, language: "sv", memberships } as const;
    done(await registerPerson(deps, actor, person, null));
  }
  return organisationId;
}

/** One place, which whoever runs the installation asks for. */
async function pledgeFor(organisationId: OrganisationId, shiftId: ShiftId): Promise<void> {
  const { deps, actor } = bot.running.plan;
  const one = { organisationId, shiftId, places: 1, minutesPerPlace: null };
  done(await pledgePlaces(deps, actor, one, null));
}

async function told(): Promise<readonly string[]> {
  const seen = await bot.sees("sara", "#läxhjälp");
  return seen.filter((text) => text.includes("nås inte i Slack"));
}

describe("an organisation with nobody in Slack", () => {
  async function isOffered(): Promise<void> {
    await bot.types("bea", "#allmänt", "/pledge 6 people läxhjälp tuesday");
    await pledgeFor(await school(), bot.running.world.tuesday);
    await bot.person("bea").clicks("Undo");
    await told();
    await bot.person("sara").clicks("Svara …");
    await bot.running.bot.drain();
  }

  test("is told of in the channel, once, when places are offered to it", async () => {
    await isOffered();
    expect(await told()).toEqual([
      [
        "Nyskolan nås inte i Slack och erbjuds 1 plats till tis 24 nov 12:00. Hör av er till dem på annat sätt. En samordnare kan svara åt dem.",
        "Läxhjälp i Vivalla · tis 24 nov 16–19 · Vivalla bibliotek",
        "[Svara …]",
      ].join("\n"),
    ]);
  });

  test("has a coordinator take the places for it", async () => {
    await isOffered();
    expect(await bot.modal("sara")).toContain("[Ta platsen] [Avstå] [Ta bort …]");
    await bot.person("sara").clicks("Ta platsen");
    expect(await bot.modal("sara")).toContain("Klart! Nyskolan har 1 plats.");
    expect(await bot.modal("sara")).not.toContain("[Avstå]");
    expect(await bot.card()).toContain("Nyskolan (1)");
    expect(await told()).toEqual([]);
  });

  test("has a coordinator decline for it", async () => {
    await isOffered();
    await bot.person("sara").clicks("Avstå");
    expect(await bot.modal("sara")).toContain("Nyskolan avstod.");
    expect(await bot.modal("sara")).toContain("Ingen är anmäld än.");
  });

  test("is told of in the channel, once, when its names are wanted", async () => {
    const { plan, world } = bot.running;
    const shift = { on: "2026-11-27", hours: [16, 18], capacity: 2 } as const;
    const rules = { nameByMinutes: 48 * 60 };
    await pledgeFor(await school(), await plan.shift({ initiativeId: world.homework, ...shift, ...rules }));
    bot.running.clock.advance({ hours: 28 });
    await bot.running.bot.drain();
    expect(await told()).toEqual([
      [
        "Nyskolan nås inte i Slack och har 1 plats utan namn. Namnen ska finnas senast ons 25 nov 16:00: hör av er till dem på annat sätt.",
        "Läxhjälp i Vivalla · fre 27 nov 16–18 · Vivalla bibliotek",
        "[Namnge]",
      ].join("\n"),
    ]);
    await bot.person("ali").clicks("Namnge");
    expect(await bot.modal("ali")).toBe("");
    await bot.person("sara").clicks("Namnge");
    expect(await bot.modal("sara")).toContain("Nyskolan");
  });

  test("is not told of when a contact of it is in Slack after all", async () => {
    const { bikes, tuesday } = bot.running.world;
    await bot.types("bea", "#allmänt", "/pledge 6 people läxhjälp tuesday");
    await pledgeFor(bikes, tuesday);
    await bot.person("bea").clicks("Undo");
    expect((await bot.sees("tove", "@bot")).at(-1)).toContain("[Ta platsen] [Avstå]");
    expect(await told()).toEqual([]);
  });
});

describe("a host with nobody in Slack", () => {
  /** A shift that a school held, half an hour after its end. */
  async function isHeld(): Promise<ShiftId> {
    const { plan, world, clock } = bot.running;
    const hostOrganisationId = await school();
    const homework = {
      ...{ title: "Läxhjälp på Nyskolan", description: "", hostOrganisationId, coordinatorIds: [] },
      ...{ districtId: world.vivalla, otherFocusAreas: [], involvesMinors: false },
      primaryFocusArea: "INTEGRATION",
      channel: { teamId: TEAM, channelId: CHANNELS.homework },
    } as const;
    const { initiativeId } = done(await planInitiative(plan.deps, plan.actor, homework, null));
    const shift = await plan.shift({ initiativeId, on: "2026-11-24", hours: [10, 12], capacity: 2 });
    await plan.publish(initiativeId);
    await pledgeFor(world.coffee, shift);
    clock.advance({ hours: 24, minutes: 30 });
    await bot.running.bot.drain();
    return shift;
  }

  test("has a coordinator asked in the channel, once, who came, and report it there", async () => {
    await isHeld();
    expect(await told()).toEqual([]);
    bot.running.clock.advance({ minutes: 30 });
    expect(await told()).toEqual([
      [
        "Nyskolan nås inte i Slack och kan inte svara på vilka som kom. Hör efter på annat sätt. En samordnare kan rapportera åt dem.",
        "Läxhjälp på Nyskolan · tis 24 nov 10–12 · Vivalla bibliotek",
        "[Rapportera …]",
      ].join("\n"),
    ]);
    await bot.person("ali").clicks("Rapportera …");
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("Bara passets värd och samordnare");
    await bot.person("sara").clicks("Rapportera …");
    await bot.person("sara").submits();
    expect((await bot.sees("sara", "#läxhjälp")).at(-1)).toContain("Tack, närvaron är rapporterad.");
    const others = await bot.sees("bea", "#läxhjälp");
    expect(others.join()).not.toContain("närvaron är rapporterad");
    expect(others.at(-1)).toBe("Inte aktuellt längre: Läxhjälp på Nyskolan\ntis 24 nov 10–12\n[Ändra …]");
  });

  test("is not told of where somebody has said who came meanwhile", async () => {
    const shiftId = await isHeld();
    const { plan, clock } = bot.running;
    done(await reportAttendance(plan.deps, plan.actor, { shiftId, allCame: true }, null));
    clock.advance({ minutes: 30 });
    expect(await told()).toEqual([]);
  });
});
