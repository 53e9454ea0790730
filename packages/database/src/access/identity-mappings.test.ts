import type { CalendarFeed } from "@socialsmart/domain/calendar/calendar-feed";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { spelled } from "../testing/spelled.ts";
import { anInvitation, aPerson, aPlan, aToken, commit, ids, NOW, TRICKY } from "../testing/values.ts";

onEachDatabase("Who somebody is, and what lets in whoever brings it,", (suite) => {
  test("comes back as it was stored", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const [person, other] = [aPerson({ landlordId }), aPerson({ landlordId })];
    const identity = { landlordId, teamId: "T0001", userId: "U0001", personId: person.id };
    const invitation = anInvitation({ landlordId, personId: person.id, codeDigest: "aa", usedAt: NOW });
    const token = aToken({
      landlordId,
      name: TRICKY,
      digest: "bb",
      scopes: ["roster:read", "people:read"],
      expiresAt: NOW.add({ hours: 24 }),
      revokedAt: NOW,
      lastUsedAt: NOW.add({ hours: 1 }),
    });
    const calendar: CalendarFeed = {
      id: ids.next("calendar"),
      landlordId,
      name: TRICKY,
      scope: { kind: "PERSON", personId: person.id },
      digest: "cc",
      openedBy: { kind: "PERSON", personId: person.id },
      createdAt: NOW,
      revokedAt: NOW.add({ hours: 2 }),
      lastUsedAt: NOW.add({ hours: 1 }),
    };
    const signIn = {
      landlordId,
      issuer: "https://login.norrby.example/realms/a",
      subject: "00u1-a|B",
      personId: person.id,
    };

    await commit(database, landlordId, async (tx) => {
      await tx.people.insert(person);
      await tx.people.insert(other);
      await tx.chatIdentities.insert(identity);
      await tx.chatInvitations.insert(invitation);
      await tx.serviceTokens.insert(token);
      await tx.calendarFeeds.insert(calendar);
      await tx.signInIdentities.insert(signIn);
    });

    const { store } = database;
    const reader = store.reader(landlordId);
    expect(await reader.people.chatIdentities([person.id])).toEqual([identity]);
    expect(await store.directory.chatIdentity(landlordId, "T0001", "U0001")).toEqual(identity);
    expect(await store.directory.signInIdentity(landlordId, signIn.issuer, signIn.subject)).toEqual(signIn);
    expect(await store.directory.signInIdentity(landlordId, signIn.issuer, "00u1-a|b")).toBeUndefined();
    expect(spelled(await store.directory.serviceTokenByDigest("bb"))).toEqual(spelled(token));
    expect(spelled(await reader.serviceTokens.list())).toEqual(spelled([token]));
    expect(spelled(await store.directory.calendarFeedByDigest("cc"))).toEqual(spelled(calendar));
    await store.noteCalendarUse(calendar.id, NOW);
    expect(spelled(await reader.calendarFeeds.list())).toEqual(spelled([calendar]));
    const usedAgain = NOW.add({ hours: 3 });
    await store.noteCalendarUse(calendar.id, usedAgain);
    expect((await reader.calendarFeeds.list())[0]?.lastUsedAt).toEqual(usedAgain);
    await commit(database, landlordId, async (tx) => {
      expect(await tx.signInIdentities.find(signIn.issuer, signIn.subject)).toEqual(signIn);
      expect(await tx.signInIdentities.findByPerson(signIn.issuer, person.id)).toEqual(signIn);
      expect(await tx.signInIdentities.findByPerson(signIn.issuer, other.id)).toBeUndefined();
      expect(spelled(await tx.chatInvitations.lockByDigest("aa"))).toEqual(spelled(invitation));
      expect(await tx.chatIdentities.find("T0001", "U0001")).toEqual(identity);
      expect(await tx.chatIdentities.listByPerson(identity.personId)).toEqual([identity]);
      expect(spelled(await tx.serviceTokens.lockById(token.id))).toEqual(spelled(token));
    });
  });

  test("keeps a chat account of two landlords apart, and sees the other's workspace as taken", async () => {
    const { database } = suite();
    const one = await aPlan(database, {}, "T-one");
    const two = await aPlan(database);
    const people = [one, two].map(({ landlordId }) => aPerson({ landlordId }));
    for (const person of people) {
      const { landlordId, id: personId } = person;
      await commit(database, landlordId, async (tx) => {
        await tx.people.insert(person);
        await tx.chatIdentities.insert({ landlordId, teamId: "T-own", userId: "U1", personId });
        expect(await tx.landlords.hasChatTeam("T-one")).toBe(true);
      });
    }
    const { directory } = database.store;
    const found = await Promise.all(
      [one, two].map(({ landlordId }) => directory.chatIdentity(landlordId, "T-own", "U1")),
    );
    expect(found.map((identity) => identity?.personId)).toEqual(people.map(({ id }) => id));
  });
});
