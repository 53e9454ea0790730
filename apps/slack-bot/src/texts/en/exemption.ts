import type { exemptionTexts as sv } from "../sv/exemption.ts";

/** What is said of days on which nothing is asked of an organisation. */
export const exemptionTexts: Record<keyof typeof sv, string> = {
  "exemption.line": "*Exempt* {from} – {to}: {why}",
  "exemption.meaning": "Nothing is expected on those days, and the year’s goal is lowered by their share.",
  "exemption.grant": "Exempt for some days …",
  "exemption.change": "Change …",
  "exemption.changeSpoken": "Change the exemption for {organisation} from {from}",
  "exemption.title": "Exemption",
  "exemption.submit": "Save",
  "exemption.about":
    "*On which days is nothing to be expected of {organisation}?*\nThe year’s goal is lowered by their share. What is already pledged or verified stays.",
  "exemption.ground": "Why?",
  "exemptionGround.RENOVATION": "Renovation",
  "exemptionGround.VACANCY": "Empty premises",
  "exemptionGround.OTHER": "Another reason",
  "exemption.from": "From",
  "exemption.to": "Up to and including",
  "exemption.note": "Comment",
  "exemption.noteHint": "Only needed where the reason is another one. {organisation} sees it.",
  "exemption.saved": "The exemption is saved: *{organisation}*, {from} – {to}.",
  "exemption.takeBack": "Take back …",
  "exemption.takeBackTitle": "Take the exemption back?",
  "exemption.takeBackText":
    "The exemption {from} – {to} goes away, and those days count towards the year’s goal again.",
  "exemption.takeBackYes": "Take back",
  "exemption.takeBackNo": "Keep",
  "exemptionRefusal.NotAllowed": "Only coordinators grant and change exemptions.",
  "exemptionRefusal.OrganisationNotFound": "I cannot find that organisation.",
  "exemptionRefusal.ExemptionNotFound": "I cannot find that exemption.",
  "exemptionRefusal.CommandKeyReused": "That is done already.",
};
