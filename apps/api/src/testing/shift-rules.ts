/** Every rule, otherwise than usual where they go together. */
export const RULES = {
  allowsPartOfShift: true,
  perOrganisationCap: 3,
  capReleaseMinutes: 120,
  withdrawByMinutes: 24 * 60,
  nameByMinutes: 2 * 24 * 60,
  takesHeadCounts: false,
  approval: "MANUAL",
  adultsOnly: true,
  requiresRecordExtract: true,
};
