import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { aServiceActor } from "@socialsmart/domain/testing/builders";
import { aSeriesPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addAssociation, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectionSelection, fieldsOf } from "../testing/selections.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { shiftNeeds } from "./shift-needs.ts";

let api: TestApi;

/** Shifts of every kind: of a series, with rules, full, cancelled, with an offer. */
beforeAll(async () => {
  api = await startTestApi();
  const { world } = api;
  const { deps, landlord, gym, bakery } = world;
  const { coordinator } = landlord;
  answerOf(await scheduleSeries(deps, coordinator, aSeriesPlan(world), null));
  const strict = { capReleaseMinutes: 60, perOrganisationCap: 3, withdrawByMinutes: 90, nameByMinutes: 30 };
  const shiftId = await addShift(world, { capacity: 4, ...strict });
  await pledge(world, gym, shiftId, 2);
  const withdrawn = await pledge(world, bakery, shiftId, 2);
  await pledge(world, await addAssociation(world, "Förening 1"), shiftId, 3);
  answerOf(await withdrawPledge(deps, bakery.contact, { pledgeId: withdrawn.pledgeId }, null));
  await pledge(world, gym, await addShift(world, { capacity: 1, minPlaces: 1 }), 1);
  const cancelled = await addShift(world, {});
  answerOf(await cancelShift(deps, coordinator, { shiftId: cancelled, reason: "Halt på vägen" }, null));
});
afterAll(() => api.close());

const LISTS = {
  initiative: "initiative(id: $id) { shifts(first: 100) { nodes { selected } } }",
  all: "shifts(first: 100) { nodes { selected } }",
};

async function shifts(
  list: keyof typeof LISTS,
  selected: string,
): Promise<readonly Record<string, unknown>[]> {
  const id = list === "initiative" ? "query ($id: ID!)" : "query";
  const { data, errors } = await api.ask(`${id} { ${LISTS[list].replace("selected", selected)} }`, {
    id: api.world.initiativeId,
  });
  expect(errors).toStrictEqual([]);
  const { nodes } = list === "initiative" ? data.initiative.shifts : data.shifts;
  expect(nodes.length).toBeGreaterThanOrEqual(6);
  return nodes;
}

/** Whatever is asked of signing up, all of a shift is read. */
const EVERYTHING = 'signup(organisationId: "organisation_01m83mf1h9f9kst57xs5tcrxjj") { allowed }';

describe.each(["initiative", "all"] as const)("in a list of %s", (list) => {
  test.each(fieldsOf("Shift"))(
    "a shift's %s is the same whether it is asked for alone or with all there is",
    async (name, text) => {
      const alone = await shifts(list, text);
      const withAll = await shifts(list, `${text} ${EVERYTHING}`);
      expect(alone.map((row) => row[name])).toStrictEqual(withAll.map((row) => row[name]));
    },
  );

  test("a shift of which only its kind is asked is there", async () => {
    const nodes = await shifts(list, "__typename");
    expect(new Set(nodes.map(({ __typename }) => __typename))).toStrictEqual(new Set(["Shift"]));
  });
});

test("a series' shifts have what was asked for", async () => {
  const query = "query ($id: ID!) { initiative(id: $id) { series { shifts { nodes { zone } } } } }";
  const { data } = await api.ask(query, { id: api.world.initiativeId });
  expect(data.initiative.series[0].shifts.nodes[0]).toStrictEqual({ zone: "Europe/Stockholm" });
});

describe("what is read for a list of shifts", () => {
  const actor = aServiceActor({ scopes: ["roster:read"] });
  const needs = (connection: string) => shiftNeeds(connectionSelection(connection), { actor });

  test.each([
    ["nodes { zone }", ["zone"]],
    ["nodes { localDate week }", ["startsAt", "zone"]],
    ["edges { node { location } }", ["location", "startsAt", "id"]],
    ["nodes { location } pageInfo { endCursor }", ["location", "startsAt", "id"]],
    ["totalCount", []],
  ])("for %s is %j", (connection, fields) => {
    expect(needs(connection)).toStrictEqual(fields);
  });

  test("is all of it where the table does not know a field", () => {
    expect(needs("nodes { zone somethingNew }")).toBeUndefined();
  });
});
