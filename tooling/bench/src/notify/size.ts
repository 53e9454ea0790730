/** How much the bench of notices does. */
export type Size = {
  /** Pledges on one initiative, and within how many seconds. */
  readonly rush: number;
  readonly rushSeconds: number;
  /** Other initiatives, each with a channel of its own; so many notices a second go to them in turn, before and during the rush. */
  readonly others: number;
  readonly noticesPerSecond: number;
  readonly quietSeconds: number;
  /** Channels that each have a row to be told at once, by one dispatcher and by two, in turns; rounds that count. */
  readonly channels: number;
  readonly rounds: number;
};

export const FULL: Size = {
  ...{ rush: 1_000, rushSeconds: 10, others: 12, noticesPerSecond: 6, quietSeconds: 10 },
  ...{ channels: 400, rounds: 3 },
};

/** Enough to see that every part works; it says nothing of speed. */
export const QUICK: Size = {
  ...{ rush: 40, rushSeconds: 1, others: 2, noticesPerSecond: 2, quietSeconds: 1 },
  ...{ channels: 6, rounds: 1 },
};

/** Shifts that the rush goes for: all of them are on the card, so that it shows how far it is. */
export const RUSH_SHIFTS = 4;
/** How long Slack takes to answer, in milliseconds: about what it does from Europe. */
export const SLACK_ANSWERS_AFTER_MS = 100;
