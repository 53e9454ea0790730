import { named } from "./named.ts";

/** Words of the calendar as people type them, folded (see fold.ts), in Swedish and English. */

/** 1 for Monday … 7 for Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...named(1, "mandag", "mandagen", "man", "monday", "mon"),
  ...named(2, "tisdag", "tisdagen", "tis", "tuesday", "tues", "tue"),
  ...named(3, "onsdag", "onsdagen", "ons", "wednesday", "wed"),
  ...named(4, "torsdag", "torsdagen", "tors", "tor", "thursday", "thurs", "thur", "thu"),
  ...named(5, "fredag", "fredagen", "fre", "friday", "fri"),
  ...named(6, "lordag", "lordagen", "lor", "saturday", "sat"),
  ...named(7, "sondag", "sondagen", "son", "sunday", "sun"),
};

export const MONTHS: Readonly<Record<string, number>> = {
  ...named(1, "januari", "january", "jan"),
  ...named(2, "februari", "february", "feb"),
  ...named(3, "mars", "march", "mar"),
  ...named(4, "april", "apr"),
  ...named(5, "maj", "may"),
  ...named(6, "juni", "june", "jun"),
  ...named(7, "juli", "july", "jul"),
  ...named(8, "augusti", "august", "aug"),
  ...named(9, "september", "sept", "sep"),
  ...named(10, "oktober", "october", "okt", "oct"),
  ...named(11, "november", "nov"),
  ...named(12, "december", "dec"),
};

/** Days counted from today. */
export const NEAR_DAYS: Readonly<Record<string, number>> = {
  ...named(-2, "i forrgar", "forrgar", "the day before yesterday"),
  ...named(-1, "igar", "i gar", "yesterday"),
  ...named(0, "idag", "i dag", "ikvall", "i kvall", "today", "tonight"),
  ...named(1, "imorgon", "i morgon", "imorron", "i morron", "imorn", "tomorrow"),
  ...named(2, "i overmorgon", "overmorgon", "the day after tomorrow", "day after tomorrow"),
};

/** Weeks counted from this one. */
export const NEAR_WEEKS: Readonly<Record<string, number>> = {
  ...named(-1, "forra veckan", "last week"),
  ...named(0, "denna vecka", "den har veckan", "i veckan", "this week"),
  ...named(1, "nasta vecka", "next week"),
};

/** Saturdays and Sundays, by weeks from this one. */
export const WEEKENDS: Readonly<Record<string, number>> = {
  ...named(0, "i helgen", "nu i helgen", "this weekend"),
  ...named(1, "nasta helg", "next weekend"),
};
