import { beforeEach, describe, expect, test } from "vitest";
import { err } from "../kernel/result.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { chooseNotices } from "./choose-notices.ts";
import { NOTICE_KINDS } from "./notice-kind.ts";
import { isOptional, NOTICE_POLICIES } from "./notice-policy.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const choose = (kind: (typeof NOTICE_KINDS)[number], wanted: boolean, by = world.bakery.contact) =>
  chooseNotices(world.deps, by, { personId: world.bakery.contact.personId, kind, wanted }, null);

async function off() {
  const reader = world.deps.store.reader(world.landlordId);
  const [person] = await reader.people.byIds([world.bakery.contact.personId]);
  return person?.noticesOff;
}

describe("which notices one can do without", () => {
  test.each(NOTICE_KINDS)("%s", async (kind) => {
    const answer = await choose(kind, false);
    const { bond } = NOTICE_POLICIES[kind];
    if (bond === null) expect(answerOf(answer).noticesOff).toEqual([kind]);
    else expect(answer).toEqual(err({ type: "NoticeNotOptional", kind, bond }));
    expect(await off()).toEqual(bond === null ? [kind] : []);
  });

  test("are reminders, how a shift is staffed, the digest and the quarter's progress", () => {
    expect(NOTICE_KINDS.filter(isOptional)).toEqual([
      "OFFER_REMINDER",
      "SHIFT_REMINDER",
      "STAFFING",
      "DIGEST",
      "PROGRESS",
    ]);
  });
});

test("a kind is switched off and on again, and the audit says so", async () => {
  const seen = observe(world.deps.store);
  answerOf(await choose("SHIFT_REMINDER", false));
  answerOf(await choose("DIGEST", false));
  expect(await off()).toEqual(["DIGEST", "SHIFT_REMINDER"]);
  answerOf(await choose("DIGEST", true));
  expect(await off()).toEqual(["SHIFT_REMINDER"]);
  expect(seen.auditEvents().map(({ change }) => change)).toEqual([
    { kind: "SHIFT_REMINDER", wanted: [true, false] },
    { kind: "DIGEST", wanted: [true, false] },
    { kind: "DIGEST", wanted: [false, true] },
  ]);
});

test("what is so already changes nothing", async () => {
  const seen = observe(world.deps.store);
  answerOf(await choose("DIGEST", true));
  answerOf(await choose("CHANGE", true));
  expect(seen.auditEvents()).toEqual([]);
});

test("nobody chooses for another, and nobody is chosen for who is not there", async () => {
  expect(await choose("DIGEST", false, world.gym.contact)).toEqual(err({ type: "NotAllowed" }));
  expect(await choose("DIGEST", false, world.landlord.coordinator)).toEqual(err({ type: "NotAllowed" }));
  const input = { personId: world.deps.ids.next("person"), kind: "DIGEST", wanted: false } as const;
  expect(await chooseNotices(world.deps, world.operator, input, null)).toEqual(
    err({ type: "PersonNotFound" }),
  );
});
