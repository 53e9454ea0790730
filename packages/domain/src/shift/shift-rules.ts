export const APPROVALS = ["AUTO", "MANUAL"] as const;
/** Whether a pledge counts at once, or waits until a coordinator has said yes. */
export type Approval = (typeof APPROVALS)[number];

/** What holds for those who pledge on a shift. Deadlines are whole minutes before its start, so that they move with it. */
export type ShiftRules = {
  /** Whether one may promise fewer minutes than the shift is long. */
  readonly allowsPartOfShift: boolean;
  /** The most places one organisation may have, until the cap is released; null for no cap. */
  readonly perOrganisationCap: number | null;
  /** When the cap is released; null for never. */
  readonly capReleaseMinutes: number | null;
  /** From then on a withdrawal counts as late; null for never. */
  readonly withdrawByMinutes: number | null;
  /** When places without a name are released; null for never. */
  readonly nameByMinutes: number | null;
  /** Whether it takes numbers of people without names: then nothing is released. */
  readonly takesHeadCounts: boolean;
  readonly approval: Approval;
  /** Whoever names somebody vouches that they are 18 or older. */
  readonly adultsOnly: boolean;
  /**
   * Whether somebody must have noted that the person has shown a record extract (registerutdrag, Lag 2013:852). What it says
   * is kept nowhere.
   */
  readonly requiresRecordExtract: boolean;
};

/** The rules of a shift that says nothing else. */
export const USUAL_RULES: ShiftRules = {
  allowsPartOfShift: false,
  perOrganisationCap: null,
  capReleaseMinutes: null,
  withdrawByMinutes: null,
  nameByMinutes: null,
  takesHeadCounts: false,
  approval: "AUTO",
  adultsOnly: false,
  requiresRecordExtract: false,
};
