import type { RosterScope } from "@socialsmart/domain/store/roster-scope";
import type { Store } from "@socialsmart/domain/store/store";
import { addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { passedOn } from "../testing/passed-on.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Step = "version" | "nextMoment";

/** What is done once a request has got that far. */
const meanwhile: Partial<Record<Step, () => Promise<void>>> = {};

async function pass(step: Step): Promise<void> {
  const work = meanwhile[step];
  delete meanwhile[step];
  await work?.();
}

function interrupted(store: Store): Store {
  return {
    ...passedOn(store),
    reader: (...args) => {
      const reader = store.reader(...args);
      const rosters = {
        version: async (scope: RosterScope) => {
          const version = await reader.rosters.version(scope);
          await pass("version");
          return version;
        },
        nextMoment: async (scope: RosterScope, now: Temporal.Instant) => {
          await pass("nextMoment");
          return reader.rosters.nextMoment(scope, now);
        },
      };
      return { ...reader, rosters };
    },
  };
}

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ change: interrupted });
});
afterAll(() => api.close());

test.each<[string, Step, number]>([
  ["has been asked for its version, and before it is read,", "version", 2],
  ["has been read, and before it is kept,", "nextMoment", 0],
])("a pledge that comes once a roster %s is in the very next answer", async (_, step, seenAtOnce) => {
  const { world } = api;
  const shiftId = await addShift(world, { capacity: 3 });
  const placesTaken = async () => {
    const { data } = await api.ask("query ($id: ID!) { shift(id: $id) { placesTaken } }", { id: shiftId });
    return data.shift.placesTaken;
  };
  meanwhile[step] = async () => {
    await pledge(world, world.gym, shiftId, 2);
  };
  expect(await placesTaken()).toBe(seenAtOnce);
  expect(await placesTaken()).toBe(2);
  await pledge(world, world.bakery, shiftId, 1);
  expect(await placesTaken()).toBe(3);
});
