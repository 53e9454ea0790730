import type { CommitmentUnit } from "@socialsmart/domain/commitment/commitment";
import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import type { Language } from "@socialsmart/domain/person/person";

/** How documents write what the domain counts, dates and names, whatever they are of. */
export type FactText = {
  readonly anyArea: string;
  readonly areas: Readonly<Record<FocusArea, string>>;
  readonly amounts: Readonly<Record<CommitmentUnit, (count: number) => string>>;
  readonly date: (date: Temporal.PlainDate) => string;
};

function hours(minutes: number, decimal: string): string {
  const [sign, all] = [minutes < 0 ? "−" : "", Math.abs(minutes)];
  if (all % 30 === 0) return `${sign}${String(all / 60).replace(".", decimal)} h`;
  const whole = Math.floor(all / 60);
  return whole === 0 ? `${sign}${all} min` : `${sign}${whole} h ${all % 60} min`;
}

const spelled = (locale: string) => (date: Temporal.PlainDate) =>
  date.toLocaleString(locale, { day: "numeric", month: "long", year: "numeric" });

const sv: FactText = {
  anyArea: "Alla områden",
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
  date: spelled("sv-SE"),
};

const en: FactText = {
  anyArea: "Any area",
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
  date: spelled("en-GB"),
};

export function factTextIn(language: Language): FactText {
  return { sv, en }[language];
}
