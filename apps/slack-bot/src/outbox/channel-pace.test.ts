import type { Lane } from "@socialsmart/domain/outbox/lane";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { describe, expect, test } from "vitest";
import { ChannelPace } from "./channel-pace.ts";
import { WorkspacePause } from "./workspace-pause.ts";

const NOON = "2026-11-23T11:00:00Z";
const homework: Lane = "channel:L/T/C1";
const cafe: Lane = "channel:L/T/C2";
const bikes: Lane = "channel:L/T/C3";
const club: Lane = "channel:L/T/C4";
const ali: Lane = "person:ali";

describe("a channel", () => {
  function aPace() {
    const clock = new FixedClock(NOON);
    const pace = new ChannelPace(clock);
    return { clock, pace };
  }

  test("is left in peace for a second after a post, and no other with it", () => {
    const { clock, pace } = aPace();
    pace.posted(homework);
    expect([pace.restAfterPost(homework), pace.restAfterPost(cafe)]).toEqual([1000, 0]);
    clock.advance({ milliseconds: 400 });
    expect(pace.restAfterPost(homework)).toBe(600);
    clock.advance({ milliseconds: 600 });
    expect(pace.restAfterPost(homework)).toBe(0);
  });

  test("hears of the first changes as they come, and then of one in two and a half seconds while they go on", () => {
    const { clock, pace } = aPace();
    const told: number[] = [];
    for (let ms = 0; ms <= 60_000; ms += 500) {
      if (pace.restAfterChanges(homework) === 0) {
        told.push(ms);
        pace.changed(homework);
      }
      clock.advance({ milliseconds: 500 });
    }
    expect(told.slice(0, 13)).toEqual([
      0, 500, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 5000, 7500, 10000, 12500,
    ]);
    expect(pace.restAfterChanges(cafe)).toBe(0);
    clock.advance({ milliseconds: 20_000 });
    for (let n = 0; n < 8; n += 1) pace.changed(homework);
    expect(pace.restAfterChanges(homework)).toBe(2500);
  });

  test("that has been quiet is forgotten, and a busy one is not, however many there are", () => {
    const { clock, pace } = aPace();
    for (let n = 0; n < 5_000; n += 1) {
      pace.posted(`person:${n}`);
      clock.advance({ milliseconds: 10 });
    }
    pace.posted(homework);
    for (let n = 0; n < 2_000; n += 1) pace.posted(`person:${n}`);
    expect(pace.restAfterPost(homework)).toBe(1000);
  });
});

describe("channels that Slack wants to wait", () => {
  test("do so alone while they are few, and with all others once they are many", () => {
    const clock = new FixedClock(NOON);
    const pause = new WorkspacePause(clock);
    pause.limited("T", homework, 10_000);
    pause.limited("T", cafe, 30_000);
    pause.limited("T", ali, 30_000);
    expect(pause.restFor("T", club)).toBe(0);
    pause.limited("T", bikes, 20_000);
    expect(pause.restFor("T", club)).toBe(10_000);
    expect([pause.restFor("T", "person:bea"), pause.restFor("T2", "channel:L/T2/C9")]).toEqual([0, 0]);
    clock.advance({ milliseconds: 10_000 });
    expect(pause.restFor("T", club)).toBe(0);
  });
});
