import { beforeEach, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { commitYearly } from "../commitment/commit-yearly.ts";
import type { FollowUpId } from "../kernel/ids.ts";
import { aServiceActor } from "../testing/builders.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type AdoptLines, adoptLines } from "./adopt-lines.ts";
import { noteFollowUp } from "./note-follow-up.ts";
import { scheduleFollowUp } from "./schedule-follow-up.ts";

let world: World;
let followUpId: FollowUpId;
beforeEach(async () => {
  world = await aWorld();
  const { deps, operator, landlordId, bakery } = world;
  const { organisationId } = bakery;
  const all = await deps.store.reader(landlordId).appendices.listByOrganisations([organisationId]);
  const [appendix] = all.get(organisationId) ?? [];
  if (!appendix) throw new Error("unreachable");
  const planned = { appendixId: appendix.id, year: 2026, dueOn: null };
  followUpId = answerOf(await scheduleFollowUp(deps, operator, planned, null)).followUpId;
  const line = { ...LINE, organisationId, year: 2026 };
  answerOf(await commitYearly(deps, operator, line, null));
});

const LINE = { unit: "MINUTES", focusArea: null, target: 600, note: "" } as const;
async function hold() {
  const attendees = [{ party: "TENANT", capacity: "Butikschef" }] as const;
  const held = { followUpId, revision: null, heldOn: "2026-01-15", attendees, minutes: "Bra år." };
  answerOf(await noteFollowUp(world.deps, world.operator, held, null));
}
function adopt(given: Partial<AdoptLines> = {}, as: Actor = world.bakery.contact) {
  const { organisationId } = world.bakery;
  return adoptLines(world.deps, as, { followUpId, organisationId, lines: [LINE], ...given }, null);
}
async function linesOf(year: number) {
  const { organisationId } = world.bakery;
  const all = await world.deps.store
    .reader(world.landlordId)
    .commitments.listByOrganisations([organisationId]);
  return all.get(organisationId)?.filter((line) => line.year === year);
}

test("what was agreed becomes the next year's commitments, with a revision each", async () => {
  expect(refusalOf(await adopt())).toEqual({ type: "FollowUpNotHeld" });
  await hold();
  const raised = { ...LINE, target: 900, note: " Kvällar " };
  const { year, commitmentIds } = answerOf(
    await adopt({ lines: [raised, { ...LINE, unit: "EVENTS", target: 0 }] }),
  );
  expect(year).toBe(2027);
  expect(await linesOf(2027)).toMatchObject([
    { unit: "MINUTES", target: 900, note: "Kvällar", revision: 1 },
    { unit: "EVENTS", target: 0 },
  ]);
  const revisions = await world.deps.store.reader(world.landlordId).commitments.revisions(commitmentIds);
  expect([...revisions.values()].map(({ length }) => length)).toEqual([1, 1]);
  const [first] = commitmentIds;
  expect(refusalOf(await adopt())).toEqual({ type: "CommitmentExists", commitmentId: first });
});

test("what was taken on stands with the follow-up as it was, and late ones are for the year that runs", async () => {
  await hold();
  world.deps.clock.set(Temporal.Instant.from("2028-03-02T08:00:00Z"));
  expect(answerOf(await adopt()).year).toBe(2028);
  const [followUp] = await world.deps.store.reader(world.landlordId).followUps.byIds([followUpId]);
  const { organisationId } = world.bakery;
  expect(followUp?.adopted).toEqual([{ organisationId, year: 2028, on: "2028-03-02", lines: [LINE] }]);
});

test("a tool takes over no more than this year's, and then none of the lines", async () => {
  await hold();
  const tool = aServiceActor({ landlordId: world.landlordId, scopes: ["plan:write"] });
  const more = { lines: [LINE, { ...LINE, focusArea: "SAFETY", target: 15 }] } as const;
  expect(refusalOf(await adopt(more, tool))).toEqual({ type: "RaiseNeedsPerson", line: 1, thisYears: 0 });
  expect(await linesOf(2027)).toEqual([]);
  const raise = { lines: [{ ...LINE, target: 601 }] };
  expect(refusalOf(await adopt(raise, tool))).toEqual({ type: "RaiseNeedsPerson", line: 0, thisYears: 600 });
  answerOf(await adopt({}, tool));
});

test("the landlord's own lines are taken over by those who plan, and no third party's", async () => {
  await hold();
  const { landlord, gym, bakery } = world;
  const { organisationId } = landlord;
  answerOf(await adopt({ organisationId }, landlord.coordinator));
  expect(refusalOf(await adopt({ organisationId }, bakery.contact))).toEqual({ type: "NotAllowed" });
  const third = { organisationId: gym.organisationId };
  expect(refusalOf(await adopt(third, gym.contact))).toEqual({ type: "OrganisationNotFound" });
});

test.each([
  [[], "lines"],
  [Array.from({ length: 21 }, () => LINE), "lines"],
  [[LINE, { ...LINE, target: 1 }], "lines.1"],
  [[{ ...LINE, target: -1 }], "lines.0.target"],
  [[LINE, { ...LINE, unit: "PLACES", note: "x".repeat(2001) }], "lines.1.note"],
] as const)("lines that are wrong are refused in the right place: %#", async (lines, path) => {
  await hold();
  expect(await adopt({ lines })).toHaveProperty("refusal.issues.0.path", path);
});
