import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { CommitmentId } from "../kernel/ids.ts";
import { aPersonActor, aServiceActor } from "../testing/builders.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type CommitYearly, commitYearly } from "./commit-yearly.ts";
import { type ReviseCommitment, reviseCommitment } from "./revise-commitment.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function commit(given: Partial<CommitYearly> = {}, actor: Actor = world.bakery.contact) {
  const { organisationId } = world.bakery;
  const line = { year: 2026, unit: "MINUTES", focusArea: null, target: 6000, note: "Läxhjälp" } as const;
  return commitYearly(world.deps, actor, { ...line, organisationId, ...given }, null);
}
function revise(
  commitmentId: CommitmentId,
  given: Partial<ReviseCommitment>,
  actor: Actor = world.bakery.contact,
) {
  return reviseCommitment(world.deps, actor, { commitmentId, ...given }, null);
}
const stored = () => world.deps.store.reader(world.landlordId).commitments;

describe("what an organisation takes on for a year", () => {
  test("is a line for each unit and focus area, which is there once", async () => {
    const { commitmentId } = answerOf(await commit());
    expect(refusalOf(await commit({ target: 1 }))).toEqual({ type: "CommitmentExists", commitmentId });
    for (const other of [
      { year: 2027 },
      { unit: "EVENTS" } as const,
      { focusArea: "SAFETY" } as const,
      { organisationId: world.gym.organisationId },
    ])
      answerOf(await commit(other, world.landlord.coordinator));
    const { organisationId } = world.bakery;
    const lines = (await stored().listByOrganisations([organisationId])).get(organisationId) ?? [];
    expect(lines.map(({ year, unit, focusArea }) => [year, unit, focusArea])).toEqual([
      [2026, "MINUTES", null],
      [2026, "EVENTS", null],
      [2026, "MINUTES", "SAFETY"],
      [2027, "MINUTES", null],
    ]);
  });

  test("may be nothing, which is normal, and the landlord's own", async () => {
    expect(answerOf(await commit({ target: 0, note: "" }))).toHaveProperty("commitmentId");
    const { organisationId, coordinator } = world.landlord;
    expect(answerOf(await commit({ organisationId }, coordinator))).toHaveProperty("commitmentId");
  });

  test.each([
    [{ target: -1 }, "target"],
    [{ target: 1.5 }, "target"],
    [{ target: 100_000_001 }, "target"],
    [{ year: 1999 }, "year"],
    [{ year: 2201 }, "year"],
    [{ note: "x".repeat(2001) }, "note"],
  ])("with %j is refused in the right place", async (given, path) => {
    expect(await commit(given)).toHaveProperty("refusal.issues.0.path", path);
  });

  test("is said by its contacts and by those who plan, and by nobody else", async () => {
    const { gym, landlordId, landlord } = world;
    const { commitmentId } = answerOf(await commit());
    const reading = aServiceActor({ landlordId, scopes: ["roster:read", "pledges:write"] });
    for (const actor of [gym.contact, aPersonActor({ landlordId }), reading]) {
      expect(refusalOf(await commit({ year: 2030 }, actor))).toEqual({ type: "NotAllowed" });
      expect(refusalOf(await revise(commitmentId, { target: 1 }, actor))).toEqual({ type: "NotAllowed" });
    }
    const planning = aServiceActor({ landlordId, scopes: ["plan:write"] });
    for (const [index, actor] of [landlord.coordinator, planning].entries())
      answerOf(await commit({ year: 2031 + index }, actor));
  });

  test("is revised in part, and all that it was is kept, with who made it so", async () => {
    const { commitmentId } = answerOf(await commit());
    world.deps.clock.advance({ days: 1 });
    answerOf(await revise(commitmentId, { target: 4500 }, world.landlord.coordinator));
    expect(answerOf(await revise(commitmentId, { note: " Ny personal " }))).toEqual({
      commitmentId,
      revision: 3,
    });
    const [now] = await stored().byIds([commitmentId]);
    expect(now).toMatchObject({ target: 4500, note: "Ny personal", revision: 3 });
    const revisions = (await stored().revisions([commitmentId])).get(commitmentId) ?? [];
    const { contact } = world.bakery;
    expect(revisions.map(({ revision, target, note, madeBy }) => [revision, target, note, madeBy])).toEqual([
      [1, 6000, "Läxhjälp", contact.personId],
      [2, 4500, "Läxhjälp", world.landlord.coordinator.personId],
      [3, 4500, "Ny personal", contact.personId],
    ]);
    expect(await revise(commitmentId, { target: -1 })).toHaveProperty("refusal.type", "InvalidInput");
  });
});
