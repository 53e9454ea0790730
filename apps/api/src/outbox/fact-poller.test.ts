import type { DistrictId, InitiativeId } from "@socialsmart/domain/kernel/ids";
import type { FactFeed, FactToldOf, LanePosition } from "@socialsmart/domain/outbox/fact-feed";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { collectLog } from "../testing/collect-log.ts";
import { type FactListener, FactPoller } from "./fact-poller.ts";

const ids = sequentialIds();
const POLL_MS = 500;

/** A feed in memory that counts what it is asked. */
class CountedFeed implements FactFeed {
  asked: string[] = [];
  fault: Error | undefined;
  readonly initiatives: { id: InitiativeId; districtId: DistrictId; lane: Lane }[] = [];
  readonly #facts: FactToldOf[] = [];

  plan(lane: Lane, districtId = ids.next("district")) {
    const initiative = { id: ids.next("initiative"), districtId, lane };
    this.initiatives.push(initiative);
    return initiative;
  }

  tell({ id, lane }: { id: InitiativeId; lane: Lane }): void {
    const seq = this.#facts.filter((told) => told.lane === lane).length + 1;
    const fact = { type: "InitiativePaused", initiativeId: id } as const;
    const occurredAt = Temporal.Instant.fromEpochMilliseconds(0);
    this.#facts.push({ id: ids.next("message"), lane, seq, fact, occurredAt });
  }

  positions: FactFeed["positions"] = async ({ initiativeIds, districtIds }) => {
    this.asked.push("positions");
    if (this.fault) throw this.fault;
    return this.initiatives
      .filter(({ id, districtId }) => initiativeIds.includes(id) || districtIds.includes(districtId))
      .map(({ id, districtId, lane }): LanePosition => {
        const lastSeq = this.#facts.filter((told) => told.lane === lane).length;
        return { initiativeId: id, districtId, lane, lastSeq };
      });
  };

  behind: FactFeed["behind"] = async (places, limit) => {
    this.asked.push(`behind ${places.map(({ lane, seq }) => `${lane}@${seq}`).join()}`);
    const isBehind = ({ lane, seq }: FactToldOf) =>
      places.some((place) => place.lane === lane && place.seq < seq);
    return this.#facts.filter(isBehind).slice(0, limit);
  };
}

let feed: CountedFeed;
let poller: FactPoller;
let heard: string[];
beforeEach(() => {
  vi.useFakeTimers();
  feed = new CountedFeed();
  poller = new FactPoller({ feed, log: collectLog().log, pollMs: POLL_MS });
  heard = [];
});
afterEach(() => vi.useRealTimers());

const listenerTo = (scope: FactListener["scope"], name = "A"): FactListener => ({
  scope,
  hear: ({ lane, seq }) => void heard.push(`${name} ${lane}@${seq}`),
  hearOfMore: () => void heard.push(`${name} more`),
});
const toInitiative = ({ id }: { id: InitiativeId }, name = "A") =>
  listenerTo({ kind: "INITIATIVE", initiativeId: id }, name);

test("while nobody listens nothing is asked, and no timer runs", async () => {
  const one = feed.plan("initiative:1");
  poller.poke();
  await vi.advanceTimersByTimeAsync(10 * POLL_MS);
  expect(feed.asked).toEqual([]);
  const leave = await poller.listen(toInitiative(one));
  leave();
  feed.asked = [];
  poller.poke();
  await vi.advanceTimersByTimeAsync(10 * POLL_MS);
  expect({ asked: feed.asked, timers: vi.getTimerCount() }).toEqual({ asked: [], timers: 0 });
});

test("a look is one statement for all who listen, and one more where there is news", async () => {
  const [one, two] = [feed.plan("initiative:1"), feed.plan("initiative:2")];
  await poller.listen(toInitiative(one, "A"));
  await poller.listen(toInitiative(one, "B"));
  await poller.listen(toInitiative(two, "C"));
  feed.asked = [];
  heard = [];
  await vi.advanceTimersByTimeAsync(POLL_MS);
  expect(feed.asked).toEqual(["positions"]);
  feed.tell(one);
  feed.tell(two);
  await vi.advanceTimersByTimeAsync(POLL_MS);
  expect(feed.asked.slice(1)).toEqual(["positions", "behind initiative:1@0,initiative:2@0"]);
  expect(heard).toEqual(["A initiative:1@1", "B initiative:1@1", "C initiative:2@1"]);
});

test("what was told before anybody listened is no news, and what is told later is told once", async () => {
  const one = feed.plan("initiative:1");
  feed.tell(one);
  await poller.listen(toInitiative(one));
  heard = [];
  feed.tell(one);
  poller.poke();
  await vi.advanceTimersByTimeAsync(3 * POLL_MS);
  expect(heard).toEqual(["initiative:1@2"].map((what) => `A ${what}`));
});

test("initiatives that share a channel share its lane, and each listener hears of its own", async () => {
  const lane: Lane = "channel:L/T/C";
  const [one, two] = [feed.plan(lane), feed.plan(lane)];
  await poller.listen(toInitiative(two));
  heard = [];
  feed.tell(one);
  feed.tell(two);
  await vi.advanceTimersByTimeAsync(POLL_MS);
  expect(heard).toEqual([`A ${lane}@2`]);
});

test("more than one read holds is read in turn, all of it", async () => {
  const one = feed.plan("initiative:1");
  await poller.listen(toInitiative(one));
  heard = [];
  for (let n = 0; n < 1_200; n += 1) feed.tell(one);
  await vi.advanceTimersByTimeAsync(POLL_MS);
  expect(heard).toHaveLength(1_200);
  expect(heard.at(-1)).toBe("A initiative:1@1200");
});

test("another lane, a new initiative and one that is gone are told of, and the new lane is heard", async () => {
  const districtId = ids.next("district");
  const one = feed.plan("initiative:1", districtId);
  await poller.listen(listenerTo({ kind: "DISTRICT", districtId }));
  const look = async () => {
    heard = [];
    await vi.advanceTimersByTimeAsync(POLL_MS);
    return heard;
  };
  expect(await look()).toEqual([]);
  one.lane = "channel:L/T/C";
  feed.tell(one);
  expect(await look()).toEqual(["A more"]);
  feed.tell(one);
  expect(await look()).toEqual(["A channel:L/T/C@2"]);
  feed.plan("initiative:2", districtId);
  expect(await look()).toEqual(["A more"]);
  one.districtId = ids.next("district");
  expect(await look()).toEqual(["A more"]);
});

test("what cannot be read now is read later, and nobody is told to leave", async () => {
  const one = feed.plan("initiative:1");
  await poller.listen(toInitiative(one));
  feed.fault = new StoreUnavailable("Away");
  heard = [];
  feed.tell(one);
  await vi.advanceTimersByTimeAsync(POLL_MS);
  expect(heard).toEqual([]);
  feed.fault = undefined;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard).toEqual(["A initiative:1@1"]);
});

test("a listener for whom it cannot look is not kept", async () => {
  const one = feed.plan("initiative:1");
  feed.fault = new StoreUnavailable("Away");
  await expect(poller.listen(toInitiative(one))).rejects.toThrow("Away");
  expect(vi.getTimerCount()).toBe(0);
});
