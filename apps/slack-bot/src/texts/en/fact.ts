import type { factTexts as sv } from "../sv/fact.ts";

/** What a message that did not arrive was about. */
export const factTexts: Readonly<Record<keyof typeof sv, string>> = {
  "fact.PledgeConfirmed": "new pledge",
  "fact.PledgeWaitlisted": "new on the waitlist",
  "fact.PledgeChanged": "changed pledge",
  "fact.PledgeWithdrawn": "withdrawn pledge",
  "fact.PledgePromoted": "place from the waitlist",
  "fact.InitiativePublished": "new initiative",
  "fact.ShiftOpened": "new shift",
  "fact.ShiftCancelled": "cancelled shift",
  "fact.PlacesGranted": "word of a place",
  "fact.PledgeCancelled": "word of a cancelled shift",
};
