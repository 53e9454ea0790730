import type { CommitmentUnit } from "@socialsmart/domain/commitment/commitment";
import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import type { Language } from "@socialsmart/domain/person/person";

/** What the page of a follow-up says by itself. */
export type FollowUpText = {
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
  readonly anyArea: string;
  /** Hours that were entered by hand, of no shift. */
  readonly noArea: string;
  readonly areas: Readonly<Record<FocusArea, string>>;
  readonly amounts: Readonly<Record<CommitmentUnit, (count: number) => string>>;
  readonly byArea: string;
  readonly fitting: (year: number) => string;
  readonly fittingPlaces: (taken: number, capacity: number) => string;
  readonly date: (date: Temporal.PlainDate) => string;
  readonly when: (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) => string;
};

function hours(minutes: number, decimal: string): string {
  const [sign, all] = [minutes < 0 ? "−" : "", Math.abs(minutes)];
  if (all % 30 === 0) return `${sign}${String(all / 60).replace(".", decimal)} h`;
  const whole = Math.floor(all / 60);
  return whole === 0 ? `${sign}${all} min` : `${sign}${whole} h ${all % 60} min`;
}

const spelled = (language: Language) => (date: Temporal.PlainDate) =>
  date.toLocaleString(language === "sv" ? "sv-SE" : "en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });

const within = (language: Language) => (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) => {
  const [start, end] = [from, to].map((at) => at.toPlainTime().toString({ smallestUnit: "minute" }));
  return `${spelled(language)(from.toPlainDate())} ${start}–${end}`;
};

const sv: FollowUpText = {
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
  anyArea: "Alla områden",
  noArea: "Övrigt",
  areas: {
    LABOUR_MARKET: "Arbetsmarknad",
    SAFETY: "Trygghet",
    INTEGRATION: "Integration",
    GENDER_EQUALITY: "Jämställdhet",
    DEMOCRACY: "Demokrati",
  },
  amounts: {
    MINUTES: (count) => hours(count, ","),
    PLACES: (count) => (count === 1 ? "1 plats" : `${count} platser`),
    EVENTS: (count) => (count === 1 ? "1 tillfälle" : `${count} tillfällen`),
  },
  byArea: "Efter insatsernas fokusområde",
  fitting: (year) => `Insatser som passar ${year}`,
  fittingPlaces: (taken, capacity) => `${taken} av ${capacity} platser tagna`,
  date: spelled("sv"),
  when: within("sv"),
};

const en: FollowUpText = {
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
  anyArea: "Any area",
  noArea: "Other",
  areas: {
    LABOUR_MARKET: "Labour market",
    SAFETY: "Safety",
    INTEGRATION: "Integration",
    GENDER_EQUALITY: "Gender equality",
    DEMOCRACY: "Democracy",
  },
  amounts: {
    MINUTES: (count) => hours(count, "."),
    PLACES: (count) => (count === 1 ? "1 place" : `${count} places`),
    EVENTS: (count) => (count === 1 ? "1 event" : `${count} events`),
  },
  byArea: "By the focus area of the initiatives",
  fitting: (year) => `Initiatives that fit ${year}`,
  fittingPlaces: (taken, capacity) => `${taken} of ${capacity} places taken`,
  date: spelled("en"),
  when: within("en"),
};

export function followUpTextIn(language: Language): FollowUpText {
  return { sv, en }[language];
}
