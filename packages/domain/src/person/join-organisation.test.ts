import { beforeEach, describe, expect, test } from "vitest";
import type { ChatGuestActor, PersonActor } from "../access/actor.ts";
import { err, ok } from "../kernel/result.ts";
import { issueJoinCode } from "../organisation/issue-join-code.ts";
import { revokeJoinCode } from "../organisation/revoke-join-code.ts";
import { aChatGuest } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld, furnish } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { Member, World } from "../testing/world-parts.ts";
import { type JoinOrganisation, joinOrganisation } from "./join-organisation.ts";

let world: World;
let guest: ChatGuestActor;
let code: string;
beforeEach(async () => {
  world = await aWorld();
  guest = aChatGuest({ landlordId: world.landlordId });
  code = await issue();
});

async function issue({ organisationId, contact }: Member = world.bakery): Promise<string> {
  return answerOf(await issueJoinCode(world.deps, contact, { organisationId })).code;
}

function join(
  given: Partial<JoinOrganisation> = {},
  as: ChatGuestActor | PersonActor = guest,
  key: string | null = null,
) {
  const input = { code, displayName: "Vera Exempel", language: "en", ...given } as const;
  return joinOrganisation(world.deps, as, input, key);
}

const places = async (personId: PersonActor["personId"]) =>
  (await world.deps.store.reader(world.landlordId).people.memberships(personId)).map(
    ({ organisationId, roles }) => ({ organisationId, roles }),
  );

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("whoever types the code in chat", () => {
  test("becomes a person who takes part in the organisation, linked to the chat account", async () => {
    const { deps, landlordId, bakery } = world;
    const { organisationId } = bakery;
    const { personId } = answerOf(await join({ displayName: " Vera Exempel " }));
    const { people } = deps.store.reader(landlordId);
    expect(await people.byIds([personId])).toMatchObject([
      { displayName: "Vera Exempel", workEmail: null, language: "en" },
    ]);
    expect(await places(personId)).toEqual([{ organisationId, roles: ["PARTICIPANT"] }]);
    const { teamId, userId } = guest;
    expect(await people.chatIdentities([personId])).toEqual([{ landlordId, teamId, userId, personId }]);
  });

  test("invariant 20: is audited once, without code or name", async () => {
    const seen = observe(world.deps.store);
    const { personId, organisationId } = answerOf(await join());
    expect(
      seen
        .auditEvents()
        .map(({ actorKind, actorId, subject, change }) => [actorKind, actorId, subject, change]),
    ).toEqual([
      [
        "CHAT_GUEST",
        "T0001/U0001",
        personId,
        {
          organisationId,
          roles: ["PARTICIPANT"],
          joinCodeId: expect.stringMatching(/^join_/),
          registered: true,
        },
      ],
    ]);
  });

  test("may type it in another way, and so may the next one", async () => {
    answerOf(await join({ code: code.toLowerCase().replace("-", " ") }));
    const next = answerOf(await join({}, { ...guest, userId: "U0002" }));
    expect(await places(next.personId)).toHaveLength(1);
  });

  test("who is somebody already gets the place beside the others, and keeps the name", async () => {
    const { bakery, gym } = world;
    const { personId } = answerOf(await join());
    const ofGym = await issue(gym);
    expect(await join({ code: ofGym, displayName: "" }, { ...bakery.contact, personId })).toEqual(
      ok({ personId, organisationId: gym.organisationId }),
    );
    expect((await places(personId)).map(({ organisationId }) => organisationId)).toEqual([
      bakery.organisationId,
      gym.organisationId,
    ]);
  });

  test("who was linked a moment ago is that person, not another one", async () => {
    const { personId } = answerOf(await join());
    expect(await join({ code: await issue(world.gym) })).toHaveProperty("value.personId", personId);
  });
});

describe("nothing is written, and it is refused", () => {
  test("where the code has expired, to the moment", async () => {
    world.deps.clock.advance({ hours: 30 * 24 });
    await expectRefusal(() => join(), { type: "JoinCodeExpired" });
    world.deps.clock.advance({ milliseconds: -1 });
    expect(await join()).toHaveProperty("ok", true);
  });

  test("where somebody is a member already, whatever they are there", async () => {
    const { organisationId, contact } = world.bakery;
    await expectRefusal(() => join({}, contact), { type: "AlreadyMember", organisationId });
    answerOf(await join());
    await expectRefusal(() => join(), { type: "AlreadyMember", organisationId });
  });

  test.each(["", " ", "x".repeat(101), "850709-9805"])(
    "where a guest is to be called %j",
    async (displayName) => {
      const before = world.deps.store.contents;
      expect(await join({ displayName })).toHaveProperty("refusal.type", "InvalidInput");
      expect(world.deps.store.contents).toBe(before);
    },
  );
});

describe("a code that is none", () => {
  const wrong = (as = guest, key: string | null = null) => join({ code: "WRONG" }, as, key);

  test("is one that was replaced, one that was revoked, or another landlord's", async () => {
    const { deps, bakery } = world;
    const { organisationId, contact } = bakery;
    await issue();
    expect(await join()).toEqual(err({ type: "JoinCodeUnknown", triesLeft: 4 }));
    code = await issue();
    answerOf(await revokeJoinCode(deps, contact, { organisationId }, null));
    expect(await join()).toEqual(err({ type: "JoinCodeUnknown", triesLeft: 3 }));
    const neighbour = await furnish(deps, { name: "Grannbolaget", chatTeamId: "T0002" });
    const there = { organisationId: neighbour.bakery.organisationId };
    ({ code } = answerOf(await issueJoinCode(deps, neighbour.bakery.contact, there)));
    expect(await join()).toEqual(err({ type: "JoinCodeUnknown", triesLeft: 2 }));
  });

  test("may be typed five times in an hour: then no code is looked at, a right one neither", async () => {
    const start = world.deps.clock.now();
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await wrong()).toEqual(err({ type: "JoinCodeUnknown", triesLeft }));
    const until = start.add({ hours: 1 }).toString();
    await expectRefusal(() => join(), { type: "TooManyTries", until });
    expect(await join({}, { ...guest, userId: "U0002" })).toHaveProperty("ok", true);
    world.deps.clock.advance({ minutes: 60 });
    expect(await wrong()).toEqual(err({ type: "JoinCodeUnknown", triesLeft: 4 }));
    expect(await join()).toHaveProperty("ok", true);
  });

  test("that is delivered twice counts once, and gets the same answer", async () => {
    const first = await wrong(guest, "typed-1");
    expect(await wrong(guest, "typed-1")).toEqual(first);
    expect(await wrong(guest, "typed-2")).toEqual(err({ type: "JoinCodeUnknown", triesLeft: 3 }));
  });
});

describe("a join code", () => {
  test("is made by the organisation's contacts and by coordinators, of no other organisation's", async () => {
    const { deps, bakery, gym, landlord } = world;
    const { organisationId } = bakery;
    expect(await issueJoinCode(deps, landlord.coordinator, { organisationId })).toHaveProperty("ok", true);
    const member = await addMember(world, organisationId, "Alva Exempel", ["PARTICIPANT"]);
    for (const actor of [gym.contact, member]) {
      await expectRefusal(() => issueJoinCode(deps, actor, { organisationId }), { type: "NotAllowed" });
      await expectRefusal(() => revokeJoinCode(deps, actor, { organisationId }, null), {
        type: "NotAllowed",
      });
    }
  });

  test("is kept as a digest, and in no answer that is remembered", () => {
    expect(world.deps.store.contents.replaceAll(/digest of [^"]*/g, "")).not.toContain(code);
    expect(world.deps.store.contents).toContain("digest of");
  });

  test("is revoked once", async () => {
    const { deps, bakery } = world;
    const { organisationId, contact } = bakery;
    answerOf(await revokeJoinCode(deps, contact, { organisationId }, null));
    await expectRefusal(() => revokeJoinCode(deps, contact, { organisationId }, null), {
      type: "JoinCodeNotFound",
    });
  });
});
