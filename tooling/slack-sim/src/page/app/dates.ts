import type { ScreenPerson } from "../../people/screen.ts";

type Reader = Pick<ScreenPerson, "locale" | "tz">;

function format({ locale, tz }: Reader, at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone: tz, ...options }).format(at);
}

/** A message's ts in milliseconds. */
export function atOf(ts: string): number {
  return Number(ts) * 1000;
}

export function timeOf(reader: Reader, at: number): string {
  return format(reader, at, { timeStyle: "short" });
}

export function momentOf(reader: Reader, at: number): string {
  return format(reader, at, { dateStyle: "full", timeStyle: "short" });
}

/** The calendar day in the reader's zone, for telling days apart. */
export function dayOf(reader: Reader, at: number): string {
  return format({ ...reader, locale: "sv-SE" }, at, { year: "numeric", month: "2-digit", day: "2-digit" });
}

export function dayHeading(
  reader: Reader,
  at: number,
  now: number,
  words: { today: string; yesterday: string },
) {
  const day = dayOf(reader, at);
  if (day === dayOf(reader, now)) return words.today;
  if (day === dayOf(reader, now - 86_400_000)) return words.yesterday;
  return format(reader, at, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

const tokens: Record<string, Intl.DateTimeFormatOptions> = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: { year: "numeric", month: "long", day: "numeric" },
  date_short: { year: "numeric", month: "short", day: "numeric" },
  date_long: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  date_pretty: { year: "numeric", month: "long", day: "numeric" },
  date_short_pretty: { year: "numeric", month: "short", day: "numeric" },
  date_long_pretty: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  day_divider_pretty: { weekday: "long", month: "long", day: "numeric" },
  time: { timeStyle: "short" },
  time_secs: { timeStyle: "medium" },
};

/** Slack's `<!date^…>` in the reader's zone and language; the fallback for a token that is not known. */
export function formatDate(reader: Reader, seconds: number, pattern: string, fallback: string): string {
  let known = true;
  const text = pattern.replace(/\{(\w+)\}/g, (_, token: string) => {
    const options = tokens[token];
    known &&= options !== undefined;
    return options ? format(reader, seconds * 1000, options) : "";
  });
  return known ? text : fallback;
}
