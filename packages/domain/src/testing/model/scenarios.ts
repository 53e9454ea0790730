import fc, { type Arbitrary } from "fast-check";
import { ACTORS, ANY, type By, type Scenario, type Step } from "./steps.ts";

/** Mostly those who may. */
function mostly(...likely: readonly By[]): Arbitrary<By> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...likely) },
    { weight: 1, arbitrary: fc.constantFrom(...ACTORS) },
  );
}

function just<const T>(value: T): Arbitrary<T> {
  return fc.constant(value);
}

const which = fc.nat({ max: ANY + 5 });
const rarely = fc.nat({ max: 14 }).map((n) => n === 14);
const usually = rarely.map((is) => !is);
const places = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(1, 1, 2, 2, 3, 4) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 8 }) },
);
const minutes = fc.oneof(
  { weight: 5, arbitrary: just(null) },
  { weight: 1, arbitrary: fc.constantFrom(0, 60, 119, 120, 180, 240, 1441) },
);
// One shift most often: a crowd shows more than a few here and there.
const shift = fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6);

const pledge = fc.record({
  do: just("pledge"),
  by: mostly("contact", "contact", "contact", "coordinator", "service"),
  org: fc.nat({ max: 6 }),
  shift,
  places,
  minutes,
  part: fc.boolean(),
});

const change = fc.record({
  do: just("change"),
  by: mostly("contact", "contact", "coordinator"),
  pledge: which,
  places,
  minutes,
  part: fc.constantFrom(null, true, false),
  reason: fc.boolean(),
});

const onPledge = fc.record({
  do: fc.constantFrom("withdraw", "withdraw", "accept", "accept", "accept", "decline"),
  by: mostly("contact", "contact", "coordinator", "operator"),
  pledge: which,
});

const byStaff = mostly("coordinator", "service", "operator");
const judged = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: just("approve"), by: byStaff, pledge: which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("reject", "remove"),
      by: byStaff,
      pledge: which,
      reason: usually,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: just("offerFree"), by: byStaff, shift }) },
);

const seats = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: just("name"),
      by: mostly("contact", "contact", "coordinator"),
      pledge: which,
      person: fc.nat({ max: 15 }),
      adult: fc.constantFrom(true, true, true, false),
      override: rarely,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: just("name"),
      by: byStaff,
      pledge: which,
      person: fc.nat({ max: 12 }),
      adult: just(true),
      override: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: just("unname"),
      by: mostly("contact", "coordinator"),
      seat: which,
      self: rarely,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: just("note"),
      by: mostly("coordinator", "admin"),
      person: fc.nat({ max: 15 }),
      daysAgo: fc.constantFrom(0, 0, -1, 347, 350, 358, 365, 366),
    }),
  },
);

const revision = fc.record(
  {
    capacity: fc.integer({ min: 0, max: 7 }),
    later: fc.constantFrom(-1440, -180, -90, 30, 60, 180, 1440, 10 * 1440),
    longer: fc.constantFrom(-180, -60, 30, 60, 1440),
    location: fc.constantFrom("Biblioteket", "Kulturhuset"),
    cap: fc.constantFrom(null, 0, 1, 2, 3),
    nameBy: fc.constantFrom(null, 0, 60, 1440, 2880),
    headCounts: fc.boolean(),
    adults: fc.boolean(),
    extract: fc.boolean(),
    manual: fc.boolean(),
  },
  { requiredKeys: [] },
);
const oneChange = fc.oneof(
  { weight: 3, arbitrary: fc.record({ capacity: fc.integer({ min: 1, max: 7 }) }) },
  { weight: 4, arbitrary: fc.record({ later: fc.constantFrom(-4320, -1440, -180, -90, 30, 90, 180, 1440) }) },
  { weight: 1, arbitrary: fc.record({ manual: fc.boolean() }) },
  { weight: 2, arbitrary: revision },
);

const plans = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      do: just("revise"),
      by: mostly("coordinator", "admin", "service"),
      shift,
      change: oneChange,
      moves: fc.oneof(
        { weight: 2, arbitrary: just([]) },
        { weight: 1, arbitrary: fc.array(which, { minLength: 1, maxLength: 3 }) },
      ),
      reason: usually,
      override: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: just("cancelShift"),
      by: mostly("coordinator", "operator"),
      shift: fc.nat({ max: 9 }),
      reason: usually,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: just("pause"), by: mostly("coordinator"), reason: usually }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("publish", "resume", "resume", "resume"),
      by: mostly("coordinator", "service"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: just("schedule"),
      by: mostly("coordinator", "service"),
      inHours: fc.constantFrom(-1, 2, 5, 8, 30, 200),
      lasts: fc.constantFrom(0, 60, 120, 1440, 1441),
      capacity: fc.integer({ min: 0, max: 4 }),
    }),
  },
);

// Nothing much comes after it.
const end = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ do: just("cancelInitiative"), by: mostly("coordinator"), reason: usually }),
  },
  { weight: 2, arbitrary: fc.record({ do: just("complete"), by: mostly("coordinator", "admin") }) },
);

const time = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: just("clock"), minutes: fc.integer({ min: 0, max: 600 }) }) },
  { weight: 1, arbitrary: fc.record({ do: just("clock"), minutes: fc.integer({ min: 0, max: 2880 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: just("clockTo"),
      moment: fc.nat({ max: 3 }),
      off: fc.constantFrom(0, -1, 1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: just("back"), milliseconds: fc.integer({ min: 1, max: 500 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: just("timers"), run: fc.constantFrom("ALL", "SOME", "UNFINISHED") }),
  },
);

const step: Arbitrary<Step> = fc.oneof(
  { weight: 36, arbitrary: pledge },
  { weight: 12, arbitrary: change },
  { weight: 20, arbitrary: onPledge },
  { weight: 12, arbitrary: judged },
  { weight: 26, arbitrary: seats },
  { weight: 17, arbitrary: plans },
  { weight: 1, arbitrary: end },
  { weight: 17, arbitrary: time },
  { weight: 4, arbitrary: fc.record({ do: just("again"), nth: fc.nat({ max: 200 }), other: rarely }) },
);

/** Any steps in any order; most often in an initiative that is published. */
export function scenarios(maxSteps: number): Arbitrary<Scenario> {
  return fc.record({
    published: usually,
    focus: fc.constantFrom(0, 0, 1, 2, 2, 3, 4, 4),
    steps: fc.array(step, { minLength: 1, maxLength: maxSteps, size: "max" }),
  });
}
