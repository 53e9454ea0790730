import { beforeEach, expect, test } from "vitest";
import { ok } from "../kernel/result.ts";
import type { Transaction } from "../store/transaction.ts";
import { aClearanceNote, anOperator, aPerson, aSeat, aSeries, aShift } from "./builders.ts";
import { MemoryStore } from "./memory-store.ts";

const at = (time: string) => Temporal.Instant.from(`2026-03-10T${time}Z`);
const person = aPerson();
const afternoon = aShift({ startsAt: at("15:00"), endsAt: at("18:00") });
const cancelled = aShift({ startsAt: at("15:00"), endsAt: at("18:00"), state: "CANCELLED" });
const seat = aSeat({ shiftId: afternoon.id, personId: person.id });

let store: MemoryStore;
beforeEach(async () => {
  store = new MemoryStore();
  await run(async (tx) => {
    for (const shift of [afternoon, cancelled]) await tx.shifts.insert(shift);
    await tx.seats.insert(seat);
    await tx.seats.insert(aSeat({ shiftId: cancelled.id, personId: person.id }));
    await tx.seats.insert(aSeat({ shiftId: afternoon.id }));
  });
});

function run(work: (tx: Transaction) => Promise<void>) {
  return store.transaction({ actor: anOperator(), name: "test", key: null, input: null }, async (tx) => {
    await work(tx);
    return ok(null);
  });
}

test.each([
  ["14:00", "15:00", []],
  ["14:00", "15:01", [seat]],
  ["16:00", "17:00", [seat]],
  ["17:59", "19:00", [seat]],
  ["18:00", "19:00", []],
])(
  "of a person from %s to %s are found where they share a moment with a shift that stands",
  async (from, to, seats) => {
    await run(async (tx) => {
      expect(await tx.seats.listOverlapping(person.id, { from: at(from), to: at(to) })).toEqual(seats);
    });
  },
);

test("a second seat of a person on a shift is a fault, after the first is gone it is not", async () => {
  await run(async (tx) => {
    const second = aSeat({ shiftId: afternoon.id, personId: person.id });
    await expect(tx.seats.insert(second)).rejects.toThrow("not unique");
    await tx.seats.delete(seat.id);
    await tx.seats.insert(second);
    await expect(tx.seats.delete(seat.id)).rejects.toThrow("does not exist");
  });
});

test("a series' occurrences are listed from a slot on, each slot once", async () => {
  const series = aSeries();
  const slot = (day: number) => Temporal.PlainDate.from({ year: 2026, month: 3, day });
  const [second, first] = [17, 10].map((day) => aShift({ seriesId: series.id, slot: slot(day) }));
  await run(async (tx) => {
    await tx.series.insert(series);
    for (const shift of [second, first]) if (shift) await tx.shifts.insert(shift);
    expect(await tx.shifts.listBySeries(series.id, slot(10))).toEqual([first, second]);
    expect(await tx.shifts.listBySeries(series.id, slot(11))).toEqual([second]);
    await expect(tx.shifts.insert(aShift({ seriesId: series.id, slot: slot(10) }))).rejects.toThrow(
      "not unique",
    );
  });
});

test("what has been noted of a person is listed, for them and for nobody else", async () => {
  const other = aPerson();
  const notes = [aClearanceNote({ personId: person.id }), aClearanceNote({ personId: person.id })];
  await run(async (tx) => {
    for (const note of notes.toReversed()) await tx.clearanceNotes.insert(note);
    expect(await tx.clearanceNotes.listByPerson(person.id)).toEqual(notes);
  });
  const { clearanceNotes } = store.reader(person.landlordId);
  expect([...(await clearanceNotes.listByPeople([person.id, other.id]))]).toEqual([
    [person.id, notes],
    [other.id, []],
  ]);
});
