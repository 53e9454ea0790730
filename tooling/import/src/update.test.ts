import { offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { ok } from "@socialsmart/domain/kernel/result";
import { changeRoles } from "@socialsmart/domain/person/change-roles";
import { removeMember } from "@socialsmart/domain/person/remove-member";
import { anOfferOf, aPublishedTemplate } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { file, LINE, NUMBERLESS, problems } from "./testing/lines.ts";
import { openTrial, type Trial } from "./testing/trial.ts";

let trial: Trial;
beforeEach(async () => {
  trial = await openTrial();
  await trial.run(file(LINE, NUMBERLESS));
});
afterEach(() => trial.close());

/** The tenant that the line made, and its contact. */
async function registered() {
  const { items } = await trial.reader.organisations.page({ kinds: ["TENANT"] }, { first: 100, after: null });
  const tenant = items.find(({ name }) => name === "Åkes Ö-bod AB");
  if (!tenant) throw new Error("The line was imported");
  const organisationId = tenant.id;
  const [person] =
    (await trial.reader.people.listByOrganisations([organisationId])).get(organisationId) ?? [];
  const [lease] = (await trial.reader.leases.listByOrganisations([organisationId])).get(organisationId) ?? [];
  if (!person || !lease) throw new Error("The line was imported");
  return { organisationId, personId: person.id, leaseId: lease.id };
}

const OTHERWISE = LINE.replace("Åkes Ö-bod AB", "Åkes Nya AB")
  .replace(";sv;", ";en;")
  .replace("Torget 3;Vivalla", "Torget 4;")
  .replace("2028", "2029")
  .replace("Åsa Öst", "Åsa Väst");

describe("what is there otherwise than the file says", () => {
  test("is told, and left as it is; an empty cell says nothing", async () => {
    const changes = await trial.changes();
    const { lines, isDone } = await trial.run(
      file(OTHERWISE, "Åkes Ö-bod AB;5560360793;;L-77;;;2026-01-01;;;"),
    );
    expect(lines.slice(1)).toEqual([
      "problem  line 3: has the number of Åkes Nya AB on line 2",
      "differs  line 2: the tenant's name is Åkes Ö-bod AB here, and Åkes Nya AB in the file",
      "differs  line 2: the tenant's language is sv here, and en in the file",
      "differs  line 2: lease L-77's last day is 2028-12-31 here, and 2029-12-31 in the file",
      "differs  line 2: lease L-77's premises is Torget 3 here, and Torget 4 in the file",
      "differs  line 2: the contact's name is Åsa Öst here, and Åsa Väst in the file",
      "Tenants: 0 new, 1 there already. Leases: 0 new, 1 there already. Contacts: 0 new, 1 there already. 5 differ, and --update would change that. 1 line has problems. Nothing was written.",
    ]);
    expect(isDone).toBe(false);
    const { lines: bare } = await trial.run(file("Åkes Ö-bod AB;5560360793;;L-77;;;2026-01-01;;;"));
    expect(bare).toHaveLength(2);
    expect(await trial.changes()).toBe(changes);
  });

  test("becomes as it says with --update; a dry run shows old and new, and running again changes nothing", async () => {
    const dry = await trial.run(file(OTHERWISE), { updates: true, isDry: true });
    const shown = [
      "change   line 2: the tenant's name: Åkes Ö-bod AB → Åkes Nya AB",
      "change   line 2: the tenant's language: sv → en",
      "change   line 2: lease L-77's last day: 2028-12-31 → 2029-12-31",
      "change   line 2: lease L-77's premises: Torget 3 → Torget 4",
      "change   line 2: the contact's name: Åsa Öst → Åsa Väst",
    ];
    expect(dry.lines.slice(1, -1)).toEqual(shown);
    expect(dry.lines.at(-1)).toMatch(/ Changes: 5\. 0 lines have problems\. Nothing was written\.$/);
    const done = await trial.run(file(OTHERWISE), { updates: true });
    expect(done.lines.slice(1, -1)).toEqual(shown);
    expect(done.told.at(-1)).toBe("3 of 3 entered");
    expect(await trial.tenants("Åkes Nya AB")).toEqual([
      {
        ...{ name: "Åkes Nya AB", organisationNumber: "5560360793", language: "en" },
        ...{ leases: ["L-77 Torget 4 2026-01-01 2030-01-01"], contacts: ["Åsa Väst asa@obod.example"] },
      },
    ]);
    const changes = await trial.changes();
    const again = await trial.run(file(OTHERWISE), { updates: true });
    expect(again.lines.at(-1)).toContain(" Changes: 0. 0 lines have problems.");
    expect(await trial.changes()).toBe(changes);
  });

  test("of an address is told by the name, and a contact is made of whoever is there as something else", async () => {
    const { deps, world } = trial;
    const { organisationId, personId } = await registered();
    const roles = ["PARTICIPANT"] as const;
    answerOf(await changeRoles(deps, world.operator, { organisationId, personId, roles }, null));
    const moved = LINE.replace("asa@obod.example", "asa.ost@obod.example");
    expect((await trial.run(file(moved), { updates: true })).lines.slice(1, -1)).toEqual([
      "change   line 2: the address of Åsa Öst: asa@obod.example → asa.ost@obod.example",
      "change   line 2: what Åsa Öst is: participant → participant and contact",
    ]);
    expect((await trial.tenants("Åkes Ö-bod AB"))[0]?.contacts).toEqual(["Åsa Öst asa.ost@obod.example"]);
    const two = await trial.run(file(moved, LINE));
    expect(problems(two)).toEqual(["line 3: Åsa Öst has the address asa.ost@obod.example on line 2"]);
  });

  test("stays, and is refused by its line, where an appendix that is offered depends on it", async () => {
    const { deps, world } = trial;
    const { personId, leaseId } = await registered();
    const templateVersionId = await aPublishedTemplate(world);
    const input = anOfferOf(world, { tenant: world.bakery, leaseId, templateVersionId });
    const tenantSignatory = { personId, capacity: "VD" };
    answerOf(await offerAppendix(deps, world.landlord.coordinator, { ...input, tenantSignatory }, null));
    const lines = [
      LINE.replace("2028", "2029"),
      LINE.replace("asa@obod.example", "asa.ost@obod.example"),
      LINE.replace("Torget 3", "Torget 4"),
    ];
    const run = await trial.run(file(...lines), { updates: true, skipsBad: true });
    expect(run.lines.slice(1, -1)).toEqual([
      "problem  line 2: lease L-77 ends on 2028-12-31 here, and an appendix with it: an import puts no end off, and endLease of the API does",
      "problem  line 3: Åsa Öst has an appendix to sign, with a code that may go to the address here: an import leaves it",
      "change   line 4: lease L-77's premises: Torget 3 → Torget 4",
    ]);
    expect((await trial.tenants("Åkes Ö-bod AB"))[0]).toMatchObject({
      ...{ leases: ["L-77 Torget 4 2026-01-01 2029-01-01"], contacts: ["Åsa Öst asa@obod.example"] },
    });
  });
});

describe("a contact whose address somebody has who is not of the tenant", () => {
  const ELSEWHERE = "Kiosken;;;;;;;;Åsa Öst;ASA@obod.example";

  test("becomes a contact there too, as if both lines had been in one file", async () => {
    const run = await trial.run(file(ELSEWHERE));
    expect(run.lines.slice(1, -1)).toEqual([
      "joins    line 2: Åsa Öst, of Åkes Ö-bod AB, becomes a contact of Kiosken too",
    ]);
    const contacts = ["Åsa Öst asa@obod.example"];
    expect(await trial.tenants("Kiosken", "Åkes Ö-bod AB")).toMatchObject([{ contacts }, { contacts }]);
    const changes = await trial.changes();
    expect(await trial.run(file(ELSEWHERE))).toMatchObject({ isDone: true });
    expect(await trial.changes()).toBe(changes);
  });

  test("comes back who has left", async () => {
    const { deps, world } = trial;
    answerOf(await removeMember(deps, world.operator, await registered(), null));
    expect((await trial.run(file(ELSEWHERE))).lines).toContain(
      "joins    line 2: Åsa Öst, who is known here, becomes a contact of Kiosken too",
    );
    expect(await trial.tenants("Kiosken")).toMatchObject([{ contacts: ["Åsa Öst asa@obod.example"] }]);
  });

  test("is refused where the name is another, and where it is one of the landlord's own", async () => {
    const { deps, world } = trial;
    const command = { actor: world.operator, name: "test", key: null, input: null };
    await deps.store.transaction<null, never>(command, async (tx) => {
      const staff = await tx.people.lockById(world.landlord.coordinator.personId);
      if (staff) await tx.people.save({ ...staff, workEmail: "sam@bolaget.example" });
      return ok(null);
    });
    const run = await trial.run(
      file(ELSEWHERE.replace("Åsa", "Eva"), "Kiosken;;;;;;;;Sam;sam@bolaget.example"),
    );
    expect(problems(run)).toEqual([
      "line 2: ASA@obod.example is Åsa Öst of Åkes Ö-bod AB, and not Eva Öst",
      "line 3: sam@bolaget.example is somebody of the landlord's own, who speaks for no tenant",
    ]);
  });
});

test("what lines say of one lease is held together, registered or not; an empty cell says nothing", async () => {
  const line = (premises: string, district: string, from: string) =>
    `Åkes Ö-bod AB;5560360793;;L-77;${premises};${district};${from};;;`;
  const against = [
    line("Salong A", "", "2026-01-01"),
    line("Salong B", "", "2026-01-01"),
    line("", "", "2026-02-01"),
  ];
  const run = await trial.run(file(...against), { updates: true });
  const problem = "lease L-77 is another one on line 2";
  expect(problems(run)).toEqual([`line 3: ${problem}`, `line 4: ${problem}`]);
  const changes = await trial.changes();
  const added = [line("", "", "2026-02-01"), line("Salong A", "", "2026-02-01")];
  const news = added.map((one) => one.replace("L-77", "L-78"));
  const done = await trial.run(file(...added, ...news), { updates: true });
  expect(done.lines.slice(1, -1)).toEqual([
    "change   line 2: lease L-77's first day: 2026-01-01 → 2026-02-01",
    "change   line 3: lease L-77's premises: Torget 3 → Salong A",
  ]);
  expect(await trial.changes()).toBe(changes + 3);
  expect((await trial.tenants("Åkes Ö-bod AB"))[0]?.leases).toEqual([
    "L-77 Salong A 2026-02-01 2029-01-01",
    "L-78 Salong A 2026-02-01 ",
  ]);
});
