import { beforeEach, describe, expect, test } from "vitest";
import { cancelInitiative } from "../initiative/cancel-initiative.ts";
import { err } from "../kernel/result.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { addSeries } from "../testing/series-calendar.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type ReviseSeries, reviseSeries } from "./revise-series.ts";

let world: World;
let seriesId: Awaited<ReturnType<typeof addSeries>>;
beforeEach(async () => {
  world = await aWorld();
});

type Changes = Partial<Omit<ReviseSeries, "seriesId">>;

/** Tuesdays 10, 17, 24 and 31 March 2026. */
async function begin() {
  seriesId = await addSeries(world, { rule: "FREQ=WEEKLY;COUNT=4" });
}

function revise(given: Changes, actor = world.landlord.coordinator) {
  const input = { seriesId, from: "2026-03-17", reason: "Skolan slutar senare", ...given };
  return reviseSeries(world.deps, actor, input, null);
}

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test.each<[string, Changes, string]>([
    ["a date that has been", { from: "2026-03-01" }, "from InThePast"],
    ["a date that is none", { from: "på tisdag" }, "from NotADate"],
    ["a date more than a year ahead", { from: "2027-03-04" }, "from TooFarAhead"],
    ["no reason", { reason: " " }, "reason Empty"],
    ["a start that is no date", { startsOn: "2026-13-01" }, "startsOn NotADate"],
    ["a time that is none", { startTime: "25:00" }, "startTime NotATime"],
    ["no time at all", { durationMinutes: 0 }, "durationMinutes OutOfRange"],
    ["fewer places than are needed", { minPlaces: 3, capacity: 2 }, "minPlaces OutOfRange"],
    ["a zone that is none", { zone: "Örebro" }, "zone UnknownTimeZone"],
  ])("for %s", async (_, given, problems) => {
    await begin();
    const before = world.deps.store.contents;
    const refusal = refusalOf(await revise(given));
    const issues = refusal.type === "InvalidInput" ? refusal.issues : [];
    expect(issues.map(({ path, problem }) => `${path} ${problem.type}`).join(", ")).toBe(problems);
    expect(world.deps.store.contents).toBe(before);
  });

  test("to a tenant, for a rule that is none, for a series that is none, and for one that is over", async () => {
    await begin();
    await expectRefusal(() => revise({}, world.bakery.contact), { type: "NotAllowed" });
    await expectRefusal(() => revise({ rule: "FREQ=SOMETIMES" }), { type: "NotARecurrenceRule" });
    const real = seriesId;
    seriesId = world.deps.ids.next("series");
    await expectRefusal(() => revise({}), { type: "SeriesNotFound" });
    seriesId = real;
    const end = { initiativeId: world.initiativeId, reason: "Ingen lokal" };
    answerOf(await cancelInitiative(world.deps, world.landlord.coordinator, end, null));
    await expectRefusal(() => revise({}), { type: "InitiativeOver", state: "CANCELLED" });
  });
});
