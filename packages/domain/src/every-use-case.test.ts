import { beforeEach, describe, expect, test } from "vitest";
import { actorId } from "./access/actor.ts";
import { err } from "./kernel/result.ts";
import { aChatGuest, aPersonActor, aServiceActor } from "./testing/builders.ts";
import { EVERY_USE_CASE } from "./testing/every-use-case.ts";
import { observe } from "./testing/observe.ts";
import { answerOf } from "./testing/outcome.ts";
import { aWorld, furnish } from "./testing/world.ts";
import { addMember } from "./testing/world-additions.ts";
import type { World } from "./testing/world-parts.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const withKey = EVERY_USE_CASE.filter(({ takesKey }) => takesKey);

describe("invariant 20: every change of state has one audit event, with actor, source and use case", () => {
  test.each(EVERY_USE_CASE)("$name makes $changes", async ({ name, changes, prepare }) => {
    const { actor, run } = await prepare(world);
    const seen = observe(world.deps.store);
    answerOf(await run(actor, null));
    const events = seen.auditEvents();
    expect(events).toHaveLength(changes);
    expect(new Set(events.map(({ subject }) => subject)).size).toBe(changes);
    for (const { landlordId, at, actorKind, actorId: by, source, action } of events) {
      expect({ landlordId, actorKind, by, source, action }).toEqual({
        landlordId: world.landlordId,
        actorKind: actor.kind,
        by: actorId(actor),
        source: actor.source,
        action: name,
      });
      expect(at).toEqual(world.deps.clock.now());
    }
  });
});

describe("invariant 21: a command that comes twice", () => {
  test.each(withKey)("has one effect and one answer: $name", async ({ prepare }) => {
    const { actor, run } = await prepare(world);
    const first = await run(actor, "key-1");
    expect(first.ok).toBe(true);
    const after = world.deps.store.contents;
    world.deps.clock.advance({ hours: 1 });
    expect(await run(actor, "key-1")).toEqual(first);
    expect(world.deps.store.contents).toBe(after);
  });

  test.each(withKey)("at once has one effect and one answer: $name", async ({ prepare, changes }) => {
    const { actor, run } = await prepare(world);
    const seen = observe(world.deps.store);
    const [first, second] = await Promise.all([run(actor, "key-1"), run(actor, "key-1")]);
    expect(first).toHaveProperty("ok", true);
    expect(second).toEqual(first);
    expect(seen.auditEvents()).toHaveLength(changes);
  });

  test.each(withKey)("is refused where it now asks for something else: $name", async ({ prepare }) => {
    const { actor, run, runOther } = await prepare(world);
    answerOf(await run(actor, "key-1"));
    const after = world.deps.store.contents;
    expect(await runOther(actor, "key-1")).toEqual(err({ type: "CommandKeyReused" }));
    expect(world.deps.store.contents).toBe(after);
  });

  test.each(withKey)("is refused where somebody else sends it: $name", async ({ prepare }) => {
    const { actor, run } = await prepare(world);
    answerOf(await run(actor, "key-1"));
    const other =
      actor.kind === "CHAT_GUEST"
        ? { ...actor, userId: "U0099" }
        : aPersonActor({ landlordId: world.landlordId });
    expect(await run(other, "key-1")).toEqual(err({ type: "CommandKeyReused" }));
  });

  test.each(withKey)("under two keys is done or refused on its own: $name", async ({ prepare, changes }) => {
    const { actor, run, runOther } = await prepare(world);
    answerOf(await run(actor, "key-1"));
    const seen = observe(world.deps.store);
    const again = await runOther(actor, "key-2");
    expect(again).not.toHaveProperty("refusal.type", "CommandKeyReused");
    expect(seen.auditEvents().length > 0).toBe(again.ok);
    expect(seen.auditEvents().length).toBeLessThanOrEqual(changes);
  });
});

describe("work that the database gives up and runs again counts once", () => {
  test.each(EVERY_USE_CASE)("$name", async ({ prepare, changes }) => {
    const { actor, run } = await prepare(world);
    const seen = observe(world.deps.store);
    world.deps.store.abortNext();
    answerOf(await run(actor, null));
    expect(seen.auditEvents()).toHaveLength(changes);
    const numbers = world.deps.store.outboxMessages.map(({ lane, seq }) => `${lane} ${seq}`);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

// A code or an address lets in whoever brings it, and anybody may leave.
const NEEDS_NO_RIGHT = /^(link|join|leave)/;

describe("nobody without a right to it does anything", () => {
  test.each(EVERY_USE_CASE.filter(({ name }) => !NEEDS_NO_RIGHT.test(name)))("$name", async ({ prepare }) => {
    const { run } = await prepare(world);
    const { landlordId, bakery } = world;
    const participant = await addMember(world, bakery.organisationId, "Deltagare", ["PARTICIPANT", "HOST"]);
    const before = world.deps.store.contents;
    for (const actor of [
      participant,
      aPersonActor({ landlordId }),
      aChatGuest({ landlordId }),
      aServiceActor({ landlordId, scopes: ["roster:read", "people:read"] }),
      { kind: "SYSTEM", landlordId, source: "TIMER" } as const,
    ]) {
      expect(await run(actor, null)).toEqual(err({ type: "NotAllowed" }));
    }
    expect(world.deps.store.contents).toBe(before);
  });
});

describe("what is another landlord's is not there", () => {
  test.each(EVERY_USE_CASE.filter(({ fromOutside }) => fromOutside !== null))(
    "$name: $fromOutside",
    async ({ prepare, fromOutside }) => {
      // Before, since some of what is prepared is in the past by then.
      const neighbour = await furnish(world.deps, { name: "Grannbolaget", chatTeamId: "T0002" });
      const { actor, run } = await prepare(world);
      const before = world.deps.store.contents;
      const outsider = actor.kind === "PERSON" ? neighbour.landlord.coordinator : neighbour.operator;
      expect(await run(outsider, null)).toHaveProperty("refusal.type", fromOutside);
      expect(world.deps.store.contents).toBe(before);
    },
  );

  test("an operator of the neighbour's pledges for nobody here on the neighbour's own shift", async () => {
    const neighbour = await furnish(world.deps, { name: "Grannbolaget", chatTeamId: "T0002" });
    const useCase = EVERY_USE_CASE.find(({ name }) => name === "pledgePlaces");
    const mixed = { ...world, shiftId: neighbour.shiftId };
    const prepared = await useCase?.prepare(mixed);
    expect(await prepared?.run(neighbour.operator, null)).toEqual(err({ type: "OrganisationNotFound" }));
  });
});

describe("invariant 22: an action leaves what is to be told behind, and sends nothing itself", () => {
  test.each(EVERY_USE_CASE)("$name tells $tells", async ({ prepare, tells }) => {
    const { actor, run } = await prepare(world);
    const seen = observe(world.deps.store);
    answerOf(await run(actor, null));
    expect(seen.told().map(({ fact }) => fact.type)).toEqual(tells);
  });

  test.each(EVERY_USE_CASE)(
    "$name tells ids and numbers only, to be looked up when it is told",
    async ({ prepare }) => {
      const { actor, run } = await prepare(world);
      const seen = observe(world.deps.store);
      answerOf(await run(actor, null));
      const details = seen.told().flatMap(({ fact }) => {
        const { type, ...rest } = fact;
        return Object.values("question" in rest ? { ...rest, question: 0 } : rest);
      });
      expect(details.filter((detail) => typeof detail !== "number" && !isSomeId(detail))).toEqual([]);
    },
  );
});

function isSomeId(text: string): boolean {
  return /^[a-z]+_[0-9a-hjkmnp-tv-z]{26}$/.test(text);
}
