import { addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

const INITIATIVE = (member: string) => `... on ${member} { initiative { state stateReason } }`;
const STATES = ["pauseInitiative", "resumeInitiative", "completeInitiative", "cancelInitiative"] as const;
/** After the world's shifts. */
const AFTERWARDS = "2026-03-17T18:00:00Z";

function inputOf(field: string, initiativeId: string = api.world.initiativeId) {
  const needsReason = field === "pauseInitiative" || field === "cancelInitiative";
  return { initiativeId, ...(needsReason && { reason: "Vattenläcka" }) };
}

function run(field: (typeof STATES)[number]) {
  const member = `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`;
  return command(api, field, inputOf(field), INITIATIVE(member));
}

describe("an initiative", () => {
  test("is paused with a reason, and goes on", async () => {
    expect(await run("pauseInitiative")).toStrictEqual({
      __typename: "PauseInitiativeSuccess",
      initiative: { state: "PAUSED", stateReason: "Vattenläcka" },
    });
    expect(await run("resumeInitiative")).toStrictEqual({
      __typename: "ResumeInitiativeSuccess",
      initiative: { state: "PUBLISHED", stateReason: null },
    });
  });

  test("is completed when its shifts have been, and takes no more", async () => {
    expect(await run("completeInitiative")).toStrictEqual({
      __typename: "ShiftsRemainError",
      message: "The initiative has 2 shifts that have not ended: cancel or await them.",
      shifts: 2,
    });
    await at(api, AFTERWARDS, async () => {
      expect(await run("completeInitiative")).toStrictEqual({
        __typename: "CompleteInitiativeSuccess",
        initiative: { state: "COMPLETED", stateReason: null },
      });
      const schedule = {
        initiativeId: api.world.initiativeId,
        startsAt: "2026-04-01T15:00:00Z",
        endsAt: "2026-04-01T17:00:00Z",
        location: "Biblioteket",
        capacity: 4,
      };
      expect(await command(api, "scheduleShift", schedule)).toStrictEqual({
        __typename: "InitiativeOverError",
        message: "The initiative takes no more shifts: it is COMPLETED.",
        state: "COMPLETED",
      });
    });
  });

  test("is cancelled with its shifts and their pledges", async () => {
    const { world } = api;
    const shiftId = await addShift(world);
    await pledge(world, world.gym, shiftId, 2);
    await pledge(world, world.bakery, world.laterShiftId, 1);
    expect(await run("cancelInitiative")).toStrictEqual({
      __typename: "CancelInitiativeSuccess",
      initiative: { state: "CANCELLED", stateReason: "Vattenläcka" },
      shiftsCancelled: 3,
      pledgesCancelled: 2,
    });
    const { data } = await api.ask("query ($id: ID!) { shift(id: $id) { state cancelReason } }", {
      id: shiftId,
    });
    expect(data.shift).toStrictEqual({ state: "CANCELLED", cancelReason: "Vattenläcka" });
  });

  test.each([
    ["pauseInitiative", "paused"],
    ["resumeInitiative", "resumed"],
    ["completeInitiative", "completed"],
    ["cancelInitiative", "cancelled"],
  ] as const)("%s says what it is where it cannot be %s", async (field, verb) => {
    await run("cancelInitiative");
    expect(await run(field)).toStrictEqual({
      __typename: "InitiativeStateWrongError",
      message: `The initiative cannot be ${verb}: it is CANCELLED.`,
      state: "CANCELLED",
    });
  });

  test.each(["pauseInitiative", "cancelInitiative"])("%s asks for a reason", async (field) => {
    const input = { ...inputOf(field), reason: "" };
    expect(await command(api, field, input)).toMatchObject({
      __typename: "InvalidInputError",
      issues: [{ path: "reason", problem: "EMPTY" }],
    });
  });

  test("is found by no other id", async () => {
    for (const field of STATES) {
      for (const id of ["", api.world.shiftId, `initiative_${"0".repeat(26)}`]) {
        expect(await command(api, field, inputOf(field, id))).toMatchObject({
          __typename: "InitiativeNotFoundError",
          initiativeId: id,
        });
      }
    }
  });
});
