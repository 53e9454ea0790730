import type { OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import { issueJoinCode } from "@socialsmart/domain/organisation/issue-join-code";
import { afterEach, describe, expect, test } from "vitest";
import { type Running, runBot } from "../testing/running-bot.ts";
import { workspaceSeed } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

async function codeOf({ plan, world }: Running, organisationId: OrganisationId = world.coffee) {
  return done(await issueJoinCode(plan.deps, plan.actor, { organisationId })).code;
}

describe("an organisation's code", () => {
  const bot = useBot();
  const joins = (handle: string, code: string) => bot.types(handle, "#allmänt", `/socialsmart join ${code}`);

  test("makes whoever types it one of its people, who is known from then on", async () => {
    const code = await codeOf(bot.running);
    expect(await joins("elli", code.toLowerCase().replace("-", " "))).toBe(
      "Welcome, Elli Aalto! You are with Kaffebönan AB. Try `/initiatives` to see what is going on.\n[Show the initiatives]",
    );
    expect(await bot.types("elli", "#allmänt", "/socialsmart who")).toContain("Kaffebönan AB: participant");
    const noSeat =
      "Your name is on no upcoming shift. Your contact person, or a coordinator, can put it there.";
    expect(await bot.types("elli", "#allmänt", "/pledge withdraw")).toBe(`${noSeat}\n[Show the initiatives]`);
    expect(await bot.home("elli")).toContain(`# My shifts\n${noSeat}`);
    expect(await joins("elli", code)).toBe("You are already with Kaffebönan AB.\n[Join …]");
  });

  test("that was typed before a code of one's own makes nobody twice, unless something was done with it", async () => {
    const { plan, world } = bot.running;
    const code = await codeOf(bot.running);
    expect(await joins("nils", code)).toContain("Välkommen, Nils Ny!");
    const invited = await plan.code(world.nils);
    expect(await bot.types("nils", "#allmänt", `/socialsmart koppla FEL`)).toContain(
      "Du är redan kopplad, som Nils Ny. Den koden känner jag inte igen.",
    );
    expect(await bot.types("nils", "#allmänt", `/socialsmart koppla ${invited}`)).toContain(
      "Välkommen, Nils Ny! Du är kopplad.",
    );
    const who = await bot.types("nils", "#allmänt", "/socialsmart vem");
    expect(who).toMatch(/Cykel & <Co>.*Kaffebönan AB: deltagare/s);
    expect(await bot.home("ali")).toContain("Kaffebönan AB: 3 personer");

    expect(await bot.types("bea", "#allmänt", `/socialsmart link ${await plan.code(world.nils)}`)).toBe(
      "You are linked as Bea Ek, who has a role or has done something here already. The code is for Nils Ny. Ask a coordinator to give Bea Ek the same role: then you need no code.\n[Link me …]",
    );
  });

  test("gives somebody who is known a place beside the others", async () => {
    expect(await joins("bea", await codeOf(bot.running))).toContain("Welcome, Bea Ek!");
    const who = await bot.types("bea", "#läxhjälp", "/socialsmart who");
    expect(who).toContain("Vivalla IF: contact person");
    expect(who).toContain("Kaffebönan AB: participant");
  });

  test("is asked for where it was not typed, and a wrong one is said beside its field", async () => {
    await bot.types("nils", "#läxhjälp", "/pledge läxhjälp tisdag");
    await bot.person("nils").clicks("Gå med …");
    const asked = await bot.form("nils");
    await bot.person("nils").closesModal();
    await bot.types("nils", "#läxhjälp", "/socialsmart join");
    expect(await bot.form("nils")).toEqual(asked);
    expect(await bot.form("nils")).toEqual([
      "Organisationens kod",
      expect.stringContaining("Ditt namn: Nils Ny"),
    ]);
    await bot.person("nils").fills({ "Organisationens kod": "FEL" });
    expect(Object.values((await bot.person("nils").submits()).errors)).toEqual([
      "Den koden känner jag inte igen. Kontrollera den: du kan prova 4 gånger till. Eller be er kontaktperson om en ny.",
    ]);
    await bot
      .person("nils")
      .fills({ "Organisationens kod": await codeOf(bot.running), "Ditt namn": "Nils N" });
    expect(await bot.person("nils").submits()).toEqual({ errors: {} });
    expect((await bot.sees("nils", "#läxhjälp")).at(-1)).toContain("Välkommen, Nils N!");
  });

  test("that is wrong five times is not asked for again within the hour", async () => {
    for (const _ of [1, 2, 3, 4]) expect(await joins("nils", "FEL-KOD")).toContain("till. Eller be er");
    expect(await joins("nils", "FEL-KOD")).toContain("Vänta en timme innan du provar igen.");
    const code = await codeOf(bot.running);
    expect(await joins("nils", code)).toBe(
      "Koden har blivit fel för många gånger. Prova igen mån 23 nov 13:00.\n[Gå med …]",
    );
    bot.running.clock.advance({ hours: 1 });
    expect(await joins("nils", code)).toContain("Välkommen, Nils Ny!");
  });

  test("that has expired says so", async () => {
    const code = await codeOf(bot.running);
    bot.running.clock.advance({ hours: 30 * 24 });
    expect(await joins("nils", code)).toBe(
      "Den koden gäller inte längre. Be er kontaktperson om en ny.\n[Gå med …]",
    );
  });

  test("is made by a contact in App Home, who then makes somebody a contact and takes them out", async () => {
    const { coffee, landlordId } = bot.running.world;
    expect(await bot.home("ali")).toContain("Kaffebönan AB: 2 personer");
    await bot.person("ali").clicks("Hämta kod", { in: "home" });
    const code = /gå med ([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(await bot.modal("ali"))?.[1] ?? "";
    await bot.person("ali").closesModal();
    expect(await joins("nils", code)).toContain("Du är med i Kaffebönan AB");
    expect(await bot.home("ali")).toContain("Nils Ny · deltagare");

    const reader = bot.running.database.store.reader(landlordId);
    const [nils] = ((await reader.people.listByOrganisations([coffee])).get(coffee) ?? []).filter(
      ({ displayName }) => displayName === "Nils Ny",
    );
    const chooses = (deed: string, personId: PersonId | undefined) =>
      bot.person("ali").chooses("members.manage", `${deed} ${personId} ${coffee}`, { in: "home" });
    await chooses("makeContact", nils?.id);
    expect(await bot.home("ali")).toContain("Nils Ny · kontaktperson, deltagare");
    await chooses("remove", nils?.id);
    expect(await bot.modal("ali")).toContain("Nils Ny hör då inte längre till Kaffebönan AB.");
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect(await bot.home("ali")).not.toContain("Nils Ny ·");
    expect(await bot.types("nils", "#läxhjälp", "/socialsmart who")).toContain("Du hör inte till någon");
  });

  test("is left again by whoever joined; the last contact stays", async () => {
    await joins("nils", await codeOf(bot.running));
    await bot.home("nils");
    await bot.person("nils").clicks("Lämna en organisation", { in: "home" });
    await bot.form("nils");
    expect(await bot.person("nils").submits()).toEqual({ errors: {} });
    expect(await bot.home("nils")).not.toContain("Kaffebönan AB");
    await bot.home("bea");
    await bot.person("bea").clicks("Leave an organisation", { in: "home" });
    await bot.form("bea");
    expect(Object.values((await bot.person("bea").submits()).errors)).toEqual([
      "The organisation needs a contact person. Make somebody else the contact person first, or ask a coordinator.",
    ]);
  });
});

describe("whom Slack has no name of that we may keep", () => {
  let running: Running;
  afterEach(async () => {
    running.sim.assertNoViolations();
    await running.close();
  });

  test("is asked for one, and joins with it", async () => {
    const people = workspaceSeed.people.map((person) =>
      person.name === "nils" ? { ...person, realName: "850709-9805" } : person,
    );
    running = await runBot({ slack: { workspace: { ...workspaceSeed, people } } });
    const nils = running.person("nils");
    await nils.types("#läxhjälp", `/socialsmart gå med ${await codeOf(running)}`);
    await running.bot.drain();
    const refused = await nils.submits();
    expect(Object.values(refused.errors)).toEqual([expect.stringContaining("personnummer")]);
    await nils.fills({ "Ditt namn": "Nils Ny" });
    expect(await nils.submits()).toEqual({ errors: {} });
    await running.bot.drain();
    expect((await nils.reads("#läxhjälp")).at(-1)?.asText).toContain("Välkommen, Nils Ny!");
  });
});
