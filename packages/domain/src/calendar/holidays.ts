import Holidays from "date-holidays";

export type FreeDayKind = "PUBLIC_HOLIDAY" | "CUSTOMARY_FREE_DAY";

export type FreeDay = {
  readonly kind: FreeDayKind;
  readonly name: { readonly sv: string; readonly en: string };
};

type FreeDays = ReadonlyMap<string, FreeDay>;

/** How the library calls the days of the law, and the eves on which its banks are closed. */
const KINDS: Readonly<Record<string, FreeDayKind>> = {
  public: "PUBLIC_HOLIDAY",
  bank: "CUSTOMARY_FREE_DAY",
};

const sweden = new Holidays("SE", { types: ["bank", "public"] });
const freeDaysByYear = new Map<number, FreeDays>();

/**
 * What makes a local date free in Sweden, or undefined for a day like any other.
 *
 * Public holidays are those that Lag (1989:253) om allmänna helgdagar names. By its 1 § every Sunday is one too; an ordinary Sunday
 * is not counted here, since it is a usual day for volunteers, and a series that is never held on Sundays says so by its rule.
 * Customary free days are midsommarafton, julafton and nyårsafton, the eves that Lag (1930:173) om beräkning av lagstadgad tid
 * sets beside holidays. Påskafton is no such eve: it is a Saturday like others to the law.
 */
export function freeDayOf(date: Temporal.PlainDate): FreeDay | undefined {
  let freeDays = freeDaysByYear.get(date.year);
  if (!freeDays) {
    freeDays = freeDaysOf(date.year);
    freeDaysByYear.set(date.year, freeDays);
  }
  return freeDays.get(date.toString());
}

/** The free days from the first date up to but not including the last, in their order. */
export function freeDaysWithin(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly (FreeDay & { readonly date: Temporal.PlainDate })[] {
  const days: (FreeDay & { date: Temporal.PlainDate })[] = [];
  for (let date = from; Temporal.PlainDate.compare(date, to) < 0; date = date.add({ days: 1 })) {
    const day = freeDayOf(date);
    if (day) days.push({ date, ...day });
  }
  return days;
}

function freeDaysOf(year: number): FreeDays {
  const english = new Map(sweden.getHolidays(year, "en").map(({ rule, name }) => [rule, name]));
  const days = new Map<string, FreeDay>();
  for (const { date, rule, name, type } of sweden.getHolidays(year, "sv")) {
    const kind = KINDS[type];
    const day = date.slice(0, "2026-01-01".length);
    if (kind && !days.has(day)) days.set(day, { kind, name: { sv: name, en: english.get(rule) ?? name } });
  }
  return days;
}
