import type { ChannelRoute } from "@socialsmart/domain/channel/channel-route";
import { addDistrict } from "@socialsmart/domain/district/add-district";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { aWorld } from "@socialsmart/domain/testing/world";
import { addShift } from "@socialsmart/domain/testing/world-additions";
import { expect, test } from "vitest";
import { anId } from "../testing/models.ts";
import { readDistrictDigest } from "./read-district-digest.ts";

test("a district hears of its own, however much has been done in others since", async () => {
  const world = await aWorld();
  const { deps, operator, landlordId, districtId, initiativeId } = world;
  deps.clock.advance({ hours: 1 });
  const from = deps.clock.now();
  await addShift(world);
  const other = answerOf(await addDistrict(deps, operator, { name: "Oxhagen" }, null));
  const elsewhere = answerOf(await planInitiative(deps, operator, aPlan(world, other), null));
  for (let count = 0; count < 101; count += 1) await addShift({ ...world, ...elsewhere });
  const route: ChannelRoute = {
    ...{ id: anId("route"), landlordId, districtId, pace: "DIGEST" },
    channel: { teamId: "T0001", channelId: "C0002" },
  };
  const now = from.add({ hours: 1 });
  const digest = await readDistrictDigest(deps.store.reader(landlordId), route, {
    ...{ within: { from, to: now }, now },
  });
  expect(digest?.opened.map(({ initiative, shifts }) => [initiative.id, shifts])).toEqual([
    [initiativeId, 1],
  ]);
});
