import type { RecurrenceRule } from "@socialsmart/domain/series/recurrence-rule";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { spelled } from "../testing/spelled.ts";
import {
  aClearanceNote,
  aDistrict,
  aLandlord,
  anAppendix,
  anInitiative,
  anInvitation,
  anOrganisation,
  aPerson,
  aPlan,
  aPledge,
  aSeat,
  aSeries,
  aShift,
  aToken,
  commit,
  ids,
  NOW,
  TRICKY,
} from "../testing/values.ts";

onEachDatabase("Everything that is stored", (suite) => {
  test("comes back as it was, with every field set and with every optional field unset", async () => {
    const { database } = suite();
    const landlord = aLandlord({ name: TRICKY, language: "en", chatTeamId: "T0001" });
    const landlordId = landlord.id;
    const district = aDistrict({ landlordId, name: TRICKY });
    const host = anOrganisation({
      landlordId,
      name: TRICKY,
      organisationNumber: "5560360793",
      kind: "TENANT",
    });
    const person = aPerson({
      landlordId,
      displayName: TRICKY,
      workEmail: "asa@norrby.example",
      noticesOff: ["DIGEST", "SHIFT_REMINDER"],
    });
    const other = aPerson({ landlordId, workEmail: "Åke@norrby.example" });
    const membership = {
      id: ids.next("membership"),
      landlordId,
      personId: person.id,
      organisationId: host.id,
      roles: ["COORDINATOR", "HOST"],
    } as const;
    const appendix = anAppendix({
      landlordId,
      organisationId: host.id,
      leaseNumber: TRICKY,
      endsOn: Temporal.PlainDate.from("2026-10-25"),
    });
    const open = anAppendix({ landlordId, organisationId: host.id, state: "DRAFT" });
    const belongs = { landlordId, hostOrganisationId: host.id, districtId: district.id };
    const initiative = anInitiative({
      ...belongs,
      title: TRICKY,
      description: TRICKY,
      coordinatorIds: [person.id],
      primaryFocusArea: "SAFETY",
      otherFocusAreas: ["GENDER_EQUALITY", "DEMOCRACY"],
      involvesMinors: true,
      state: "PAUSED",
      stateReason: TRICKY,
      channel: { teamId: "T0001", channelId: "C0001" },
    });
    const plain = anInitiative(belongs);
    const rules = {
      allowsPartOfShift: true,
      perOrganisationCap: 3,
      capReleaseMinutes: 0,
      withdrawByMinutes: 2_880,
      nameByMinutes: 525_600,
      takesHeadCounts: true,
      approval: "MANUAL",
      adultsOnly: true,
      requiresRecordExtract: true,
    } as const;
    const series = aSeries({
      ...rules,
      landlordId,
      initiativeId: initiative.id,
      rule: "FREQ=MONTHLY;UNTIL=20281231;BYDAY=-1FR" as RecurrenceRule,
      startsOn: Temporal.PlainDate.from("2028-02-29"),
      startTime: Temporal.PlainTime.from("02:30"),
      durationMinutes: 480,
      location: TRICKY,
      minPlaces: 1,
      holidays: "KEEP",
      customaryFreeDays: "SKIP",
      madeUntil: Temporal.PlainDate.from("2026-03-29"),
      changeReason: TRICKY,
      version: 7,
    });
    const shift = aShift({
      ...rules,
      landlordId,
      initiativeId: initiative.id,
      seriesId: series.id,
      // The night on which summer time ends; the shift was moved to the morning after.
      slot: Temporal.PlainDate.from("2026-10-24"),
      exception: "MOVED",
      // The hour that summer time repeats, in UTC.
      startsAt: Temporal.Instant.from("2026-10-25T00:30:00.001Z"),
      endsAt: Temporal.Instant.from("2026-10-25T01:30:00.999Z"),
      location: TRICKY,
      minPlaces: 2,
      taken: 1,
      offered: 3,
      state: "CANCELLED",
      cancelReason: TRICKY,
      changeReason: `${TRICKY} again`,
      namesReleased: true,
      staffingAlert: "RECOVERED",
      revision: 3,
      version: 7,
    });
    const pledge = aPledge({
      landlordId,
      shiftId: shift.id,
      organisationId: host.id,
      places: 3,
      minutes: 540,
      state: "OFFERED",
      acceptsPart: true,
      offer: { places: 2, expiresAt: NOW.add({ milliseconds: 1 }) },
      source: "STAFF",
      madeBy: person.id,
    });
    const ended = aPledge({
      landlordId,
      shiftId: shift.id,
      organisationId: host.id,
      places: 2,
      named: 2,
      state: "REMOVED",
      staffReason: TRICKY,
    });
    const [seat, plainSeat] = [TRICKY, null].map((overlapReason) =>
      aSeat({
        landlordId,
        pledgeId: pledge.id,
        shiftId: shift.id,
        organisationId: host.id,
        personId: (overlapReason ? person : other).id,
        overlapReason,
      }),
    );
    if (!seat || !plainSeat) throw new Error("unreachable");
    const note = aClearanceNote({
      landlordId,
      personId: person.id,
      organisationId: host.id,
      seenBy: other.id,
      shownOn: Temporal.PlainDate.from("2028-02-29"),
      validUntil: Temporal.PlainDate.from("2029-02-28"),
    });

    await commit(database, landlordId, async (tx) => {
      await tx.landlords.insert(landlord);
      await tx.districts.insert(district);
      await tx.organisations.insert(host);
      await tx.people.insert(person);
      await tx.people.insert(other);
      await tx.memberships.insert(membership);
      await tx.appendices.insert(appendix);
      await tx.appendices.insert(open);
      await tx.initiatives.insert(initiative);
      await tx.initiatives.insert(plain);
      await tx.series.insert(series);
      await tx.shifts.insert(shift);
      await tx.pledges.insert(pledge);
      await tx.pledges.insert(ended);
      await tx.seats.insert(seat);
      await tx.seats.insert(plainSeat);
      await tx.clearanceNotes.insert(note);
    });

    const { store } = database;
    const reader = store.reader(landlordId);
    expect(await reader.landlord()).toEqual(landlord);
    expect(await reader.districts.byIds([district.id])).toEqual([district]);
    expect(await reader.organisations.byIds([host.id])).toEqual([host]);
    expect(await reader.people.byIds([person.id])).toEqual([person]);
    expect(await reader.people.memberships(person.id)).toEqual([membership]);
    const placed = { host, district };
    expect(await reader.initiatives.byIds([initiative.id])).toEqual([{ ...initiative, ...placed }]);
    expect(await reader.initiatives.byIds([plain.id])).toEqual([{ ...plain, ...placed }]);
    expect(await reader.initiatives.listByChannel("T0001", "C0001")).toEqual([{ ...initiative, ...placed }]);
    expect(spelled(await reader.shifts.byIds([shift.id]))).toEqual(spelled([shift]));
    expect(spelled(await reader.pledges.byIds([pledge.id]))).toEqual(
      spelled([{ ...pledge, organisation: host }]),
    );
    expect(spelled(await reader.pledges.byIds([ended.id]))).toEqual(
      spelled([{ ...ended, organisation: host }]),
    );
    expect(await reader.seats.byIds([seat.id, plainSeat.id])).toEqual([seat, plainSeat]);
    expect(spelled(await reader.series.byIds([series.id]))).toEqual(spelled([series]));
    expect(spelled((await reader.clearanceNotes.listByPeople([person.id])).get(person.id))).toEqual(
      spelled([note]),
    );
    expect(await store.directory.landlordByChatTeam("T0001")).toEqual(landlord);
    expect(await store.directory.landlords()).toEqual([landlord]);
    await commit(database, landlordId, async (tx) => {
      expect(await tx.landlords.current()).toEqual(landlord);
      expect(await tx.landlords.hasChatTeam("T0001")).toBe(true);
      expect(await tx.landlords.hasChatTeam("T0002")).toBe(false);
      expect(await tx.organisations.byId(host.id)).toEqual(host);
      expect(await tx.organisations.hasNumber("5560360793")).toBe(true);
      expect(await tx.organisations.hasNumber("5560360794")).toBe(false);
      expect(spelled(await tx.organisations.withAppendices(host.id))).toEqual(
        spelled({ organisation: host, appendices: [appendix, open] }),
      );
      expect(await tx.memberships.listByPerson(person.id)).toEqual([membership]);
      expect(await tx.memberships.listByOrganisation(host.id)).toEqual([membership]);
      expect(await tx.people.lockById(person.id)).toEqual(person);
      expect(await tx.people.listByWorkEmails(["x@norrby.example", "ASA@Norrby.example"])).toEqual([person]);
      expect(await tx.people.listByWorkEmails(["åke@norrby.example"])).toEqual([other]);
      expect(await tx.people.listByWorkEmails(["åsa@norrby.example"])).toEqual([]);
      expect(spelled(await tx.shifts.byId(shift.id))).toEqual(spelled(shift));
      expect(await tx.seats.byId(seat.id)).toEqual(seat);
      expect(spelled(await tx.series.lockById(series.id))).toEqual(spelled(series));
      expect(spelled(await tx.clearanceNotes.listByPerson(person.id))).toEqual(spelled([note]));
      expect(spelled(await tx.pledges.listLiveByShift(shift.id))).toEqual(spelled([pledge]));
    });
  });

  test("is overwritten whole when it is saved", async () => {
    const { database } = suite();
    const { landlordId, initiative, shift, organisation } = await aPlan(database);
    const person = aPerson({ landlordId });
    const pledge = aPledge({ landlordId, shiftId: shift.id, organisationId: organisation.id });
    const invitation = anInvitation({ landlordId, personId: person.id, codeDigest: "cc" });
    const token = aToken({ landlordId, digest: "dd" });
    const series = aSeries({ landlordId, initiativeId: initiative.id });
    await commit(database, landlordId, async (tx) => {
      await tx.people.insert(person);
      await tx.series.insert(series);
      await tx.pledges.insert(pledge);
      await tx.chatInvitations.insert(invitation);
      await tx.serviceTokens.insert(token);
    });

    const changed = {
      person: { ...person, displayName: "Åsa Öst" },
      series: { ...series, capacity: 9, madeUntil: series.madeUntil.add({ weeks: 8 }) },
      initiative: { ...initiative, title: "Ny rubrik", otherFocusAreas: ["SAFETY"], state: "DRAFT" },
      shift: { ...shift, location: "Nytt ställe", taken: 2, state: "CANCELLED", cancelReason: "Snö" },
      pledge: { ...pledge, places: 2, minutes: 60, state: "WITHDRAWN" },
      invitation: { ...invitation, usedAt: NOW },
      token: { ...token, revokedAt: NOW },
    } as const;
    await commit(database, landlordId, async (tx) => {
      await tx.people.save(changed.person);
      await tx.series.save(changed.series);
      await tx.initiatives.save(changed.initiative);
      await tx.shifts.save(changed.shift);
      await tx.pledges.save(changed.pledge);
      await tx.chatInvitations.save(changed.invitation);
      await tx.serviceTokens.save(changed.token);
    });

    await commit(database, landlordId, async (tx) => {
      expect(await tx.people.byId(person.id)).toEqual(changed.person);
      expect(spelled(await tx.series.lockById(series.id))).toEqual(
        spelled({ ...changed.series, version: 2 }),
      );
      expect(await tx.initiatives.byId(initiative.id)).toEqual(changed.initiative);
      expect(spelled(await tx.shifts.lockById(shift.id))).toEqual(spelled({ ...changed.shift, version: 2 }));
      expect(spelled(await tx.pledges.byId(pledge.id))).toEqual(spelled(changed.pledge));
      expect(spelled(await tx.chatInvitations.lockByDigest("cc"))).toEqual(spelled(changed.invitation));
      expect(spelled(await tx.serviceTokens.lockById(token.id))).toEqual(spelled(changed.token));
    });
    const reader = database.store.reader(landlordId);
    expect(await reader.initiatives.count({ focusArea: "SAFETY" })).toBe(1);
    expect(await reader.initiatives.count({ focusArea: "LABOUR_MARKET" })).toBe(0);
  });

  test("keeps instants to the millisecond, and cuts off what is finer", async () => {
    const { database } = suite();
    const { landlordId, shift, organisation } = await aPlan(database);
    const queuedAt = Temporal.Instant.from("2026-03-29T01:00:00.123999999Z");
    const pledge = aPledge({ landlordId, shiftId: shift.id, organisationId: organisation.id, queuedAt });
    await commit(database, landlordId, (tx) => tx.pledges.insert(pledge));
    const [stored] = await database.store.reader(landlordId).pledges.byIds([pledge.id]);
    expect(stored?.queuedAt.toString()).toBe("2026-03-29T01:00:00.123Z");
  });
});
