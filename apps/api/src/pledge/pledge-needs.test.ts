import { removePledge } from "@socialsmart/domain/pledge/remove-pledge";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addAssociation, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectionSelection, fieldsOf } from "../testing/selections.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { pledgeNeeds } from "./pledge-needs.ts";

let api: TestApi;
let shiftId: string;

/** Pledges of every kind: with a name, waiting, offered some, and removed for a reason. */
beforeAll(async () => {
  api = await startTestApi();
  const { world } = api;
  const { deps, landlord, gym, bakery } = world;
  const id = await addShift(world, { capacity: 4 });
  const [first, second] = [
    await addAssociation(world, "Förening 1"),
    await addAssociation(world, "Förening 2"),
  ];
  const named = await pledge(world, gym, id, 1);
  const seat = { pledgeId: named.pledgeId, personId: gym.contact.personId };
  answerOf(await namePerson(deps, gym.contact, seat, null));
  const withdrawn = await pledge(world, bakery, id, 3);
  await pledge(world, first, id, 2);
  await pledge(world, second, id, 3);
  answerOf(await withdrawPledge(deps, bakery.contact, { pledgeId: withdrawn.pledgeId }, null));
  const removed = await pledge(world, world.association, id, 1);
  const removal = { pledgeId: removed.pledgeId, reason: "Fel pass" };
  answerOf(await removePledge(deps, landlord.coordinator, removal, null));
  shiftId = id;
});
afterAll(() => api.close());

async function pledges(selected: string): Promise<readonly Record<string, unknown>[]> {
  const states = "[CONFIRMED, WAITLISTED, OFFERED, WITHDRAWN, REMOVED]";
  const { data, errors } = await api.ask(
    `query ($id: ID!) { shift(id: $id) { pledges(states: ${states}) { nodes { id ${selected} } } } }`,
    { id: shiftId },
  );
  expect(errors).toStrictEqual([]);
  expect(data.shift.pledges.nodes.length).toBeGreaterThanOrEqual(5);
  return data.shift.pledges.nodes;
}

/** Whatever is asked of an organisation's appendices, all of it is read. */
const EVERYTHING = "organisation { pledges { totalCount } }";

test.each(fieldsOf("Pledge"))(
  "a pledge's %s is the same whether it is asked for alone or with all there is",
  async (name, text) => {
    const alone = await pledges(text);
    const withAll = await pledges(`${text} other: ${EVERYTHING}`);
    expect(alone.map((row) => row[name])).toStrictEqual(withAll.map((row) => row[name]));
  },
);

test.each(fieldsOf("Organisation"))("so is its organisation's %s", async (name, text) => {
  const alone = await pledges(`organisation { ${text} }`);
  const withAll = await pledges(`organisation { ${text} other: pledges { totalCount } }`);
  const values = (rows: typeof alone) =>
    rows.map(({ organisation }) => (organisation as Record<string, unknown>)[name]);
  expect(values(alone)).toStrictEqual(values(withAll));
});

describe("what is read for a list of pledges", () => {
  const needs = (connection: string) => pledgeNeeds(connectionSelection(connection));

  test.each([
    ["nodes { places }", ["places"], null],
    ["nodes { id places organisation { name } }", ["id", "places"], ["name"]],
    ["edges { node { state } }", ["state", "queuedAt", "id"], null],
    ["nodes { places } pageInfo { endCursor }", ["places", "queuedAt", "id"], null],
    ["totalCount", [], null],
  ])("for %s is %j, and of the organisation %j", (connection, fields, organisation) => {
    expect(needs(connection)).toStrictEqual({ fields, organisation });
  });

  test("is all of it where the table does not know a field", () => {
    expect(needs("nodes { places somethingNew }")).toBeUndefined();
  });

  test("is all of it where the table does not know a field of the organisation", () => {
    expect(needs("nodes { organisation { name people { id } } }")).toBeUndefined();
  });
});
