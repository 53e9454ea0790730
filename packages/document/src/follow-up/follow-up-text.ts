import type { Language } from "@socialsmart/domain/person/person";
import { type FactText, factTextIn } from "../texts/fact-text.ts";

/** What the page of a follow-up says by itself. */
export type FollowUpText = FactText & {
  readonly followUp: string;
  readonly setFor: (on: string) => string;
  readonly heldOn: (on: string) => string;
  readonly lease: string;
  readonly yearLookedAt: string;
  readonly attendees: string;
  readonly whom: string;
  readonly capacity: string;
  readonly nobodysParty: string;
  readonly minutes: string;
  readonly theYear: (year: number) => string;
  readonly theFirstYear: (year: number) => string;
  readonly shortYear: (from: string) => string;
  readonly nextYear: (year: number) => string;
  readonly nothingNext: string;
  readonly takenOn: (on: string, year: number) => string;
  readonly standing: (verified: string, planned: string) => string;
  readonly standingOfTarget: (verified: string, planned: string, target: string) => string;
  readonly nothingPromised: string;
  readonly area: string;
  readonly promised: string;
  readonly pledged: string;
  readonly verified: string;
  readonly left: string;
  readonly proposed: (year: number) => string;
  /** Hours that were entered by hand, of no shift. */
  readonly noArea: string;
  readonly byArea: string;
  readonly fitting: (year: number) => string;
  readonly fittingPlaces: (taken: number, capacity: number) => string;
  readonly when: (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) => string;
};

const within = (language: Language) => (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) => {
  const [start, end] = [from, to].map((at) => at.toPlainTime().toString({ smallestUnit: "minute" }));
  return `${factTextIn(language).date(from.toPlainDate())} ${start}–${end}`;
};

const sv: FollowUpText = {
  ...factTextIn("sv"),
  followUp: "Avstämning",
  setFor: (on) => `Bestämd till ${on}.`,
  heldOn: (on) => `Hölls ${on}.`,
  lease: "Hyresavtal",
  yearLookedAt: "Avser året",
  attendees: "Med var",
  whom: "För",
  capacity: "Roll",
  nobodysParty: "Annan",
  minutes: "Vad vi kom fram till",
  theYear: (year) => `Året ${year}`,
  theFirstYear: (year) => `Det första året, ${year}`,
  shortYear: (from) => `Bilagan började gälla ${from}. Ett så kort år stäms av tillsammans med nästa.`,
  nextYear: (year) => `Åtaganden för ${year}`,
  nothingNext: "Inget är bestämt än.",
  takenOn: (on, year) => `Antaget ${on}, för ${year}.`,
  standing: (verified, planned) => `${verified} styrkta, ${planned} planerade.`,
  standingOfTarget: (verified, planned, target) =>
    `${verified} styrkta och ${planned} planerade, av ett åtagande på ${target}.`,
  nothingPromised: "Inget åtagande för året, vilket är helt i sin ordning.",
  area: "Fokusområde",
  promised: "Åtagande",
  pledged: "Anmält",
  verified: "Styrkt",
  left: "Kvar",
  proposed: (year) => `Förslag ${year}`,
  noArea: "Övrigt",
  byArea: "Efter insatsernas fokusområde",
  fitting: (year) => `Insatser som passar ${year}`,
  fittingPlaces: (taken, capacity) => `${taken} av ${capacity} platser tagna`,
  when: within("sv"),
};

const en: FollowUpText = {
  ...factTextIn("en"),
  followUp: "Follow-up",
  setFor: (on) => `Set for ${on}.`,
  heldOn: (on) => `Held on ${on}.`,
  lease: "Lease",
  yearLookedAt: "Of the year",
  attendees: "Who was there",
  whom: "For",
  capacity: "Capacity",
  nobodysParty: "Other",
  minutes: "What we agreed on",
  theYear: (year) => `The year ${year}`,
  theFirstYear: (year) => `The first year, ${year}`,
  shortYear: (from) =>
    `The appendix began to hold on ${from}. A year as short as that is followed up together with the next.`,
  nextYear: (year) => `Commitments for ${year}`,
  nothingNext: "Nothing is decided yet.",
  takenOn: (on, year) => `Taken on ${on}, for ${year}.`,
  standing: (verified, planned) => `${verified} verified, ${planned} planned.`,
  standingOfTarget: (verified, planned, target) =>
    `${verified} verified and ${planned} planned, of a commitment of ${target}.`,
  nothingPromised: "No commitment for the year, which is quite all right.",
  area: "Focus area",
  promised: "Commitment",
  pledged: "Pledged",
  verified: "Verified",
  left: "Left",
  proposed: (year) => `Proposed ${year}`,
  noArea: "Other",
  byArea: "By the focus area of the initiatives",
  fitting: (year) => `Initiatives that fit ${year}`,
  fittingPlaces: (taken, capacity) => `${taken} of ${capacity} places taken`,
  when: within("en"),
};

export function followUpTextIn(language: Language): FollowUpText {
  return { sv, en }[language];
}
