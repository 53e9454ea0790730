/**
 * How a shift's pledges add up, kept with the shift and written whenever its roster changes, so that whoever reads many shifts
 * need not read their pledges. When it is settled they stay as they were.
 */
export type RosterCounts = {
  /** Places of confirmed pledges. `taken + offered ≤ capacity` at every commit. */
  readonly taken: number;
  /** Places held by offers; those of an offer that has expired count until the next change of the roster. */
  readonly offered: number;
  /** Taken places that have a person's name on them. */
  readonly named: number;
  /** Places that waitlisted pledges wait for. */
  readonly waitlisted: number;
  /** Places of pledges that wait for a coordinator's yes. */
  readonly pending: number;
  /** Promised minutes of the confirmed pledges, all their places together. */
  readonly confirmedMinutes: number;
  /** Organisations with a confirmed pledge. */
  readonly organisations: number;
};

/** A shift on which nobody has pledged. */
export const NO_PLEDGES = {
  taken: 0,
  offered: 0,
  named: 0,
  waitlisted: 0,
  pending: 0,
  confirmedMinutes: 0,
  organisations: 0,
} as const satisfies RosterCounts;
