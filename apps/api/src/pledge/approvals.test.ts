import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import { addPledgeOfLapsedTenant, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const NO_PLEDGES = ["", `shift_${"0".repeat(26)}`, `pledge_${"0".repeat(26)}`];

async function aPendingPledge(capacity = 4): Promise<{ shiftId: ShiftId; pledgeId: string }> {
  const { world } = api;
  const shiftId = await addShift(world, { approval: "MANUAL", capacity });
  const { pledgeId } = await pledge(world, world.gym, shiftId, 2);
  return { shiftId, pledgeId };
}

describe("a pledge that waits for a yes", () => {
  test("holds no places, and is counted apart", async () => {
    const { shiftId } = await aPendingPledge();
    const { data } = await api.ask(
      `query ($id: ID!) { shift(id: $id) {
        approval placesTaken placesLeft totals { pendingPlaces confirmedPlaces } pledges { nodes { state } }
      } }`,
      { id: shiftId },
    );
    expect(data.shift).toStrictEqual({
      approval: "MANUAL",
      placesTaken: 0,
      placesLeft: 4,
      totals: { pendingPlaces: 2, confirmedPlaces: 0 },
      pledges: { nodes: [{ state: "PENDING" }] },
    });
  });

  test("is confirmed by approvePledge where there is room", async () => {
    const { pledgeId } = await aPendingPledge();
    const approved = await command(
      api,
      "approvePledge",
      { pledgeId },
      "... on ApprovePledgeSuccess { pledge { state shift { placesTaken } } }",
    );
    expect(approved).toStrictEqual({
      __typename: "ApprovePledgeSuccess",
      pledge: { state: "CONFIRMED", shift: { placesTaken: 2 } },
    });
  });

  test("is put on the waitlist by approvePledge where there is none", async () => {
    const { world } = api;
    const { shiftId, pledgeId } = await aPendingPledge(2);
    const first = await pledge(world, world.bakery, shiftId, 1);
    await command(api, "approvePledge", { pledgeId: first.pledgeId });
    const approved = await command(
      api,
      "approvePledge",
      { pledgeId },
      "... on ApprovePledgeSuccess { pledge { state waitlistPosition } }",
    );
    expect(approved.pledge).toStrictEqual({ state: "WAITLISTED", waitlistPosition: 1 });
  });

  test("is not approved for a tenant whose appendix has lapsed", async () => {
    const { pledgeId } = await addPledgeOfLapsedTenant(api.world, 1, { state: "PENDING" });
    expect(await command(api, "approvePledge", { pledgeId })).toMatchObject({
      __typename: "AppendixNotActiveError",
      date: "2026-03-10",
    });
  });

  test("is ended by rejectPledge, and keeps the reason", async () => {
    const { pledgeId } = await aPendingPledge();
    const reason = "Vi behöver någon som kan matematik";
    const rejected = await command(
      api,
      "rejectPledge",
      { pledgeId, reason },
      "... on RejectPledgeSuccess { pledge { state staffReason } }",
    );
    expect(rejected).toStrictEqual({
      __typename: "RejectPledgeSuccess",
      pledge: { state: "REJECTED", staffReason: reason },
    });
    expect(await command(api, "approvePledge", { pledgeId })).toMatchObject({
      __typename: "PledgeNotLiveError",
      state: "REJECTED",
    });
    expect(await command(api, "rejectPledge", { pledgeId, reason })).toMatchObject({
      __typename: "PledgeNotLiveError",
    });
  });

  test("is not rejected without a reason", async () => {
    const { pledgeId } = await aPendingPledge();
    expect(await command(api, "rejectPledge", { pledgeId, reason: " " })).toStrictEqual({
      __typename: "InvalidInputError",
      message: "The input is not valid: reason must not be empty.",
      issues: [{ path: "reason", problem: "EMPTY", message: "must not be empty" }],
    });
  });
});

test.each([
  ["approvePledge", {}],
  ["rejectPledge", { reason: "Nej" }],
])("%s says where a pledge waits for no yes", async (field, more) => {
  const { world } = api;
  const { pledgeId } = await pledge(world, world.gym, await addShift(world));
  expect(await command(api, field, { pledgeId, ...more })).toStrictEqual({
    __typename: "NotPendingError",
    message: "The pledge does not wait for a yes: it is CONFIRMED.",
    state: "CONFIRMED",
  });
});

test.each([
  ["approvePledge", {}],
  ["rejectPledge", { reason: "Nej" }],
  ["removePledge", { reason: "Nej" }],
])("%s finds no pledge by another id", async (field, more) => {
  for (const pledgeId of NO_PLEDGES) {
    expect(await command(api, field, { pledgeId, ...more })).toStrictEqual({
      __typename: "PledgeNotFoundError",
      message: "There is no such pledge.",
      pledgeId,
    });
  }
});

describe("removePledge", () => {
  const REMOVED = "... on RemovePledgeSuccess { pledge { state staffReason shift { placesTaken } } }";

  test("takes a pledge off the shift, until it ends, and keeps the reason", async () => {
    const { world } = api;
    const shiftId = await addShift(world);
    const { pledgeId } = await pledge(world, world.gym, shiftId, 2);
    const input = { pledgeId, reason: "Kom aldrig" };
    const removed = await at(api, "2026-03-10T17:59:59Z", () => command(api, "removePledge", input, REMOVED));
    expect(removed).toStrictEqual({
      __typename: "RemovePledgeSuccess",
      pledge: { state: "REMOVED", staffReason: "Kom aldrig", shift: { placesTaken: 0 } },
    });
    expect(await command(api, "removePledge", input)).toMatchObject({
      __typename: "PledgeNotLiveError",
      state: "REMOVED",
    });
  });

  test("comes too late once the shift has ended", async () => {
    const { world } = api;
    const { pledgeId } = await pledge(world, world.gym, await addShift(world));
    const endsAt = "2026-03-10T18:00:00Z";
    const input = { pledgeId, reason: "Kom aldrig" };
    expect(await at(api, endsAt, () => command(api, "removePledge", input))).toStrictEqual({
      __typename: "ShiftEndedError",
      message: "The shift ended at 2026-03-10T18:00:00Z.",
      endsAt,
    });
  });

  test("takes no reason with a personal identity number in it", async () => {
    const { world } = api;
    const { pledgeId } = await pledge(world, world.gym, await addShift(world));
    expect(await command(api, "removePledge", { pledgeId, reason: "Ring 640823-3234" })).toMatchObject({
      __typename: "InvalidInputError",
      issues: [{ path: "reason", problem: "HOLDS_PERSONAL_NUMBER" }],
    });
  });
});
