import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { aServiceActor } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type GrantExemption, grantExemption } from "./grant-exemption.ts";
import { reviseExemption } from "./revise-exemption.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function grant(given: Partial<GrantExemption> = {}, actor: Actor = world.landlord.coordinator) {
  const { organisationId } = world.bakery;
  const terms = { ground: "RENOVATION", note: "Stambyte", from: "2026-03-01", to: "2026-04-01" } as const;
  return grantExemption(world.deps, actor, { ...terms, organisationId, ...given }, null);
}

describe("an exemption", () => {
  test("is granted by those who plan, and by nobody else: not by the organisation itself", async () => {
    const { bakery, landlordId } = world;
    const reading = aServiceActor({ landlordId, scopes: ["roster:read", "pledges:write"] });
    const { exemptionId } = answerOf(await grant());
    for (const actor of [bakery.contact, reading]) {
      expect(refusalOf(await grant({}, actor))).toEqual({ type: "NotAllowed" });
      const revised = await reviseExemption(world.deps, actor, { exemptionId, note: "" }, null);
      expect(refusalOf(revised)).toEqual({ type: "NotAllowed" });
    }
    answerOf(await grant({}, aServiceActor({ landlordId, scopes: ["plan:write"] })));
  });

  test.each([
    [{ ground: "OTHER", note: " " }, "note", "Empty"],
    [{ note: "x".repeat(501) }, "note", "TooLong"],
    [{ from: "2026-02-30" }, "from", "NotADate"],
    [{ to: "2026-02-28" }, "to", "EndsBeforeStart"],
    [{ to: "2026-03-01" }, "to", "EndsBeforeStart"],
  ] as const)("of %j is refused in the right place", async (given, path, type) => {
    const issues = [expect.objectContaining({ path, problem: expect.objectContaining({ type }) })];
    expect(await grant(given)).toHaveProperty("refusal.issues", issues);
  });

  test("is revised in part, with what it was in the audit trail, and can be taken back", async () => {
    const { exemptionId } = answerOf(await grant());
    const seen = observe(world.deps.store);
    const { coordinator } = world.landlord;
    const change = { exemptionId, ground: "OTHER", to: "2026-05-01" } as const;
    answerOf(await reviseExemption(world.deps, coordinator, change, null));
    const stored = world.deps.store.reader(world.landlordId).exemptions;
    const [now] = await stored.byIds([exemptionId]);
    expect(now).toMatchObject({ ground: "OTHER", note: "Stambyte", version: 2 });
    expect([now?.from.toString(), now?.to.toString()]).toEqual(["2026-03-01", "2026-05-01"]);
    expect(seen.changes()).toEqual([`reviseExemption ${exemptionId}`]);
    expect(world.deps.store.auditEvents.at(-1)?.change).toEqual({
      ground: ["RENOVATION", "OTHER"],
      from: ["2026-03-01", "2026-03-01"],
      to: ["2026-04-01", "2026-05-01"],
    });
    const emptied = await reviseExemption(world.deps, coordinator, { exemptionId, note: "" }, null);
    expect(emptied).toHaveProperty("refusal.issues.0.path", "note");
    answerOf(await reviseExemption(world.deps, coordinator, { exemptionId, to: "2026-03-01" }, null));
    const backwards = await reviseExemption(world.deps, coordinator, { exemptionId, to: "2026-02-28" }, null);
    expect(backwards).toHaveProperty("refusal.issues.0.path", "to");
  });
});
