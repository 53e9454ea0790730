import type { Transaction } from "@socialsmart/domain/store/transaction";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aHeldPlan, anEntry } from "../testing/hours.ts";
import { aPerson, aPlan, aPledge, aSeat, aSeries, commit, ids, NOW, type Plan } from "../testing/values.ts";

type Wrong = readonly [string, (tx: Transaction, plan: Plan) => Promise<void>];

const insertPledge =
  (given: Parameters<typeof aPledge>[0] | object): Wrong[1] =>
  (tx, { landlordId, shift, organisation }) =>
    tx.pledges.insert(aPledge({ landlordId, shiftId: shift.id, organisationId: organisation.id, ...given }));
const insertShift =
  (given: object): Wrong[1] =>
  (tx, { shift }) =>
    tx.shifts.insert({ ...shift, id: ids.next("shift"), ...given });
const offer = { places: 1, expiresAt: NOW };
const slot = Temporal.PlainDate.from("2026-12-01");

// What no use case does. The rows' CHECKs stand behind the domain's rules, for the day that one of them is wrong.
const WRONG: readonly Wrong[] = [
  ["fewer than no places taken", insertShift({ taken: -1 })],
  ["fewer than no places offered", insertShift({ offered: -1 })],
  ["more places taken and offered than there are", insertShift({ taken: 3, offered: 2 })],
  ["a slot without a series", insertShift({ slot })],
  ["a shift that ends as it starts", insertShift({ endsAt: Temporal.Instant.from("2026-12-01T16:00Z") })],
  ["a pledge of no places", insertPledge({ places: 0 })],
  ["a pledge of no minutes", insertPledge({ minutes: 0 })],
  ["fewer than no names", insertPledge({ named: -1 })],
  ["more names than places", insertPledge({ places: 2, named: 3 })],
  ["an offer to a pledge that has places", insertPledge({ offer })],
  ["no offer to a pledge that is offered places", insertPledge({ state: "OFFERED" })],
  ["an offer of more than was asked for", insertPledge({ state: "OFFERED", offer: { ...offer, places: 2 } })],
  ["an offer of nothing", insertPledge({ state: "OFFERED", offer: { ...offer, places: 0 } })],
  [
    "a series of shifts that take no time",
    (tx, { landlordId, initiative }) =>
      tx.series.insert(aSeries({ landlordId, initiativeId: initiative.id, durationMinutes: 0 })),
  ],
];

onEachDatabase("The tables", (suite) => {
  test.each(WRONG)("do not hold %s", async (_what, insert) => {
    const { database } = suite();
    const plan = await aPlan(database);
    await expect(commit(database, plan.landlordId, (tx) => insert(tx, plan))).rejects.toThrow(/constraint/i);
  });

  test("hold one attendance for a seat, one entry that takes another back, and no entry of nothing", async () => {
    const { database } = suite();
    const plan = await aHeldPlan(database);
    const [seated, , heads] = plan.attendances;
    if (!seated || !heads) throw new Error("unreachable");
    const entry = anEntry(plan);
    const reversal = { kind: "REVERSAL", minutes: -60, reverses: entry.id } as const;
    await commit(database, plan.landlordId, async (tx) => {
      await tx.attendances.insert(seated);
      await tx.attendances.insert(heads);
      await tx.ledger.append([entry, anEntry(plan, reversal)]);
    });
    const wrong: readonly ((tx: Transaction) => Promise<void>)[] = [
      (tx) => tx.attendances.insert({ ...seated, id: ids.next("attendance") }),
      (tx) => tx.attendances.insert({ ...heads, id: ids.next("attendance") }),
      (tx) => tx.attendances.save({ ...seated, places: 0 }),
      (tx) => tx.attendances.save({ ...seated, minutesEach: 0 }),
      (tx) => tx.attendances.save({ ...seated, state: "NO_SHOW" }),
      (tx) => tx.ledger.append([anEntry(plan, reversal)]),
      (tx) => tx.ledger.append([anEntry(plan, { minutes: 0 })]),
      (tx) => tx.ledger.append([anEntry(plan, { reason: null })]),
      (tx) => tx.ledger.append([anEntry(plan, { kind: "VERIFIED" })]),
      (tx) => tx.ledger.append([anEntry(plan, { kind: "REVERSAL" })]),
    ];
    for (const write of wrong)
      await expect(commit(database, plan.landlordId, write)).rejects.toThrow(/constraint|duplicate/i);
  });

  test("hold one shift for a series' slot, and one seat for a person on a shift", async () => {
    const { database } = suite();
    const { landlordId, shift, initiative, organisation } = await aPlan(database);
    const series = aSeries({ landlordId, initiativeId: initiative.id });
    const occurrence = () => ({ ...shift, id: ids.next("shift"), seriesId: series.id, slot });
    const person = aPerson({ landlordId });
    const pledge = aPledge({ landlordId, shiftId: shift.id, organisationId: organisation.id });
    const seat = () => aSeat({ ...pledge, id: ids.next("seat"), pledgeId: pledge.id, personId: person.id });
    await commit(database, landlordId, async (tx) => {
      await tx.series.insert(series);
      await tx.shifts.insert(occurrence());
      await tx.people.insert(person);
      await tx.pledges.insert(pledge);
      await tx.seats.insert(seat());
    });
    for (const again of [
      (tx: Transaction) => tx.shifts.insert(occurrence()),
      (tx: Transaction) => tx.seats.insert(seat()),
    ]) {
      await expect(commit(database, landlordId, again)).rejects.toThrow(/unique|duplicate/i);
    }
  });
});
