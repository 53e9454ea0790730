import { all, fieldsOf } from "./rule-table.ts";
import { ALL_OF_ROSTERS, AUDITS, KNOWN, OPERATES, PLANS, ROSTERS } from "./rules.ts";

/** Who may ask each question. */
export const QUESTION_RULES = {
  Query: fieldsOf<"Query">({
    ...all(KNOWN, "viewer"),
    ...all(
      ROSTERS,
      "calendarFeeds",
      "district",
      "districts",
      "freeDays",
      "initiatives",
      "landlord",
      "organisation",
    ),
    ...all(ROSTERS, "organisations", "shifts"),
    ...all(ALL_OF_ROSTERS, "hoursToVerify", "ledger", "pledges"),
    auditEvents: AUDITS,
    serviceTokens: OPERATES,
    ...all(PLANS, "appendicesToFollowUp", "channelRoutes", "templateVersions", "untoldNotices"),
    // What is found by its id is seen by THING_RULES.
    ...all(ROSTERS, "initiative", "node", "nodes", "pledge", "shift", "shiftSeries"),
  }),
  Subscription: fieldsOf<"Subscription">({ rosterChanged: ROSTERS }),
};
