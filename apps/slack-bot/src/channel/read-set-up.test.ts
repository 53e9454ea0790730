import { addDistrict } from "@socialsmart/domain/district/add-district";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { aWorld } from "@socialsmart/domain/testing/world";
import { expect, test } from "vitest";
import type { Known } from "../person/identify.ts";
import { readable } from "../testing/readable.ts";
import { textIn } from "../texts/text.ts";
import { readSetUp } from "./read-set-up.ts";

test("a channel's set-up offers every district, and says how many initiatives its menu has no room for", async () => {
  const world = await aWorld();
  const { deps, operator, landlordId } = world;
  for (let count = 0; count < 501; count += 1) {
    answerOf(await addDistrict(deps, operator, { name: `Aa ${count}` }, null));
    answerOf(await planInitiative(deps, operator, aPlan(world, { title: `Aa ${count}` }), null));
  }
  answerOf(await addDistrict(deps, operator, { name: "Östra Viken" }, null));
  const known = { reader: deps.store.reader(landlordId), text: textIn("sv") } as unknown as Known;
  const answer = await readSetUp(known, { teamId: "T1", channelId: "C1" });
  const options = JSON.stringify(answer.blocks).match(/"text":"(?:Aa \d+|Östra Viken)"/g) ?? [];
  const districts = options.filter((one) => one.includes("Östra Viken"));
  expect([districts.length, options.length]).toEqual([2, 500 + 2 * 502]);
  expect(readable(answer)).toContain("Visas inte här: 2 till.");
});
