import { expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { err, ok } from "../kernel/result.ts";
import type { Transaction } from "../store/transaction.ts";
import { aLandlord, anOperator, anOrganisation, aPledge, aShift } from "./builders.ts";
import { MemoryStore } from "./memory-store.ts";
import { sequentialIds } from "./sequential-ids.ts";

const actor = anOperator();
const otherLandlordId = sequentialIds().next("landlord");
const stranger: Actor = anOperator({ landlordId: otherLandlordId });

function run(store: MemoryStore, work: (tx: Transaction) => Promise<void>, as: Actor = actor) {
  return store.transaction({ actor: as, name: "test", key: null, input: null }, async (tx) => {
    await work(tx);
    return ok(null);
  });
}

test("what a transaction wrote is read after its commit, not before", async () => {
  const store = new MemoryStore();
  const shift = aShift();
  const reader = store.reader(shift.landlordId);
  await run(store, async (tx) => {
    await tx.shifts.insert(shift);
    expect(await reader.shifts.byIds([shift.id])).toEqual([]);
    expect(await tx.shifts.lockById(shift.id)).toEqual(shift);
  });
  expect(await reader.shifts.byIds([shift.id])).toEqual([shift]);
});

test("nothing is read for a caller who has given up", async () => {
  const store = new MemoryStore();
  const caller = new AbortController();
  const reader = store.reader(actor.landlordId, { signal: caller.signal });
  expect(await reader.districts.count()).toBe(0);
  caller.abort(new Error("Gone"));
  await expect(reader.districts.count()).rejects.toThrow("Gone");
});

test.each(["a refusal", "a throw"])("%s rolls back", async (end) => {
  const store = new MemoryStore();
  const before = store.contents;
  const command = { actor, name: "test", key: null, input: null };
  const answer = store.transaction<null, string>(command, async (tx) => {
    await tx.landlords.insert(aLandlord());
    await tx.outbox.append("initiative:1", factOfNote, noon);
    if (end === "a throw") throw new Error("fault");
    return err("no");
  });
  if (end === "a throw") await expect(answer).rejects.toThrow("fault");
  else expect(await answer).toEqual(err("no"));
  expect(store.contents).toBe(before);
  await run(store, async (tx) => expect(await tx.landlords.current()).toBeUndefined());
});

test("transactions run one after another, in the order they were asked for", async () => {
  const store = new MemoryStore();
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    await Promise.resolve();
    steps.push(`${name} ends`);
  };
  await Promise.all([run(store, work("first")), run(store, work("second"))]);
  expect(steps).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("a failed transaction does not hold up the next", async () => {
  const store = new MemoryStore();
  const failing = run(store, async () => {
    throw new Error("fault");
  });
  const next = run(store, async (tx) => tx.landlords.insert(aLandlord()));
  await expect(failing).rejects.toThrow("fault");
  expect(await next).toEqual(ok(null));
});

test("the work of an aborted transaction runs again and counts once", async () => {
  const store = new MemoryStore();
  let runs = 0;
  store.abortNext();
  await run(store, async (tx) => {
    runs += 1;
    await tx.landlords.insert(aLandlord());
  });
  expect(runs).toBe(2);
  expect(await store.directory.landlords()).toHaveLength(1);
});

test.each(["committed", "refused"])(
  "a write that nobody awaited is a fault once its transaction was %s",
  async (end) => {
    const store = new MemoryStore();
    let late: Transaction | undefined;
    await store.transaction<null, string>({ actor, name: "test", key: null, input: null }, async (tx) => {
      late = tx;
      return end === "committed" ? ok(null) : err("no");
    });
    await expect(late?.landlords.insert(aLandlord())).rejects.toThrow("after its transaction had ended");
  },
);

test("another landlord's rows are neither read nor written", async () => {
  const store = new MemoryStore();
  const organisation = anOrganisation({ organisationNumber: "5560360793" });
  await run(store, async (tx) => tx.organisations.insert(organisation));
  await run(
    store,
    async (tx) => {
      expect(await tx.organisations.byId(organisation.id)).toBeUndefined();
      expect(await tx.organisations.hasNumber("5560360793")).toBe(false);
      await expect(tx.organisations.insert(anOrganisation())).rejects.toThrow("another landlord");
    },
    stranger,
  );
  expect(await store.reader(otherLandlordId).organisations.byIds([organisation.id])).toEqual([]);
});

test("a shift's version rises with each save, and an older one is not written over a newer", async () => {
  const store = new MemoryStore();
  const shift = aShift({ version: 1 });
  await run(store, async (tx) => {
    await tx.shifts.insert(shift);
    await tx.shifts.save({ ...shift, taken: 1 });
    expect(await tx.shifts.lockById(shift.id)).toEqual({ ...shift, taken: 1, version: 2 });
    await expect(tx.shifts.save({ ...shift, taken: 2 })).rejects.toThrow("read at version 1 and is at 2");
  });
});

test.each([-1, 5])("%i of 4 places taken is a fault", async (taken) => {
  const store = new MemoryStore();
  const shift = aShift({ capacity: 4 });
  await run(store, async (tx) => {
    await tx.shifts.insert(shift);
    await expect(tx.shifts.save({ ...shift, taken })).rejects.toThrow(`${taken} of 4 places`);
  });
});

test.each([
  { taken: 3, offered: 2 },
  { taken: 1, offered: -1 },
])("$taken of 4 places taken and $offered offered is a fault", async (held) => {
  const store = new MemoryStore();
  const shift = aShift({ capacity: 4, ...held });
  await run(store, (tx) => expect(tx.shifts.insert(shift)).rejects.toThrow(`${held.offered} offered`));
});

const soon = Temporal.Instant.from("2026-03-03T12:00:00Z");
test.each([
  ["no places", { places: 0, minutes: 180 }],
  ["no minutes", { minutes: 0 }],
  ["more names than places", { places: 2, named: 3 }],
  ["an offer that is not its state", { offer: { places: 1, expiresAt: soon } }],
  ["the state of an offer that is not there", { state: "OFFERED" }],
] as const)("a pledge with %s is a fault", async (_, given) => {
  const store = new MemoryStore();
  await run(store, (tx) => expect(tx.pledges.insert(aPledge(given))).rejects.toThrow("would"));
});

test("a second live pledge of an organisation on a shift is a fault, after a withdrawn one it is not", async () => {
  const store = new MemoryStore();
  const pledge = aPledge();
  const { shiftId, organisationId } = pledge;
  const second = aPledge({ shiftId, organisationId, state: "WAITLISTED" });
  await run(store, async (tx) => {
    await tx.pledges.insert(pledge);
    await expect(tx.pledges.insert(second)).rejects.toThrow("not unique");
    await tx.pledges.save({ ...pledge, state: "WITHDRAWN" });
    await tx.pledges.insert(second);
    await expect(tx.pledges.save(pledge)).rejects.toThrow("not unique");
  });
});

test("a lane's messages are numbered from 1 without a gap, each lane for itself", async () => {
  const store = new MemoryStore();
  await run(store, async (tx) => {
    await tx.outbox.append("initiative:1", factOfNote, noon);
    await tx.outbox.append("initiative:2", factOfNote, noon);
  });
  await run(store, async (tx) => tx.outbox.append("initiative:1", factOfNote, noon));
  expect(store.outboxMessages.map(({ lane, seq }) => `${lane} ${seq}`)).toEqual([
    "initiative:1 1",
    "initiative:2 1",
    "initiative:1 2",
  ]);
});

const noon = Temporal.Instant.from("2026-03-02T12:00:00Z");
const factOfNote = {
  type: "ShiftOpened",
  shiftId: aShift().id,
  initiativeId: aShift().initiativeId,
} as const;
