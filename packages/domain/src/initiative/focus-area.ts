export const FOCUS_AREAS = [
  "LABOUR_MARKET",
  "SAFETY",
  "INTEGRATION",
  "GENDER_EQUALITY",
  "DEMOCRACY",
] as const;
/** What an initiative works for; the five that the appendix names. */
export type FocusArea = (typeof FOCUS_AREAS)[number];
