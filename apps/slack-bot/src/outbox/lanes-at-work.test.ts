import { laneOfPerson } from "@socialsmart/domain/outbox/lane";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { createLog } from "@socialsmart/runtime/log";
import { expect, test } from "vitest";
import { LanesAtWork } from "./lanes-at-work.ts";

const lane = laneOfPerson(sequentialIds().next("person"));

/** The lanes that are given back after work on one lane has thrown. */
async function givenBackAfter(error: Error): Promise<readonly string[]> {
  const givenBack: string[] = [];
  const queue = { release: async (claim: { lane: string }) => void givenBack.push(claim.lane) };
  const log = createLog({ name: "test", level: "silent" });
  const lanes = new LanesAtWork({ queue, log, owner: "us", leaseMs: 30_000, onEnd: () => undefined });
  lanes.start(lane, () => Promise.reject(error));
  await lanes.ended();
  await lanes.releaseLeft();
  return givenBack;
}

test("a lane under which the database went away is given back once it answers", async () => {
  expect(await givenBackAfter(new StoreUnavailable("gone"))).toEqual([lane]);
});

test("a lane with a fault keeps its lease, so that it is not tried again at once", async () => {
  expect(await givenBackAfter(new Error("a slip"))).toEqual([]);
});
