import type { Attendance } from "@socialsmart/domain/attendance/attendance";
import type { Commitment } from "@socialsmart/domain/commitment/commitment";
import type { AttendanceFilter } from "@socialsmart/domain/store/filters";
import type { PageRequest } from "@socialsmart/domain/store/page";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aHeldPlan, anEntry } from "../testing/hours.ts";
import { spelled } from "../testing/spelled.ts";
import { commit, ids, NOW } from "../testing/values.ts";

const TRICKY = `Åsa "Öst" O'Neill \`; DROP TABLE ledger_entry; -- \\n 👩‍👩‍👧 %_`;

onEachDatabase("Hours that are stored", (suite) => {
  test("come back as they were, with every field set and with every optional field unset", async () => {
    const { database } = suite();
    const plan = await aHeldPlan(database, 1);
    const { landlordId, organisation, shift, verifiers } = plan;
    const [seated, heads] = plan.attendances;
    const [verifier] = verifiers;
    if (!seated || !heads || !verifier) throw new Error("unreachable");
    const adjustment = anEntry(plan, { minutes: -30, reason: TRICKY });
    const verified = anEntry(plan, { kind: "VERIFIED", attendanceId: heads.id, reason: null, minutes: 240 });
    const full: Attendance = {
      ...heads,
      minutesEach: 1440,
      reason: TRICKY,
      reportedBy: verifier.personId,
      reportedAt: NOW.add({ milliseconds: 1 }),
      entryId: verified.id,
    };
    const absent: Attendance = { ...seated, state: "NO_SHOW", places: 0, minutesEach: null };
    const reversal = anEntry(plan, {
      ...verified,
      id: ids.next("entry"),
      kind: "REVERSAL",
      minutes: -240,
      reverses: verified.id,
      reason: TRICKY,
    });
    const commitment: Commitment = {
      id: ids.next("commitment"),
      landlordId,
      organisationId: organisation.id,
      year: 2026,
      unit: "PLACES",
      focusArea: "GENDER_EQUALITY",
      target: 0,
      note: TRICKY,
      revision: 2,
    };
    const plain: Commitment = { ...commitment, id: ids.next("commitment"), focusArea: null, note: "" };
    const revisions = [1, 2].map((revision) => ({
      commitmentId: commitment.id,
      landlordId,
      organisationId: organisation.id,
      revision,
      target: 2 - revision,
      note: TRICKY,
      madeBy: revision === 1 ? null : verifier.personId,
      at: NOW,
    }));

    await commit(database, landlordId, async (tx) => {
      await tx.attendances.insert(full);
      await tx.attendances.insert(absent);
      await tx.ledger.append([adjustment, verified]);
      await tx.ledger.append([reversal]);
      await tx.commitments.insert(commitment);
      await tx.commitments.insert(plain);
      for (const revision of revisions) await tx.commitments.keepRevision(revision);
    });

    const reader = database.store.reader(landlordId);
    const entries = [adjustment, verified, reversal].map((entry, index) => ({ ...entry, seq: index + 1 }));
    expect(spelled(await reader.attendances.byIds([full.id]))).toEqual(spelled([full]));
    expect(spelled((await reader.attendances.listByShifts([shift.id])).get(shift.id))).toEqual(
      spelled([absent, full]),
    );
    expect(await reader.attendances.sums({})).toEqual({ places: 2, minutes: 2880 });
    expect(spelled(await reader.ledger.page({}, { first: 5, after: null }))).toEqual(
      spelled({ items: entries.toReversed(), hasNextPage: false }),
    );
    expect(spelled(await reader.ledger.byIds([reversal.id]))).toEqual(spelled([entries[2]]));
    expect(await reader.ledger.sums({})).toEqual({ entries: 3, minutes: -30 });
    expect((await reader.commitments.listByOrganisations([organisation.id])).get(organisation.id)).toEqual([
      commitment,
      plain,
    ]);
    expect(spelled((await reader.commitments.revisions([commitment.id])).get(commitment.id))).toEqual(
      spelled(revisions),
    );
    expect(await reader.commitments.byIds([plain.id])).toEqual([plain]);

    const corrected: Attendance = { ...full, state: "EXCUSED", places: 0, minutesEach: null, entryId: null };
    const revised = { ...commitment, target: 7, note: "", revision: 3 };
    await commit(database, landlordId, async (tx) => {
      expect(spelled(await tx.attendances.lockByIds([full.id, absent.id]))).toEqual(
        spelled([absent, full].toSorted((a, b) => (a.id < b.id ? -1 : 1))),
      );
      await tx.attendances.save(corrected);
      expect(spelled(await tx.attendances.listByShift(shift.id))).toEqual(
        spelled([absent, corrected].toSorted((a, b) => (a.id < b.id ? -1 : 1))),
      );
      expect(spelled(await tx.ledger.byId(verified.id))).toEqual(spelled(entries[1]));
      expect(spelled(await tx.ledger.reversalOf(verified.id))).toEqual(spelled(entries[2]));
      expect(await tx.ledger.reversalOf(adjustment.id)).toBeUndefined();
      expect(await tx.commitments.find(plain)).toEqual(plain);
      expect(await tx.commitments.find(commitment)).toEqual(commitment);
      expect(await tx.commitments.find({ ...plain, year: 2027 })).toBeUndefined();
      expect(await tx.commitments.lockById(commitment.id)).toEqual(commitment);
      await tx.commitments.save(revised);
    });
    expect(await reader.commitments.byIds([commitment.id])).toEqual([revised]);
  });

  test("are listed and added up by what is asked", async () => {
    const { database } = suite();
    const plan = await aHeldPlan(database, 3);
    const other = await aHeldPlan(database, 1);
    const { landlordId, organisation, verifiers } = plan;
    const [first, second, third, heads] = plan.attendances;
    const [verifier] = verifiers;
    if (!first?.personId || !second || !third || !heads || !verifier) throw new Error("unreachable");
    const verified = anEntry(plan, { kind: "VERIFIED", attendanceId: second.id, reason: null });
    const earlier = anEntry(plan, { workedOn: Temporal.PlainDate.from("2025-12-31"), minutes: 7 });
    await commit(database, landlordId, async (tx) => {
      await tx.attendances.insert({ ...first, reportedAt: NOW.add({ hours: 1 }) });
      await tx.attendances.insert({ ...second, entryId: verified.id });
      await tx.attendances.insert({ ...third, state: "NO_SHOW", places: 0, minutesEach: null });
      await tx.attendances.insert(heads);
      await tx.ledger.append([verified, earlier]);
    });
    await commit(database, other.landlordId, async (tx) => {
      for (const attendance of other.attendances) await tx.attendances.insert(attendance);
      await tx.ledger.append([anEntry(other)]);
    });
    const reader = database.store.reader(landlordId);
    const { attendances, ledger } = reader;
    const page = { first: 10, after: null };
    const idsOf = async (filter: AttendanceFilter, request: PageRequest = page) =>
      (await attendances.page(filter, request)).items.map(({ id }) => id);
    expect(await idsOf({ toVerify: true })).toEqual([heads.id, first.id]);
    const after = { first: 10, after: { key: NOW.toString(), id: heads.id } };
    expect(await idsOf({ toVerify: true }, after)).toEqual([first.id]);
    expect(await attendances.count({ toVerify: true })).toBe(2);
    expect(await attendances.sums({ toVerify: true })).toEqual({ places: 3, minutes: 360 });
    const notOf = { organisationIds: [], personId: first.personId };
    expect(await idsOf({ toVerify: true, notOf })).toEqual([heads.id]);
    const landlordsAt = [plan.initiative.hostOrganisationId];
    expect(await idsOf({ landlordsAt })).toEqual([]);
    await commit(database, landlordId, (tx) => tx.organisations.save({ ...organisation, kind: "LANDLORD" }));
    expect(await idsOf({ toVerify: true, landlordsAt })).toEqual([heads.id, first.id]);
    expect(await idsOf({ landlordsAt: [ids.next("organisation")] })).toEqual([]);
    const strangers = { organisationIds: [organisation.id], personId: verifier.personId };
    expect(await idsOf({ notOf: strangers })).toEqual([]);
    expect(await attendances.count({ organisationId: organisation.id })).toBe(4);
    expect(await ledger.count({ kinds: ["ADJUSTMENT"] })).toBe(1);
    expect(await ledger.count({ kinds: [] })).toBe(0);
    expect(await ledger.count({ attendanceId: second.id })).toBe(1);
    const from = Temporal.PlainDate.from("2026-01-01");
    const inYear = { workedWithin: { from, to: from.add({ years: 1 }) } };
    const before = { workedWithin: { from: from.subtract({ days: 1 }), to: from } };
    expect(await ledger.sums(inYear)).toEqual({ entries: 1, minutes: 60 });
    expect(await ledger.sums({ ...before, organisationId: organisation.id })).toEqual({
      entries: 1,
      minutes: 7,
    });
    const ofBoth = await ledger.sumsByOrganisations([organisation.id, other.organisation.id], inYear);
    expect([...ofBoth.values()]).toEqual([
      { entries: 1, minutes: 60 },
      { entries: 0, minutes: 0 },
    ]);
    const [newest] = (await ledger.page({}, { first: 1, after: null })).items;
    expect(newest?.seq).toBe(2);
    const behind = { first: 5, after: { key: "2", id: newest?.id ?? "" } };
    expect((await ledger.page({}, behind)).items.map(({ seq }) => seq)).toEqual([1]);
  });
});
