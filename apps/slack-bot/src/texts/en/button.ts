import type { buttonTexts as sv } from "../sv/button.ts";

/** Buttons of offers, decisions and seats. */
export const buttonTexts: Readonly<Record<keyof typeof sv, string>> = {
  "offer.accept": "{places, plural, one {Take the place} other {Take the places}}",
  "offer.acceptSpoken": "{places, plural, one {Take the place} other {Take the places}}: {title}, {when}",
  "offer.decline": "Decline",
  "offer.declineSpoken": "Decline: {title}, {when}",
  "offer.free": "Offer the places",
  "offer.freeSpoken": "Offer the places: {title}, {when}",
  "decision.approve": "Approve",
  "decision.approveSpoken": "Approve {organisation}: {title}, {when}",
  "decision.reject": "Say no …",
  "decision.rejectSpoken": "Say no to {organisation}: {title}, {when}",
  "seat.name": "Name people",
  "seat.nameSpoken": "Name people: {title}, {when}",
  "seat.giveUp": "I can’t",
  "seat.giveUpTitle": "Can’t you come?",
  "seat.giveUpConsequence": "{title}, {when}: your name is taken off and somebody else can come instead.",
  "seat.giveUpNot": "I am coming",
  "seat.giveUpSpoken": "I can’t: {title}, {when}",
};
