import { beforeEach, describe, expect, test } from "vitest";
import type { ChatGuestActor } from "../access/actor.ts";
import { err, ok } from "../kernel/result.ts";
import { issueJoinCode } from "../organisation/issue-join-code.ts";
import { joinOrganisation } from "../person/join-organisation.ts";
import { namePerson } from "../seat/name-person.ts";
import { aChatGuest } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld, furnish } from "../testing/world.ts";
import { pledge } from "../testing/world-additions.ts";
import type { Member, World } from "../testing/world-parts.ts";
import { inviteToChat } from "./invite-to-chat.ts";
import { linkChatIdentity } from "./link-chat-identity.ts";

let world: World;
let guest: ChatGuestActor;
let code: string;
beforeEach(async () => {
  world = await aWorld();
  guest = aChatGuest({ landlordId: world.landlordId, teamId: "T0001", userId: "U0001" });
  const { personId } = world.bakery.contact;
  code = answerOf(await inviteToChat(world.deps, world.landlord.coordinator, { personId })).code;
});

function link({
  as = guest,
  typed = code,
  key = null,
}: {
  as?: ChatGuestActor;
  typed?: string;
  key?: string | null;
} = {}) {
  return linkChatIdentity(world.deps, as, { code: typed }, key);
}

test("a code links the chat account to the person it was made for", async () => {
  const { personId } = world.bakery.contact;
  const { landlordId } = world;
  expect(await link()).toEqual(ok({ personId }));
  const identity = { landlordId, teamId: "T0001", userId: "U0001", personId };
  expect(await world.deps.store.directory.chatIdentity(landlordId, "T0001", "U0001")).toEqual(identity);
  expect(await world.deps.store.reader(landlordId).people.chatIdentities([personId])).toEqual([identity]);
});

test("somebody who works with two landlords links the same chat account at each", async () => {
  answerOf(await link());
  const neighbour = await furnish(world.deps, { name: "Grannbolaget", chatTeamId: "T0002" });
  const { personId } = neighbour.bakery.contact;
  const invited = answerOf(await inviteToChat(world.deps, neighbour.operator, { personId }));
  const there = { ...guest, landlordId: neighbour.landlordId };
  expect(await link({ as: there, typed: invited.code })).toEqual(ok({ personId }));
  const { directory } = world.deps.store;
  expect(await directory.chatIdentity(neighbour.landlordId, "T0001", "U0001")).toMatchObject({ personId });
  expect(await directory.chatIdentity(world.landlordId, "T0001", "U0001")).toMatchObject({
    personId: world.bakery.contact.personId,
  });
});

test("a code may be typed in another way", async () => {
  expect((await link({ typed: " code 1 " })).ok).toBe(true);
});

test("invariant 20: linking is audited once, as done by the chat user, without the code", async () => {
  const { personId } = world.bakery.contact;
  const seen = observe(world.deps.store);
  answerOf(await link());
  expect(seen.auditEvents()).toEqual([
    {
      id: expect.stringMatching(/^audit_/),
      landlordId: world.landlordId,
      at: world.deps.clock.now(),
      actorKind: "CHAT_GUEST",
      actorId: "T0001/U0001",
      source: "CHAT",
      action: "linkChatIdentity",
      subject: personId,
      change: { linked: "T0001/U0001", invitation: expect.stringMatching(/^invitation_/) },
    },
  ]);
  expect(seen.told()).toEqual([]);
});

test("invariant 21: a redelivered command links once and gets the same answer", async () => {
  const first = await link({ key: "trigger-1" });
  const before = world.deps.store.contents;
  expect(await link({ key: "trigger-1" })).toEqual(first);
  expect(world.deps.store.contents).toBe(before);
});

test("invariant 21: the same code typed in another way is the same command, which is known by the code's digest alone", async () => {
  const first = await link({ key: "trigger-1" });
  expect(await link({ key: "trigger-1", typed: "code 1" })).toEqual(first);
});

test("a person may link an account in chat twice, each with a code of its own", async () => {
  answerOf(await link());
  const { personId } = world.bakery.contact;
  const another = answerOf(await inviteToChat(world.deps, world.operator, { personId })).code;
  const phone = { ...guest, userId: "U0002" };
  expect(await link({ as: phone, typed: another })).toEqual(ok({ personId }));
});

describe("who typed an organisation's code before their own", () => {
  const joinsAt = async ({ organisationId }: Member) => {
    const { code: joinCode } = answerOf(
      await issueJoinCode(world.deps, world.landlord.coordinator, { organisationId }),
    );
    const input = { code: joinCode, displayName: "Sara", language: "sv" } as const;
    return answerOf(await joinOrganisation(world.deps, guest, input, null)).personId;
  };
  const membersOf = async ({ organisationId }: Member) => {
    const reader = world.deps.store.reader(world.landlordId);
    const people = (await reader.people.listByOrganisations([organisationId])).get(organisationId) ?? [];
    return people.map(({ id }) => id);
  };

  test("is the invited person from then on, and the one that joining made is nobody's", async () => {
    const { bakery, gym, landlordId } = world;
    const joined = await joinsAt(bakery);
    expect(await membersOf(bakery)).toContain(joined);
    const { personId } = bakery.contact;
    const seen = observe(world.deps.store);
    expect(await link()).toEqual(ok({ personId }));
    expect(await world.deps.store.directory.chatIdentity(landlordId, "T0001", "U0001")).toMatchObject({
      personId,
    });
    expect(await membersOf(bakery)).not.toContain(joined);
    expect(seen.auditEvents().map(({ subject, change }) => [subject, change])).toEqual([
      [joined, { organisationId: bakery.organisationId, roles: [["PARTICIPANT"], null] }],
      [personId, { linked: "T0001/U0001", invitation: expect.any(String), instead: joined }],
    ]);
    expect(await membersOf(gym)).not.toContain(personId);
  });

  test("takes part as the invited person where they joined", async () => {
    const { gym, bakery } = world;
    const joined = await joinsAt(gym);
    answerOf(await link());
    const members = await membersOf(gym);
    expect([members.includes(joined), members.includes(bakery.contact.personId)]).toEqual([false, true]);
  });

  test("stays who they are once they have a seat", async () => {
    const { bakery, shiftId } = world;
    const personId = await joinsAt(bakery);
    const { pledgeId } = await pledge(world, bakery, shiftId);
    answerOf(await namePerson(world.deps, bakery.contact, { pledgeId, personId }, null));
    const invitedId = bakery.contact.personId;
    const before = world.deps.store.contents;
    expect(await link()).toEqual(err({ type: "LinkedAsAnother", personId, invitedId }));
    expect(world.deps.store.contents).toBe(before);
  });
});

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test.each(["", "CODE-2", "'; drop table people", "CODE-1".repeat(1000)])(
    "for the code %j",
    async (typed) => {
      await expectRefusal(() => link({ typed: typed.slice(0, 2000) }), { type: "CodeUnknown" });
    },
  );

  test("for a code that has served", async () => {
    answerOf(await link());
    await expectRefusal(() => link({ as: { ...guest, userId: "U0002" } }), { type: "CodeUsed" });
  });

  test("for a code from the moment it expires", async () => {
    world.deps.clock.advance({ days: 14 });
    await expectRefusal(link, { type: "CodeExpired" });
    world.deps.clock.advance({ milliseconds: -1 });
    expect((await link()).ok).toBe(true);
  });

  test("for an account that is linked to somebody with a role, whose code stays good", async () => {
    const { personId } = world.bakery.contact;
    answerOf(await link());
    const again = answerOf(await inviteToChat(world.deps, world.operator, { personId })).code;
    await expectRefusal(() => link({ typed: again }), { type: "AlreadyLinked", personId });
    const ofGym = { personId: world.gym.contact.personId };
    const another = answerOf(await inviteToChat(world.deps, world.operator, ofGym)).code;
    const invitedId = ofGym.personId;
    await expectRefusal(() => link({ typed: another }), { type: "LinkedAsAnother", personId, invitedId });
    expect((await link({ as: { ...guest, userId: "U0002" }, typed: another })).ok).toBe(true);
  });

  test("for another landlord's code", async () => {
    const neighbour = await furnish(world.deps, { name: "Grannbolaget", chatTeamId: "T0002" });
    const stranger = aChatGuest({ landlordId: neighbour.landlordId, teamId: "T0002" });
    await expectRefusal(() => link({ as: stranger }), { type: "CodeUnknown" });
    expect((await link()).ok).toBe(true);
  });
});
