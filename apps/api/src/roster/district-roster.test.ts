import { readFileSync } from "node:fs";
import { addDistrict } from "@socialsmart/domain/district/add-district";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addAssociation, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

const ROSTER = readFileSync(new URL("district-roster.query.graphql", import.meta.url), "utf8");

let api: TestApi;
let large: string;
beforeAll(async () => {
  api = await startTestApi({ policy: { rosterCache: false } });
  large = await largeDistrict();
});
afterAll(() => api.close());

/** 21 initiatives of 6 shifts each, 12 pledges on the first of each: more than the roster shows of everything. */
async function largeDistrict(): Promise<string> {
  const { world } = api;
  const { deps, operator } = world;
  const helpers = [];
  for (let number = 1; number <= 12; number++)
    helpers.push(await addAssociation(world, `Förening ${number}`));
  const { districtId } = answerOf(await addDistrict(deps, operator, { name: "Oxhagen" }, null));
  for (let number = 1; number <= 21; number++) {
    const plan = {
      title: `Trygghetsvandring ${String(number).padStart(2, "0")}`,
      description: "",
      hostOrganisationId: world.association.organisationId,
      coordinatorIds: [],
      districtId,
      primaryFocusArea: "SAFETY",
      otherFocusAreas: [],
      involvesMinors: false,
      channel: null,
    } as const;
    const { initiativeId } = answerOf(await planInitiative(deps, operator, plan, null));
    answerOf(await publishInitiative(deps, operator, { initiativeId }, null));
    for (let day = 10; day < 16; day++) {
      const times = { startsAt: `2026-03-${day}T15:00:00Z`, endsAt: `2026-03-${day}T17:00:00Z` };
      const shiftId = await addShift({ ...world, initiativeId }, { ...times, capacity: 11 });
      if (day === 10) for (const helper of helpers) await pledge(world, helper, shiftId);
    }
  }
  return districtId;
}

async function statementsOf(districtId: string) {
  const before = api.statements.length;
  const { data, errors } = await api.ask(ROSTER, { districtId });
  expect(errors).toStrictEqual([]);
  return { roster: data.district, statements: api.statements.slice(before) };
}

test("a district's roster shows what is done, when next, who comes and what is missing", async () => {
  await pledge(api.world, api.world.bakery, api.world.shiftId, 1);
  const { roster } = await statementsOf(api.world.districtId);
  expect(roster).toMatchObject({
    name: "Vivalla",
    initiatives: {
      nodes: [
        {
          title: "Läxhjälp",
          shifts: {
            nodes: [
              {
                startsAt: "2026-03-10T15:00:00Z",
                capacity: 4,
                placesLeft: 3,
                isUnderstaffed: true,
                pledges: {
                  nodes: [{ organisation: { name: "Exempelbageriet" }, places: 1, state: "CONFIRMED" }],
                },
                totals: { confirmedPlaces: 1, waitlistedPlaces: 0, confirmedMinutes: 180, organisations: 1 },
              },
              { startsAt: "2026-03-17T15:00:00Z", pledges: { nodes: [] } },
            ],
          },
        },
      ],
    },
  });
});

test("it shows the first of everything, and counts all", async () => {
  const { roster } = await statementsOf(large);
  const { nodes } = roster.initiatives;
  expect(nodes).toHaveLength(20);
  expect(nodes[0].shifts.nodes).toHaveLength(5);
  expect(nodes[19].shifts.nodes[0].pledges.nodes).toHaveLength(10);
  expect(nodes[19].shifts.nodes[0].totals).toStrictEqual({
    confirmedPlaces: 11,
    waitlistedPlaces: 1,
    confirmedMinutes: 11 * 120,
    organisations: 11,
  });
});

test("it costs the same number of SQL statements whatever its size", async () => {
  const small = await statementsOf(api.world.districtId);
  const big = await statementsOf(large);
  expect(big.statements).toHaveLength(small.statements.length);
  // District, initiatives, shifts, pledges with their organisations.
  expect(small.statements).toHaveLength(4);
});

test("offers, which may have expired, cost one statement more", async () => {
  const { world } = api;
  const shiftId = await addShift(world, { capacity: 1 });
  const { pledgeId } = await pledge(world, world.bakery, shiftId);
  await pledge(world, world.gym, shiftId);
  answerOf(await withdrawPledge(world.deps, world.bakery.contact, { pledgeId }, null));
  const { roster, statements } = await statementsOf(world.districtId);
  const offered = roster.initiatives.nodes[0].shifts.nodes.find(
    ({ capacity }: { capacity: number }) => capacity === 1,
  );
  expect(offered).toMatchObject({
    placesLeft: 0,
    pledges: { nodes: [{ organisation: { name: "Påhittade Gymmet" }, state: "OFFERED" }] },
  });
  expect(statements).toHaveLength(5);
});

test("it shows no person, and the log no secret", async () => {
  const { roster } = await statementsOf(api.world.districtId);
  expect(JSON.stringify(roster)).not.toMatch(/kontakt|Karin|person_/);
  expect(api.lines.join("")).not.toContain(api.token);
});
