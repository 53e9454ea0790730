import { reportAttendance } from "@socialsmart/domain/attendance/report-attendance";
import { commitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import { reviseCommitment } from "@socialsmart/domain/commitment/revise-commitment";
import { adjustHours } from "@socialsmart/domain/ledger/adjust-hours";
import { reverseEntry } from "@socialsmart/domain/ledger/reverse-entry";
import { verifyHours } from "@socialsmart/domain/ledger/verify-hours";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { expect, test } from "vitest";
import { onEachDatabase, onMariadbAtRepeatableRead, type TestDatabase } from "../testing/databases.ts";
import { aHeldPlan, type HeldPlan } from "../testing/hours.ts";
import { depsOf } from "../testing/pledging.ts";
import { commit, ids, operator } from "../testing/values.ts";

onEachDatabase("Hours at once", races);
onMariadbAtRepeatableRead("Hours at once", races);

const ROUNDS = 5;

function races(suite: () => TestDatabase): void {
  const deps = () => depsOf(suite().database, ids);

  async function reported(seats: number): Promise<HeldPlan> {
    const plan = await aHeldPlan(suite().database, seats);
    await commit(suite().database, plan.landlordId, async (tx) => {
      for (const attendance of plan.attendances) await tx.attendances.insert(attendance);
    });
    return plan;
  }

  /** The whole ledger, the oldest first: its numbers have no gap, and it is the sum of what stands verified. */
  async function ledgerOf({ landlordId, shift }: HeldPlan) {
    const reader = suite().database.store.reader(landlordId);
    const page = { first: 1000, after: null, reversed: true } as const;
    const { items } = await reader.ledger.page({}, page);
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1));
    const attendances = (await reader.attendances.listByShifts([shift.id])).get(shift.id) ?? [];
    for (const { id, entryId, places, minutesEach } of attendances) {
      const sum = items
        .filter(({ attendanceId }) => attendanceId === id)
        .reduce((minutes, entry) => minutes + entry.minutes, 0);
      expect(sum).toBe(entryId ? places * (minutesEach ?? 0) : 0);
    }
    return items;
  }

  test("are verified by four coordinators: each seat makes one entry", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const plan = await reported(6);
      const attendanceIds = plan.attendances.map(({ id }) => id);
      const answers = await Promise.all(
        plan.verifiers.map((actor, index) =>
          verifyHours(
            deps(),
            actor,
            { attendanceIds: index % 2 === 0 ? attendanceIds : attendanceIds.toReversed() },
            null,
          ),
        ),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      for (const answer of answers)
        if (!answer.ok) expect(answer.refusal).toMatchObject({ type: "HoursAlreadyVerified" });
      expect(await ledgerOf(plan)).toHaveLength(attendanceIds.length);
    }
  });

  test("are verified one by one by whoever comes: no number of the ledger is given twice, or left out", async () => {
    const plan = await reported(8);
    const answers = await Promise.all(
      plan.verifiers.flatMap((actor) =>
        plan.attendances.map(({ id }) => verifyHours(deps(), actor, { attendanceIds: [id] }, null)),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(plan.attendances.length);
    expect(await ledgerOf(plan)).toHaveLength(plan.attendances.length);
  });

  test("are taken back by four coordinators: once", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const plan = await reported(1);
      const { organisation, verifiers } = plan;
      const [verifier] = verifiers;
      const [attendance] = plan.attendances;
      if (!verifier || !attendance) throw new Error("unreachable");
      const verified = await verifyHours(deps(), verifier, { attendanceIds: [attendance.id] }, null);
      const adjusted = await adjustHours(
        deps(),
        verifier,
        { organisationId: organisation.id, workedOn: "2026-03-01", minutes: 30, reason: "Glömt" },
        null,
      );
      for (const entryId of [answerOf(verified).entries[0]?.entryId, answerOf(adjusted).entryId]) {
        if (!entryId) throw new Error("unreachable");
        const input = { entryId, reason: "Fel person" };
        const answers = await Promise.all(verifiers.map((actor) => reverseEntry(deps(), actor, input, null)));
        expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
        for (const answer of answers)
          if (!answer.ok) expect(answer.refusal).toHaveProperty("type", "EntryAlreadyReversed");
      }
      expect((await ledgerOf(plan)).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(0);
    }
  });

  test("are corrected while they are verified: what the ledger says is what was reported", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const plan = await reported(4);
      const { shift, landlordId, verifiers } = plan;
      const seats = plan.attendances.flatMap(({ seatId }) =>
        seatId ? [{ seatId, state: "PRESENT" as const, minutes: 45 }] : [],
      );
      const attendanceIds = plan.attendances.map(({ id }) => id);
      const [corrected, ...verified] = await Promise.all([
        reportAttendance(deps(), operator(landlordId), { shiftId: shift.id, seats }, null),
        ...verifiers.map((actor) => verifyHours(deps(), actor, { attendanceIds }, null)),
      ]);
      if (!corrected?.ok) expect(corrected?.refusal).toHaveProperty("type", "AttendanceVerified");
      expect(verified.filter(({ ok }) => ok)).toHaveLength(1);
      const sum = (await ledgerOf(plan)).reduce((minutes, entry) => minutes + entry.minutes, 0);
      expect(sum).toBe(corrected?.ok ? 4 * 45 + 240 : 4 * 120 + 240);
    }
  });

  test("are reported by four at once: each seat has one attendance, and what was said last holds", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { shift, landlordId } = await aHeldPlan(suite().database, 4);
      const input = { shiftId: shift.id, allCame: true };
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => reportAttendance(deps(), operator(landlordId), input, null)),
      );
      expect(answers.map((answer) => answerOf(answer).changed).toSorted()).toEqual([0, 0, 0, 5]);
      const reader = suite().database.store.reader(landlordId);
      expect(await reader.attendances.count({})).toBe(5);
    }
  });

  test("are committed and revised by several: one line, and a revision for each", async () => {
    const { landlordId, organisation } = await aHeldPlan(suite().database);
    const actor = operator(landlordId);
    const line = { organisationId: organisation.id, year: 2026, unit: "MINUTES", focusArea: null } as const;
    const committed = await Promise.all(
      [1, 2, 3, 4].map((target) => commitYearly(deps(), actor, { ...line, target, note: "" }, null)),
    );
    const [first, ...others] = committed.toSorted((a, b) => Number(b.ok) - Number(a.ok));
    if (!first?.ok) throw new Error("Nobody committed");
    const { commitmentId } = first.value;
    expect(others).toEqual(
      others.map(() => ({ ok: false, refusal: { type: "CommitmentExists", commitmentId } })),
    );
    const revised = await Promise.all(
      [5, 6, 7, 8].map((target) => reviseCommitment(deps(), actor, { commitmentId, target }, null)),
    );
    expect(revised.map((answer) => answerOf(answer).revision).toSorted()).toEqual([2, 3, 4, 5]);
    const reader = suite().database.store.reader(landlordId);
    const revisions = (await reader.commitments.revisions([commitmentId])).get(commitmentId) ?? [];
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
    const [now] = await reader.commitments.byIds([commitmentId]);
    expect(now).toMatchObject({ revision: 5, target: revisions.at(-1)?.target });
  });
}
