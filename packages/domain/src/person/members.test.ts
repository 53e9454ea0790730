import { beforeEach, describe, expect, test } from "vitest";
import type { Actor, PersonActor } from "../access/actor.ts";
import { err, ok } from "../kernel/result.ts";
import { issueJoinCode } from "../organisation/issue-join-code.ts";
import { namePerson } from "../seat/name-person.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { changeRoles } from "./change-roles.ts";
import { joinOrganisation } from "./join-organisation.ts";
import { leaveOrganisation } from "./leave-organisation.ts";
import type { Role } from "./membership.ts";
import { removeMember } from "./remove-member.ts";

let world: World;
let alva: PersonActor;
beforeEach(async () => {
  world = await aWorld();
  alva = await addMember(world, world.bakery.organisationId, "Alva Exempel", ["PARTICIPANT"]);
});

function give(roles: readonly Role[], actor: Actor = world.bakery.contact, of: PersonActor = alva) {
  const { organisationId } = world.bakery;
  return changeRoles(world.deps, actor, { personId: of.personId, organisationId, roles }, null);
}

function remove(actor: Actor = world.bakery.contact, of: PersonActor = alva) {
  const { organisationId } = world.bakery;
  return removeMember(world.deps, actor, { personId: of.personId, organisationId }, null);
}

const leave = (as: PersonActor = alva) =>
  leaveOrganisation(world.deps, as, { organisationId: world.bakery.organisationId }, null);

async function rolesOf({ personId }: PersonActor) {
  const memberships = await world.deps.store.reader(world.landlordId).people.memberships(personId);
  return memberships.map(({ roles }) => roles);
}

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("what somebody is in an organisation", () => {
  test.each<[Role, "contact" | "coordinator" | "operator", boolean]>([
    ["PARTICIPANT", "contact", true],
    ["TENANT_CONTACT", "contact", true],
    ["HOST", "contact", false],
    ["COORDINATOR", "contact", false],
    ["HOST", "coordinator", true],
    ["COORDINATOR", "coordinator", false],
    ["LANDLORD_ADMIN", "coordinator", false],
  ])("%s is given by its %s: %s", async (role, by, isGiven) => {
    const { bakery, landlord, operator } = world;
    const actor = { contact: bakery.contact, coordinator: landlord.coordinator, operator }[by];
    if (!isGiven) return expectRefusal(() => give([role], actor), { type: "NotAllowed" });
    expect(await give([role], actor)).toEqual(ok({ personId: alva.personId }));
    expect(await rolesOf(alva)).toEqual([[role]]);
  });

  test("is audited, from what to what; nothing is where nothing changes", async () => {
    const seen = observe(world.deps.store);
    answerOf(await give(["TENANT_CONTACT", "PARTICIPANT"]));
    answerOf(await give(["PARTICIPANT", "TENANT_CONTACT"]));
    expect(seen.auditEvents().map(({ subject, change }) => ({ subject, change }))).toEqual([
      {
        subject: alva.personId,
        change: {
          organisationId: world.bakery.organisationId,
          roles: [["PARTICIPANT"], ["TENANT_CONTACT", "PARTICIPANT"]],
        },
      },
    ]);
  });

  test("stays with the landlord where it is the landlord's to give: a contact leaves a host a host", async () => {
    answerOf(await give(["HOST", "PARTICIPANT"], world.landlord.coordinator));
    await expectRefusal(() => give(["PARTICIPANT"]), { type: "NotAllowed" });
    expect(await give(["HOST", "TENANT_CONTACT"])).toHaveProperty("ok", true);
  });

  test("is no staff's in a tenant, whoever says so", async () => {
    await expectRefusal(() => give(["COORDINATOR"], world.operator), {
      type: "StaffOfAnotherOrganisation",
      role: "COORDINATOR",
    });
  });

  test("is nothing at all only by removing them", async () => {
    await expectRefusal(() => give([]), {
      type: "InvalidInput",
      issues: [{ path: "roles", problem: { type: "Empty" } }],
    });
  });

  test("is not said by others, nor of those who do not belong there", async () => {
    const { gym } = world;
    for (const actor of [gym.contact, alva])
      await expectRefusal(() => give(["PARTICIPANT"], actor), { type: "NotAllowed" });
    for (const answer of [
      () => give(["PARTICIPANT"], world.bakery.contact, gym.contact),
      () => remove(world.bakery.contact, gym.contact),
    ])
      await expectRefusal(answer, { type: "PersonNotFound" });
  });
});

describe("the last contact", () => {
  const ways: [string, (actor: PersonActor) => Promise<{ ok: boolean }>][] = [
    ["made a participant", (actor) => give(["PARTICIPANT"], actor, world.bakery.contact)],
    ["removed", (actor) => remove(actor, world.bakery.contact)],
  ];
  test.each(ways)("is not %s by themselves, but by a coordinator", async (_way, end) => {
    await expectRefusal(() => end(world.bakery.contact), { type: "LastContact" });
    expect(await end(world.landlord.coordinator)).toHaveProperty("ok", true);
  });

  test("does not leave until somebody else is one", async () => {
    const { contact } = world.bakery;
    await expectRefusal(() => leave(contact), { type: "LastContact" });
    answerOf(await give(["TENANT_CONTACT"]));
    expect(await leave(contact)).toHaveProperty("ok", true);
    await expectRefusal(() => leave({ ...alva, memberships: [] }), { type: "LastContact" });
  });
});

describe("whoever leaves, or is removed", () => {
  /** On a shift of 10 March, 15:00 UTC, with names due the day before. */
  async function seated(places = 2) {
    const { deps, bakery } = world;
    const shiftId = await addShift(world, { nameByMinutes: 24 * 60 });
    const { pledgeId } = await pledge(world, bakery, shiftId, places);
    answerOf(await namePerson(deps, bakery.contact, { pledgeId, personId: alva.personId }, null));
    return pledgeId;
  }
  const people = () => ({ alva, contact: world.bakery.contact });

  test("belongs there no more, and stays a person elsewhere", async () => {
    const { deps, gym } = world;
    const inGym = { personId: alva.personId, organisationId: gym.organisationId };
    expect(await remove()).toEqual(ok({ personId: alva.personId, seats: 0 }));
    expect(await rolesOf(alva)).toEqual([]);
    await expectRefusal(() => removeMember(deps, gym.contact, inGym, null), { type: "PersonNotFound" });
    await expectRefusal(() => leave(), { type: "PersonNotFound" });
  });

  test("loses the seats to come, which stay with the pledge; each is audited with the place itself", async () => {
    const pledgeId = await seated();
    const seen = observe(world.deps.store);
    expect(await leave()).toEqual(ok({ personId: alva.personId, seats: 1 }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "CONFIRMED", places: 2, named: 0 });
    expect(seen.auditEvents().map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      `leaveOrganisation ${alva.personId}`,
      `leaveOrganisation ${pledgeId}`,
    ]);
  });

  test("is told only where somebody else did it; whoever pledged is asked for another name", async () => {
    await seated();
    const left = observe(world.deps.store);
    answerOf(await leave());
    expect(toldTo(left, people())).toEqual(["channel SeatsNamed", "contact YourNamesWanted"]);
  });

  test("by the contact: the person is told, and the contact knows", async () => {
    await seated();
    const seen = observe(world.deps.store);
    answerOf(await remove());
    expect(toldTo(seen, people())).toEqual(["channel SeatsNamed", "alva YourSeatLost"]);
  });

  test("by a coordinator: both are told", async () => {
    await seated();
    const seen = observe(world.deps.store);
    answerOf(await remove(world.landlord.coordinator));
    expect(toldTo(seen, people())).toEqual([
      "channel SeatsNamed",
      "alva YourSeatLost",
      "contact YourNamesWanted",
    ]);
  });

  test("after names were due: the seat is freed all the same, and told as given up", async () => {
    await seated(1);
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T12:00:00Z"));
    const seen = observe(world.deps.store);
    expect(await leave()).toHaveProperty("value.seats", 1);
    expect(toldTo(seen, people())).toEqual(["channel SeatsNamed", "contact YourSeatGivenUp"]);
  });

  test("keeps what has been: a seat on a shift that has begun", async () => {
    const begun = await seated();
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    expect(await leave()).toHaveProperty("value.seats", 0);
    expect(await storedPledge(world, begun)).toHaveProperty("named", 1);
  });

  test("keeps the seats that another organisation gave them", async () => {
    const { deps, gym, laterShiftId } = world;
    const { code } = answerOf(await issueJoinCode(deps, gym.contact, { organisationId: gym.organisationId }));
    answerOf(await joinOrganisation(deps, alva, { code, displayName: "", language: "sv" }, null));
    const { pledgeId } = await pledge(world, gym, laterShiftId);
    answerOf(await namePerson(deps, gym.contact, { pledgeId, personId: alva.personId }, null));
    await seated();
    expect(await leave()).toHaveProperty("value.seats", 1);
    expect(await storedPledge(world, pledgeId)).toHaveProperty("named", 1);
  });

  test("leaves what they pledged to those who remain, who hear of it from then on", async () => {
    const { deps, bakery } = world;
    answerOf(await give(["TENANT_CONTACT", "PARTICIPANT"]));
    const contactAlva = {
      ...alva,
      memberships: [{ ...bakery.contact.memberships[0], roles: ["TENANT_CONTACT"] }],
    } as PersonActor;
    const shiftId = await addShift(world, { nameByMinutes: 24 * 60 });
    const { pledgeId } = await pledge(world, { ...bakery, contact: contactAlva }, shiftId, 2);
    answerOf(await namePerson(deps, contactAlva, { pledgeId, personId: alva.personId }, null));
    const seen = observe(deps.store);
    answerOf(await leave(contactAlva));
    expect(toldTo(seen, people())).toEqual(["channel SeatsNamed", "contact YourNamesWanted"]);
  });
});
