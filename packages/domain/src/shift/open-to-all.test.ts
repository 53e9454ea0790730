import { beforeEach, describe, expect, test } from "vitest";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import { resumeInitiative } from "../initiative/resume-initiative.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addPledgeOfLapsedTenant, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { reviseShift } from "./revise-shift.ts";

let world: World;
/** With approval: 4 places. */
let shiftId: ShiftId;
beforeEach(async () => {
  world = await aWorld();
  shiftId = await addShift(world, { approval: "MANUAL" });
});

const openToAll = () =>
  reviseShift(world.deps, world.landlord.coordinator, { shiftId, approval: "AUTO" }, null);
const stateOf = async (id: PledgeId) => (await storedPledge(world, id)).state;

describe("a shift that needs no yes any more", () => {
  test("lets those in who waited for one, in the order they came, and tells them", async () => {
    const { deps, bakery, gym, association } = world;
    const first = await pledge(world, bakery, shiftId, 3);
    const second = await pledge(world, gym, shiftId, 2);
    const third = await pledge(world, association, shiftId, 1);
    const seen = observe(deps.store);
    answerOf(await openToAll());
    expect(await Promise.all([first, second, third].map(({ pledgeId }) => stateOf(pledgeId)))).toEqual([
      "CONFIRMED",
      "WAITLISTED",
      "CONFIRMED",
    ]);
    expect(await storedShift(world, shiftId)).toMatchObject({ taken: 4, approval: "AUTO" });
    const people = { bakery: bakery.contact, gym: gym.contact, association: association.contact };
    expect(toldTo(seen, people)).toEqual([
      "channel PledgeConfirmed",
      "bakery YourPledgeApproved",
      "channel PledgeWaitlisted",
      "gym YourPledgeApproved",
      "channel PledgeConfirmed",
      "association YourPledgeApproved",
      "channel ShiftChanged",
    ]);
    expect(seen.auditEvents().find(({ subject }) => subject === third.pledgeId)?.change).toMatchObject({
      passed: [second.pledgeId],
    });
  });

  test("while its initiative rests gives no places until it goes on", async () => {
    const { deps, bakery, landlord, initiativeId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 3);
    answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
    answerOf(await openToAll());
    expect(await stateOf(pledgeId)).toBe("WAITLISTED");
    answerOf(await resumeInitiative(deps, landlord.coordinator, { initiativeId }, null));
    expect(await stateOf(pledgeId)).toBe("OFFERED");
  });

  test("stays as it is where a tenant who waits has no appendix any more", async () => {
    const { pledgeId } = await addPledgeOfLapsedTenant(world, 1, { shiftId, state: "PENDING" });
    const before = world.deps.store.contents;
    const refusal = { type: "PledgesNotCovered", pledgeIds: [pledgeId], on: "2026-03-10" };
    expect(await openToAll()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  });
});
