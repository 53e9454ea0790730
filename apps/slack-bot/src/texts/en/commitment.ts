import type { commitmentTexts as sv } from "../sv/commitment.ts";

/** What is said of what an organisation takes on for a year. */
export const commitmentTexts: Record<keyof typeof sv, string> = {
  "commitment.open": "What we take on …",
  "commitment.ours": "Our commitments …",
  "commitment.all": "Commitments and exemptions …",
  "commitment.whoseTitle": "Commitments, exemptions",
  "commitment.whoseAbout":
    "*Whose commitments for {year} do you want to see?*\nThere you can also exempt them for days on which nothing is expected.",
  "commitment.whoseSubmit": "Show",
  "commitment.title": "What you take on",
  "commitment.submit": "Save",
  "commitment.about":
    "*What does {organisation} want to contribute in {year}?*\nHours, places or events, for one area at a time or for all of them. It is a goal to talk about at the follow-up, and can be changed during the year. Zero is common, and perfectly fine.",
  "commitment.area": "Area",
  "commitment.line": "• {area}: *{target}*",
  "commitment.proRata": "for the days that count: {target}",
  "commitment.was": "{target} until {on}",
  "commitment.wasBy": "{target} until {on}, changed by {name}",
  "commitment.meanwhile":
    "Somebody else has changed this line since you opened the form. Close it and open it again.",
};
