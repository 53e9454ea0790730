import type { PersonId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Store } from "@socialsmart/domain/store/store";
import { addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import type { World } from "@socialsmart/domain/testing/world-parts";
import { runTimer } from "@socialsmart/domain/timer/run-timer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { aPerson, aPledge, freeTimes, seatOf } from "../testing/seating.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let elsa: PersonId;
beforeAll(async () => {
  api = await startTestApi();
  elsa = await aPerson(api, "Elsa Exempel");
});
afterAll(() => api.close());

describe("unnamePerson", () => {
  test("takes the name off the place, which the pledge keeps", async () => {
    const { pledgeId } = await aPledge(api);
    const seatId = await seatOf(api, pledgeId, elsa);
    const unnamed = await command(
      api,
      "unnamePerson",
      { seatId },
      "... on UnnamePersonSuccess { pledge { places named seats { id } } }",
    );
    expect(unnamed).toStrictEqual({
      __typename: "UnnamePersonSuccess",
      pledge: { places: 2, named: 0, seats: [] },
    });
    expect(await command(api, "unnamePerson", { seatId })).toStrictEqual({
      __typename: "SeatNotFoundError",
      message: "There is no such seat.",
      seatId,
    });
  });

  test("comes too late once names are due, with plan:write once the shift has started", async () => {
    const { pledgeId, shiftId } = await aPledge(api, { nameByMinutes: 24 * 60 });
    const seatId = await seatOf(api, pledgeId, elsa);
    const { data } = await api.ask("query ($id: ID!) { shift(id: $id) { nameBy startsAt } }", {
      id: shiftId,
    });
    const { nameBy, startsAt } = data.shift;
    const { token } = await api.issueToken(["roster:read", "pledges:write"]);
    const contact = { ask: (query: string, variables?: object) => api.ask(query, { ...variables }, token) };
    expect(await at(api, nameBy, () => command(contact, "unnamePerson", { seatId }))).toStrictEqual({
      __typename: "NamesDueError",
      message: `Names stand since ${nameBy}.`,
      nameBy,
    });
    expect(await at(api, startsAt, () => command(api, "unnamePerson", { seatId }))).toMatchObject({
      __typename: "ShiftStartedError",
    });
    const planner = await at(api, nameBy, () => command(api, "unnamePerson", { seatId }));
    expect(planner).toMatchObject({ __typename: "UnnamePersonSuccess" });
  });

  test("changes nothing once the shift is settled", async () => {
    const { world } = api;
    const shiftId = await addShift(world, freeTimes());
    const { pledgeId } = await pledge(world, world.gym, shiftId, 2);
    const seatId = await seatOf(api, pledgeId, elsa);
    await at(api, "2026-03-31T00:00:00Z", async () => {
      await settle(world, shiftId);
      expect(await command(api, "unnamePerson", { seatId })).toStrictEqual({
        __typename: "PledgeNotLiveError",
        message: "The pledge does not count any more: it is FULFILLED.",
        state: "FULFILLED",
      });
      const { data } = await api.ask(
        "query ($id: ID!) { shift(id: $id) { state placesTaken totals { confirmedPlaces namedPlaces } } }",
        { id: shiftId },
      );
      const totals = { confirmedPlaces: 2, namedPlaces: 1 };
      expect(data.shift).toStrictEqual({ state: "SETTLED", placesTaken: 2, totals });
    });
  });

  test.each(["", `person_${"0".repeat(26)}`, `seat_${"0".repeat(26)}`])(
    "finds no seat by %j",
    async (seatId) => {
      expect(await command(api, "unnamePerson", { seatId })).toMatchObject({
        __typename: "SeatNotFoundError",
        seatId,
      });
    },
  );
});

describe("who sits where", () => {
  const SEATS = `query ($id: ID!) { pledge(id: $id) {
    named seats { id person { displayName } overlapReason }
  } }`;

  test("is shown with people:read only; how many have names is not secret", async () => {
    const { pledgeId } = await aPledge(api);
    const seatId = await seatOf(api, pledgeId, elsa);
    const { token } = await api.issueToken(["roster:read"]);
    const without = await api.ask(SEATS, { id: pledgeId }, token);
    expect(without.data.pledge).toStrictEqual({
      named: 1,
      seats: [{ id: seatId, person: null, overlapReason: null }],
    });
    expect(without.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: "FORBIDDEN", scope: "people:read" },
      { code: "FORBIDDEN", scope: "people:read" },
    ]);
    expect(JSON.stringify(without)).not.toMatch(/Elsa|person_/);
    const seen = await api.ask(SEATS, { id: pledgeId });
    expect(seen.data.pledge.seats).toMatchObject([{ person: { displayName: "Elsa Exempel" } }]);
  });

  test("is read for many pledges at once", async () => {
    const { world } = api;
    const times = freeTimes();
    const shiftId = await addShift(world, { ...times, capacity: 20 });
    for (const member of [world.gym, world.bakery, world.association]) {
      const { pledgeId } = await pledge(world, member, shiftId, 2);
      await seatOf(api, pledgeId, await aPerson(api, "Någon", member.organisationId));
    }
    const before = api.statements.length;
    const { data, errors } = await api.ask(
      `query ($id: ID!) { shift(id: $id) { pledges { nodes {
        seats { person { displayName clearanceNotes { shownOn } } } organisation { people { displayName } }
      } } } }`,
      { id: shiftId },
    );
    expect(errors).toStrictEqual([]);
    expect(data.shift.pledges.nodes).toHaveLength(3);
    // Shift, pledges with their organisations, seats, people, notes, the organisations' people.
    expect(api.statements.slice(before)).toHaveLength(6);
  });

  test("begins with whom an organisation has, by name, for those who may see people", async () => {
    const query = "query ($id: ID!) { organisation(id: $id) { people { id displayName } } }";
    const { data } = await api.ask(query, { id: api.world.gym.organisationId });
    expect(data.organisation.people).toContainEqual({ id: elsa, displayName: "Elsa Exempel" });
    const { token } = await api.issueToken(["roster:read"]);
    const without = await api.ask(query, { id: api.world.gym.organisationId }, token);
    expect(without.data).toStrictEqual({ organisation: { people: null } });
    expect(without.errors).toMatchObject([{ extensions: { code: "FORBIDDEN", scope: "people:read" } }]);
  });
});

/** Lets all of the shift's moments have been. */
async function settle({ deps, landlordId }: World<Store>, shiftId: ShiftId): Promise<void> {
  const timer = { type: "ShiftMoment", shiftId, revision: 1, after: 0 } as const;
  const due = { id: deps.ids.next("timer"), landlordId, timer, dueAt: deps.clock.now(), attempts: 0 };
  await runTimer(deps, due);
}
