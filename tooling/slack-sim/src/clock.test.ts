import { expect, test } from "vitest";
import { VirtualClock } from "./clock.ts";

test("time stands still until it is moved", async () => {
  const clock = new VirtualClock("2026-11-23T12:00:00Z");
  const start = clock.now();
  await clock.advance(1500);
  expect(clock.now() - start).toBe(1500);
});

test("timers run in order, each at its own moment, those that they set included", async () => {
  const clock = new VirtualClock(0);
  const seen: [string, number][] = [];
  const note = (name: string) => seen.push([name, clock.now()]);
  clock.setTimer(300, () => note("late"));
  clock.setTimer(100, () => {
    note("early");
    clock.setTimer(50, () => note("set by early"));
  });
  const cancel = clock.setTimer(200, () => note("cancelled"));
  cancel();
  await clock.advance(299);
  expect(seen).toEqual([
    ["early", 100],
    ["set by early", 150],
  ]);
  await clock.advance(1);
  expect(seen.at(-1)).toEqual(["late", 300]);
});

test("a start that is no instant is refused", () => {
  expect(() => new VirtualClock("tomorrow")).toThrow("not an instant: tomorrow");
});
