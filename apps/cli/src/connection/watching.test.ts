import { startTestApi, type TestApi } from "@socialsmart/api/testing/test-api";
import {
  RosterChangedDocument,
  type RosterChangedSubscription,
} from "@socialsmart/client/__generated__/graphql";
import { createClient } from "@socialsmart/client/client";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, expect, test } from "vitest";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test("who watches a district has its roster as it stands, and then each shift that changes", async () => {
  const { url, token, world } = api;
  const client = createClient({ url, token });
  const of = { districtId: world.districtId };
  const seen: RosterChangedSubscription["rosterChanged"][] = [];
  for await (const { rosterChanged } of client.subscribe(RosterChangedDocument, { of })) {
    seen.push(rosterChanged);
    if (rosterChanged.__typename === "ShiftChange") break;
    await pledge(world, world.gym, world.shiftId, 3);
  }
  expect(seen).toMatchObject([
    {
      __typename: "RosterSnapshot",
      happened: [],
      shifts: { nodes: [{ placesTaken: 0 }, { placesTaken: 0 }] },
    },
    {
      __typename: "ShiftChange",
      happened: [{ kind: "PLEDGE_CONFIRMED", shiftId: world.shiftId, places: 3 }],
      shift: {
        id: world.shiftId,
        placesTaken: 3,
        pledges: { nodes: [{ organisation: { name: "Påhittade Gymmet" } }] },
      },
    },
  ]);
});
