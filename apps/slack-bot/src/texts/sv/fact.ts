/** What a message that did not arrive was about. */
export const factTexts = {
  "fact.PledgeConfirmed": "ny anmälan",
  "fact.PledgeWaitlisted": "ny på reservlistan",
  "fact.PledgeChanged": "ändrad anmälan",
  "fact.PledgeWithdrawn": "avanmälan",
  "fact.PledgePromoted": "plats från reservlistan",
  "fact.InitiativePublished": "ny insats",
  "fact.ShiftOpened": "nytt pass",
  "fact.ShiftCancelled": "inställt pass",
  "fact.PlacesGranted": "besked om plats",
  "fact.PledgeCancelled": "besked om inställt pass",
} as const;
