import { expect, test } from "vitest";
import { anAppendix } from "../testing/builders.ts";
import { anOffering, offer } from "../testing/offers.ts";
import { aWorld } from "../testing/world.ts";
import type { Appendix } from "./appendix.ts";
import { appendixMoments } from "./appendix-moments.ts";
import { APPENDIX_STATES } from "./appendix-states.ts";

const date = (text: string) => Temporal.PlainDate.from(text);

async function anOpenOffer(validUntil: string, given: Partial<Appendix> = {}): Promise<Appendix> {
  const world = await aWorld();
  const { appendixId } = await offer(world, await anOffering(world));
  const [appendix] = await world.deps.store.reader(world.landlordId).appendices.byIds([appendixId]);
  if (!appendix?.offer) throw new Error("It was offered");
  return { ...appendix, offer: { ...appendix.offer, validUntil: date(validUntil) }, ...given };
}

const MARCH = Temporal.Instant.from("2026-03-01T11:00:00Z");
const momentsOf = (appendix: Appendix, zone = "Europe/Stockholm", after = MARCH) =>
  appendixMoments(appendix, zone, after).map(({ moment, at }) => `${moment} ${at}`);

test.each([
  ["Europe/Stockholm", "2026-03-28", "2026-03-28T23:00:00Z"],
  // Clocks are put forward at two: the day that ends is an hour shorter, and the next midnight is one of summer time.
  ["Europe/Stockholm", "2026-03-29", "2026-03-29T22:00:00Z"],
  ["Europe/Stockholm", "2026-10-24", "2026-10-24T22:00:00Z"],
  // And put back at three.
  ["Europe/Stockholm", "2026-10-25", "2026-10-25T23:00:00Z"],
  ["Europe/Stockholm", "2026-12-31", "2026-12-31T23:00:00Z"],
  // Where clocks skip midnight, the day begins at one.
  ["Africa/Cairo", "2026-04-23", "2026-04-23T22:00:00Z"],
  // And where an hour from before midnight comes again, it begins when that is over.
  ["Africa/Cairo", "2026-10-29", "2026-10-29T22:00:00Z"],
  ["UTC", "2026-03-29", "2026-03-30T00:00:00Z"],
])("in %s an offer that is valid until %s expires at %s", async (zone, until, at) => {
  expect(momentsOf(await anOpenOffer(until), zone).at(-1)).toBe(`EXPIRES ${at}`);
});

test("whoever has not signed is reminded a week and a day before, at nine", async () => {
  for (const state of ["OFFERED", "PARTLY_SIGNED"] as const) {
    expect(momentsOf(await anOpenOffer("2026-03-29", { state }))).toEqual([
      "SIGNATORIES_REMINDED 2026-03-22T08:00:00Z",
      "SIGNATORIES_REMINDED 2026-03-28T08:00:00Z",
      "EXPIRES 2026-03-29T22:00:00Z",
    ]);
  }
});

test("nobody is reminded of an offer before it was made", async () => {
  expect(momentsOf(await anOpenOffer("2026-03-05"))).toEqual([
    "SIGNATORIES_REMINDED 2026-03-04T08:00:00Z",
    "EXPIRES 2026-03-05T23:00:00Z",
  ]);
  expect(momentsOf(await anOpenOffer("2026-03-02"))).toEqual(["EXPIRES 2026-03-02T23:00:00Z"]);
});

test("what is signed begins, and what has an end ends, as its date begins", () => {
  const dates = { effectiveFrom: date("2026-03-29"), endsOn: date("2026-10-25") };
  const ends = "ENDS 2026-10-24T22:00:00Z";
  expect(momentsOf(anAppendix({ ...dates, state: "SIGNED" }))).toEqual(["BEGINS 2026-03-28T23:00:00Z", ends]);
  expect(momentsOf(anAppendix({ ...dates, state: "ACTIVE" }))).toEqual([ends]);
  const early = { ...dates, endsOn: date("2026-03-01"), state: "SIGNED" } as const;
  expect(momentsOf(anAppendix(early)).map((line) => line.split(" ")[0])).toEqual(["ENDS", "BEGINS"]);
});

test("the follow-up of each year is asked for as the next begins, while the appendix goes on until then", () => {
  const holds = anAppendix({ effectiveFrom: date("2025-04-15") });
  const after = (text: string) => momentsOf(holds, "Europe/Stockholm", Temporal.Instant.from(text));
  expect(after("2026-01-01T07:59:59Z")).toEqual(["FOLLOW_UP_ASKED 2026-01-01T08:00:00Z"]);
  expect(after("2026-01-01T08:00:00Z")).toEqual(["FOLLOW_UP_ASKED 2027-01-01T08:00:00Z"]);
  const endsOn = (text: string) => momentsOf({ ...holds, endsOn: date(text) });
  expect(endsOn("2027-01-01")).toEqual(["ENDS 2026-12-31T23:00:00Z"]);
  expect(endsOn("2027-01-02")).toEqual(["FOLLOW_UP_ASKED 2027-01-01T08:00:00Z", "ENDS 2027-01-01T23:00:00Z"]);
});

test.each(
  APPENDIX_STATES.filter((state) => !["OFFERED", "PARTLY_SIGNED", "SIGNED", "ACTIVE"].includes(state)),
)("nothing more falls due on one that is %s", (state) => {
  expect(momentsOf(anAppendix({ state, endsOn: date("2026-10-25") }))).toEqual([]);
});
