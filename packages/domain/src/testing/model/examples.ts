import type { By, Scenario, Step } from "./steps.ts";

/** Pledges whole places for the next organisation that has none on the shift. */
function pledge(shift: number, places: number, { by = "contact" as By, part = false } = {}): Step {
  return { do: "pledge", by, org: 0, shift, places, minutes: null, part };
}

function revise(shift: number, later: number, override = false): Step {
  return { do: "revise", by: "coordinator", shift, change: { later }, moves: [], reason: true, override };
}

function name(pledge: number): Step {
  return { do: "name", by: "contact", pledge, person: 0, adult: true, override: false };
}

const DAY = 24 * 60;
const WEEK_AND_A_BIT = { do: "clock", minutes: 8 * DAY + 8 * 60 } as const;

/** What random scenarios have shown to be wrong, each made small, so that it stays right. */
export const EXAMPLES: readonly (Scenario & { readonly shown: string })[] = (
  [
    {
      shown: "staff who add on site are not put in the waitlist of a shift that has begun",
      steps: [
        pledge(0, 3),
        WEEK_AND_A_BIT,
        pledge(0, 2, { by: "coordinator" }),
        pledge(0, 1, { by: "coordinator" }),
      ],
    },
    {
      shown: "an offer does not outlast the start of a shift that is moved to an earlier time",
      steps: [
        pledge(0, 4),
        pledge(0, 2),
        { do: "clock", minutes: 6 * DAY + 12 * 60 },
        { do: "withdraw", by: "contact", pledge: 0 },
        revise(0, -DAY),
        { do: "clock", minutes: 19 * 60 },
        { do: "accept", by: "contact", pledge: 0 },
      ],
    },
    {
      shown: "who is let sit in two places at once because a shift moved has the reason on the seat",
      // The same organisation's first person on both, of which the second is moved into the first.
      steps: [
        { do: "pledge", by: "contact", org: 5, shift: 0, places: 1, minutes: null, part: false },
        { do: "pledge", by: "contact", org: 5, shift: 1, places: 1, minutes: null, part: false },
        name(0),
        name(1),
        revise(1, -90),
        revise(1, -90, true),
      ],
    },
    {
      shown:
        "a newcomer is confirmed where places are left for those who wait, though no timer has offered them",
      focus: 2,
      steps: [
        pledge(0, 2),
        pledge(0, 2),
        pledge(0, 2),
        pledge(0, 2),
        { do: "clock", minutes: 7 * DAY + 9 * 60 },
        pledge(0, 1),
      ],
    },
  ] satisfies readonly { readonly shown: string; readonly focus?: number; readonly steps: readonly Step[] }[]
).map(({ shown, steps, focus = 0 }) => ({ shown, published: true, focus, steps }));
