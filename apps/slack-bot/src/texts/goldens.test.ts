import { describe, expect, test } from "vitest";
import { buildersInSource } from "../testing/builders.ts";
import { buttonsIn } from "../testing/buttons-in.ts";
import { hasControl } from "../testing/control-in.ts";
import { mrkdwnIn } from "../testing/mrkdwn-in.ts";
import { EVERY_SAMPLE } from "../testing/samples/every-sample.ts";
import { render } from "../testing/samples/render.ts";
import { ORDINARY } from "../testing/samples/sample.ts";
import { textIn } from "./text.ts";

/** Read them when they change: they are what people read. `vitest run -u` writes them. */
describe.each(Object.entries(EVERY_SAMPLE))("%s", (file, samples) => {
  test.each(["sv", "en"] as const)("is as it is in %s", async (language) => {
    const shown = samples.map(
      ({ what, show }) => `## ${what}\n\n${render(show(ORDINARY, textIn(language)))}\n`,
    );
    await expect(shown.join("\n")).toMatchFileSnapshot(`../${file}.${language}.txt`);
  });
});

/** What needs no sample of its own, by why. Anything new fails until it has one, or stands here. */
const WITHOUT_SAMPLE: Readonly<Record<string, readonly string[]>> = {
  "has a golden file of its own": [
    "outbox/direct/may-join-direct.ts mayJoinDirect",
    "outbox/direct/appendix-ends-direct.ts appendixEndsDirect",
    "outbox/direct/signatory-left-direct.ts signatoryLeftDirect",
    "outbox/direct/standing-question.ts standingQuestion",
    "outbox/unreached.ts unreachedPost",
  ],
  "is reached from a fact with golden rows, by way of what reads for it": [
    "outbox/plan-posts.ts withNextShift",
    "outbox/listed-shifts.ts listedShifts",
    "outbox/request-posts.ts placesLeftPost",
  ],
  "is a part of what has samples": [
    "outbox/direct/about.ts message",
    "outbox/route-text.ts closedText",
    "outbox/route-text.ts titlesOf",
    "person/who-text.ts whoText",
  ],
  "reads for what has samples, or chooses among it": [
    "channel/read-district-post.ts readDistrictPost",
    "channel/read-set-up.ts readSetUp",
    "channel/read-set-up.ts whoSetsUp",
    "pledge/shift-pledges.ts readShiftPledges",
    "shift/revise.ts readReviseForm",
  ],
};

test("whatever people get to see has a sample", async () => {
  const sampled = new Set(Object.values(EVERY_SAMPLE).flatMap((samples) => samples.map(({ of }) => of.name)));
  const builders = await buildersInSource();
  expect(builders.length).toBeGreaterThan(30);
  const without = builders.filter((builder) => !sampled.has(builder.split(" ")[1] ?? ""));
  expect(without).toEqual(Object.values(WITHOUT_SAMPLE).flat().toSorted());
});

test("where a label stands on many buttons, screen readers hear which", () => {
  for (const { what, show } of Object.values(EVERY_SAMPLE).flat()) {
    const buttons = buttonsIn(show(ORDINARY, textIn("sv")));
    const ofMany = buttons.filter(({ label }) => buttons.filter((one) => one.label === label).length > 1);
    expect(
      ofMany.filter(({ isSpoken }) => !isSpoken),
      what,
    ).toEqual([]);
  }
});

test("every message has something on it that can be done", () => {
  const without = Object.values(EVERY_SAMPLE)
    .flat()
    .filter(({ show }) => {
      const shown = show(ORDINARY, textIn("sv"));
      return typeof shown === "object" && "text" in shown && !hasControl(shown.blocks);
    });
  expect(without.map(({ what }) => what)).toEqual([]);
});

test("a notification names every shift that its message shows", () => {
  const whens = /(?:mån|tis|ons|tors|fre|lör|sön) \d+ \p{L}+ \d\d(?::\d\d)?–\d\d/gu;
  for (const { what, show } of Object.values(EVERY_SAMPLE).flat()) {
    const shown = show(ORDINARY, textIn("sv"));
    if (typeof shown !== "object" || !("text" in shown)) continue;
    const inBlocks = new Set(mrkdwnIn(shown.blocks).flatMap((mrkdwn) => mrkdwn.match(whens) ?? []));
    expect(
      [...inBlocks].filter((when) => !shown.text.includes(when)),
      what,
    ).toEqual([]);
  }
});
