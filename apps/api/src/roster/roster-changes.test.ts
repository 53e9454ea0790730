import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { FactToldOf } from "@socialsmart/domain/outbox/fact-feed";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { expect, test } from "vitest";
import { RosterChanges } from "./roster-changes.ts";

const ids = sequentialIds();
const initiativeId = ids.next("initiative");
let seq = 0;

function toldOf(shiftId?: ShiftId): FactToldOf {
  seq += 1;
  const fact = shiftId
    ? ({ type: "ShiftChanged", shiftId, initiativeId } as const)
    : ({ type: "InitiativePaused", initiativeId } as const);
  const occurredAt = Temporal.Instant.fromEpochMilliseconds(0);
  return { id: ids.next("message"), lane: "initiative:1", seq, fact, occurredAt };
}

/** Nothing more to show than what comes from now on. */
function shown(): RosterChanges {
  const changes = new RosterChanges();
  changes.take();
  return changes;
}

test("everything is to be shown at first, and then what changes", () => {
  const changes = new RosterChanges();
  expect(changes.take()).toEqual([{ kind: "SNAPSHOT", happened: [] }]);
  expect([changes.areThere, changes.take()]).toEqual([false, []]);
});

test("a shift is shown once, with all that happened to it", () => {
  const changes = shown();
  const [a, b] = [ids.next("shift"), ids.next("shift")];
  const facts = [toldOf(a), toldOf(b), toldOf(a)];
  for (const fact of facts) changes.add(fact);
  expect(changes.take()).toEqual([
    { kind: "SHIFT", shiftId: a, happened: [facts[0], facts[2]] },
    { kind: "SHIFT", shiftId: b, happened: [facts[1]] },
  ]);
});

test("what concerns no single shift has everything shown, with what happened before it", () => {
  const changes = shown();
  const facts = [toldOf(ids.next("shift")), toldOf()];
  for (const fact of facts) changes.add(fact);
  expect(changes.take()).toEqual([{ kind: "SNAPSHOT", happened: facts }]);
});

test("however much comes in unread, little is kept: the last facts of a shift, and all anew for many shifts", () => {
  const changes = shown();
  const shiftId = ids.next("shift");
  for (let n = 0; n < 10_000; n += 1) changes.add(toldOf(shiftId));
  const last = toldOf(shiftId);
  changes.add(last);
  const [one] = changes.take();
  expect(one?.happened).toHaveLength(50);
  expect(one?.happened.at(-1)).toBe(last);

  for (let n = 0; n < 1_000; n += 1) changes.add(toldOf(ids.next("shift")));
  const [all, ...none] = changes.take();
  expect([all?.kind, all?.happened.length, none]).toEqual(["SNAPSHOT", 50, []]);
});
