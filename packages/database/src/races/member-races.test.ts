import type { ChatGuestActor, PersonActor } from "@socialsmart/domain/access/actor";
import { inviteToChat } from "@socialsmart/domain/chat/invite-to-chat";
import { linkChatIdentity } from "@socialsmart/domain/chat/link-chat-identity";
import type { OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import { issueJoinCode } from "@socialsmart/domain/organisation/issue-join-code";
import { joinOrganisation } from "@socialsmart/domain/person/join-organisation";
import type { Role } from "@socialsmart/domain/person/membership";
import { removeMember } from "@socialsmart/domain/person/remove-member";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { fixedSecrets } from "@socialsmart/domain/testing/fixed-secrets";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { beforeAll, expect, test } from "vitest";
import { aQuarter, type Quarter } from "../testing/busy-shift.ts";
import { onEachDatabase } from "../testing/databases.ts";
import { anOrganisation, aPerson, aPledge, aShift, commit, ids } from "../testing/values.ts";

onEachDatabase("Who belongs to an organisation, at once", (suite) => {
  const ROUNDS = 6;
  let quarter: Quarter;
  beforeAll(async () => {
    const made = await aQuarter(suite().database);
    quarter = { ...made, deps: { ...made.deps, secrets: fixedSecrets() } };
  });

  /** An organisation of a race's own, with as many people in these roles. */
  async function anOffice(roles: readonly Role[], count: number) {
    const { landlordId } = quarter.actor;
    const { id: organisationId, ...organisation } = anOrganisation({ landlordId });
    const people = Array.from({ length: count }, () => aPerson({ landlordId }));
    await commit(suite().database, landlordId, async (tx) => {
      await tx.organisations.insert({ id: organisationId, ...organisation });
      for (const person of people) {
        await tx.people.insert(person);
        const id = ids.next("membership");
        await tx.memberships.insert({ id, landlordId, personId: person.id, organisationId, roles });
      }
    });
    const actors = people.map(
      ({ id: personId }): PersonActor => ({
        ...{ kind: "PERSON", landlordId, source: "CHAT", personId },
        memberships: [{ organisationId, roles }],
      }),
    );
    return { organisationId, actors };
  }

  const aGuest = (userId: string): ChatGuestActor => {
    const { landlordId } = quarter.actor;
    return { kind: "CHAT_GUEST", landlordId, source: "CHAT", teamId: "T0001", userId };
  };

  const membersOf = async (organisationId: OrganisationId): Promise<readonly PersonId[]> => {
    let members: readonly PersonId[] = [];
    await commit(suite().database, quarter.actor.landlordId, async (tx) => {
      members = (await tx.memberships.listByOrganisation(organisationId)).map(({ personId }) => personId);
    });
    return members;
  };

  test("contacts who remove each other leave one of them", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { organisationId, actors } = await anOffice(["TENANT_CONTACT"], 4);
      const removals = actors.map((actor, n) => {
        const { personId } = actors[(n + 1) % actors.length] ?? actor;
        return removeMember(quarter.deps, actor, { personId, organisationId }, null);
      });
      const answers = await Promise.all(removals);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
      expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: { type: "LastContact" } }]);
      expect(await membersOf(organisationId)).toHaveLength(1);
    }
  });

  const joiners: [string, (round: number) => Promise<ChatGuestActor | PersonActor>][] = [
    ["an account", async (round) => aGuest(`U000${round}`)],
    ["a person", async () => (await anOffice([], 1)).actors[0] ?? missing()],
  ];
  test.each(joiners)("%s that joins four times is one person with one place", async (_who, make) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const actor = await make(round);
      const { organisationId } = await anOffice([], 0);
      const { code } = answerOf(await issueJoinCode(quarter.deps, quarter.actor, { organisationId }));
      const input = { code, displayName: "Vera Exempel", language: "sv" } as const;
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => joinOrganisation(quarter.deps, actor, input, null)),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.filter(({ ok }) => !ok)).toEqual(
        Array(3).fill({ ok: false, refusal: { type: "AlreadyMember", organisationId } }),
      );
      expect(await membersOf(organisationId)).toHaveLength(1);
    }
  });

  test("of contacts who get a first code at once, one makes it and the others hear that there is one", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { organisationId, actors } = await anOffice(["TENANT_CONTACT"], 4);
      const input = { organisationId, onlyIfNone: true };
      const answers = await Promise.all(actors.map((actor) => issueJoinCode(quarter.deps, actor, input)));
      const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.type]));
      expect(refusals).toEqual(Array(3).fill("JoinCodeInForce"));
    }
  });

  test("an account that is moved to whom it was invited as leaves nobody who is named a place, and is moved once", async () => {
    const { landlordId } = quarter.actor;
    const { database } = suite();
    for (let round = 0; round < ROUNDS; round += 1) {
      const { organisationId, actors } = await anOffice(["TENANT_CONTACT"], 2);
      const guest = aGuest(`U020${round}`);
      const { code } = answerOf(await issueJoinCode(quarter.deps, quarter.actor, { organisationId }));
      const input = { code, displayName: "Vera Exempel", language: "sv" } as const;
      const { personId } = answerOf(await joinOrganisation(quarter.deps, guest, input, null));
      const counts = { capacity: 5, taken: 5, confirmedMinutes: 300, organisations: 1 };
      const shift = aShift({ landlordId, initiativeId: quarter.initiativeId, ...counts });
      const amount = { places: 5, minutes: 300 };
      const held = aPledge({ landlordId, shiftId: shift.id, organisationId, ...amount });
      await commit(database, landlordId, async (tx) => {
        await tx.shifts.insert(shift);
        await tx.pledges.insert(held);
      });
      const invited = await Promise.all(
        actors.map((actor) => inviteToChat(quarter.deps, quarter.actor, { personId: actor.personId })),
      );
      const [named, ...linked] = await Promise.all([
        namePerson(quarter.deps, quarter.actor, { pledgeId: held.id, personId }, null),
        ...invited.map((made) => linkChatIdentity(quarter.deps, guest, { code: answerOf(made).code }, null)),
      ]);
      expect(linked.filter(({ ok }) => ok)).toHaveLength(named.ok ? 0 : 1);
      const members = await membersOf(organisationId);
      expect(members.includes(personId)).toBe(named.ok);
    }
  });

  test("wrong codes of one account that are typed at once are each counted", async () => {
    const guest = aGuest("U0100");
    const input = { displayName: "Vera Exempel", language: "sv" } as const;
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) =>
        joinOrganisation(quarter.deps, guest, { ...input, code: `WRONG-${n}` }, null),
      ),
    );
    const refusals = answers.map((answer) => (answer.ok ? null : answer.refusal));
    const left = refusals.flatMap((refusal) =>
      refusal?.type === "JoinCodeUnknown" ? [refusal.triesLeft] : [],
    );
    expect(left.toSorted()).toEqual([0, 1, 2, 3, 4]);
    expect(refusals.filter((refusal) => refusal?.type === "TooManyTries")).toHaveLength(1);
  });

  test("nobody is named for an organisation that they are being removed from", async () => {
    const { landlordId } = quarter.actor;
    const { database } = suite();
    for (let round = 0; round < ROUNDS; round += 1) {
      const { organisationId, actors } = await anOffice([], 1);
      const { personId } = actors[0] ?? missing();
      const counts = { capacity: 5, taken: 5, confirmedMinutes: 300, organisations: 1 };
      const shifts = [1, 2, 3].map((day) => {
        const startsAt = Temporal.Instant.from("2026-12-01T10:00Z").add({ hours: 24 * day });
        const times = { startsAt, endsAt: startsAt.add({ hours: 1 }) };
        return aShift({ landlordId, initiativeId: quarter.initiativeId, ...counts, ...times });
      });
      const pledges = shifts.map(({ id: shiftId }) =>
        aPledge({ landlordId, shiftId, organisationId, places: 5, minutes: 300 }),
      );
      await commit(database, landlordId, async (tx) => {
        for (const shift of shifts) await tx.shifts.insert(shift);
        for (const pledge of pledges) await tx.pledges.insert(pledge);
      });
      await Promise.all([
        ...pledges.map(({ id: pledgeId }) =>
          namePerson(quarter.deps, quarter.actor, { pledgeId, personId }, null),
        ),
        removeMember(quarter.deps, quarter.actor, { personId, organisationId }, null).then(answerOf),
      ]);
      const seats = await database.store.reader(landlordId).seats.listByPledges(pledges.map(({ id }) => id));
      expect([...seats.values()].flat()).toEqual([]);
      const stored = await database.store.reader(landlordId).pledges.byIds(pledges.map(({ id }) => id));
      expect(stored.map(({ named }) => named)).toEqual([0, 0, 0]);
    }
  });
});

function missing(): never {
  throw new Error("There are fewer than the race needs");
}
