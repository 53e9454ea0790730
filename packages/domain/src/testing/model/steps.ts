/** Who acts; `contact`, `stranger` and `participant` stand to the organisation that the step is about. */
export const ACTORS = [
  "contact",
  "coordinator",
  "service",
  "operator",
  "admin",
  "stranger",
  "participant",
  "guest",
] as const;
export type By = (typeof ACTORS)[number];

/**
 * One step of a scenario as plain data, so that what failed can be printed and kept. Things are named by number: of those there
 * are, the number modulo their count; from `ANY` on of all, below it of those that the step makes sense for.
 * Shifts are counted from the one that the scenario is about.
 */
export type Step =
  | {
      readonly do: "pledge";
      readonly by: By;
      /** Below 5 of those who have no live pledge on the shift. */
      readonly org: number;
      readonly shift: number;
      readonly places: number;
      readonly minutes: number | null;
      readonly part: boolean;
    }
  | {
      readonly do: "change";
      readonly by: By;
      readonly pledge: number;
      readonly places: number;
      readonly minutes: number | null;
      readonly part: boolean | null;
      readonly reason: boolean;
    }
  | { readonly do: PledgeStep; readonly by: By; readonly pledge: number }
  | { readonly do: "reject" | "remove"; readonly by: By; readonly pledge: number; readonly reason: boolean }
  | { readonly do: "offerFree"; readonly by: By; readonly shift: number }
  | {
      readonly do: "name";
      readonly by: By;
      readonly pledge: number;
      readonly person: number;
      readonly adult: boolean;
      readonly override: boolean;
    }
  | { readonly do: "unname"; readonly by: By; readonly seat: number; readonly self: boolean }
  | { readonly do: "note"; readonly by: By; readonly person: number; readonly daysAgo: number }
  | {
      readonly do: "revise";
      readonly by: By;
      readonly shift: number;
      readonly change: Revision;
      readonly moves: readonly number[];
      readonly reason: boolean;
      readonly override: boolean;
    }
  | { readonly do: "cancelShift"; readonly by: By; readonly shift: number; readonly reason: boolean }
  | { readonly do: "pause" | "cancelInitiative"; readonly by: By; readonly reason: boolean }
  | { readonly do: "publish" | "resume" | "complete"; readonly by: By }
  | {
      readonly do: "schedule";
      readonly by: By;
      /** From now. */
      readonly inHours: number;
      readonly lasts: number;
      readonly capacity: number;
    }
  /** An earlier command once more, with its key; or another one with it. */
  | { readonly do: "again"; readonly nth: number; readonly other: boolean }
  | { readonly do: "clock"; readonly minutes: number }
  /** To a moment at which something falls due, or a millisecond to either side of it. */
  | { readonly do: "clockTo"; readonly moment: number; readonly off: number }
  /** Another machine's clock, which is behind. */
  | { readonly do: "back"; readonly milliseconds: number }
  /** Runs timers that are due: all, every other one, or all without saying that they were run. */
  | { readonly do: "timers"; readonly run: "ALL" | "SOME" | "UNFINISHED" };

export type PledgeStep = "withdraw" | "accept" | "decline" | "approve";

export type Revision = {
  readonly capacity?: number;
  /** Minutes. */
  readonly later?: number;
  readonly longer?: number;
  readonly location?: string;
  readonly cap?: number | null;
  readonly nameBy?: number | null;
  readonly headCounts?: boolean;
  readonly adults?: boolean;
  readonly extract?: boolean;
  readonly manual?: boolean;
};

export type Scenario = {
  readonly published: boolean;
  /** The shift that most of it is about. */
  readonly focus: number;
  readonly steps: readonly Step[];
};

export const ANY = 30;
