/** How the shifts of a list add up, all pages together. */
export type ShiftSums = {
  readonly shifts: number;
  /** How many of them are understaffed: see isUnderstaffed. */
  readonly understaffed: number;
  readonly capacity: number;
  /** Places of confirmed and fulfilled pledges, as are the minutes and names. */
  readonly taken: number;
  readonly named: number;
  readonly confirmedMinutes: number;
  /** Held by offers that have not expired. */
  readonly offered: number;
  readonly waitlisted: number;
  readonly pending: number;
};

/** How the pledges of a list add up, all pages together. */
export type PledgeSums = {
  readonly places: number;
  readonly minutes: number;
  readonly named: number;
  /** How many organisations made them. */
  readonly organisations: number;
};

/** How the attendances of a list add up, all pages together. */
export type AttendanceSums = {
  /** Places that somebody came to, and their reported minutes. */
  readonly places: number;
  readonly minutes: number;
};

/** How entries of the ledger add up, all pages together. */
export type LedgerSums = { readonly entries: number; readonly minutes: number };

/** How a shift's pledges add up. `confirmedPlaces` equals the shift's `taken`. */
export type RosterTotals = {
  /** Of confirmed and fulfilled pledges, as are the minutes, names and organisations. */
  readonly confirmedPlaces: number;
  readonly namedPlaces: number;
  /** Held by offers that have not expired. */
  readonly offeredPlaces: number;
  readonly waitlistedPlaces: number;
  readonly pendingPlaces: number;
  readonly confirmedMinutes: number;
  readonly organisations: number;
};
