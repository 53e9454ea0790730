/**
 * Where a rule ends, inclusive: a date, whatever the time of day; a local date and time; or an instant. RFC 5545 ties the form to
 * that of DTSTART; here all three are read, since calendars write all three.
 */
export type Until =
  | { readonly kind: "DATE"; readonly date: Temporal.PlainDate }
  | { readonly kind: "LOCAL"; readonly dateTime: Temporal.PlainDateTime }
  | { readonly kind: "INSTANT"; readonly instant: Temporal.Instant };

const FORM = /^\d{8}(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/;

/** Reads `20261231`, `20261231T170000` or `20261231T160000Z`; undefined where the text is none of them or names no date. */
export function parseUntil(text: string): Until | undefined {
  if (!FORM.test(text)) return undefined;
  try {
    if (text.endsWith("Z")) return { kind: "INSTANT", instant: Temporal.Instant.from(text) };
    if (text.includes("T")) return { kind: "LOCAL", dateTime: Temporal.PlainDateTime.from(text) };
    return { kind: "DATE", date: Temporal.PlainDate.from(text) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** True if what was planned for a local time and begins at an instant is not after the end. */
export function isWithin(until: Until, planned: Temporal.PlainDateTime, startsAt: Temporal.Instant): boolean {
  switch (until.kind) {
    case "DATE":
      return Temporal.PlainDate.compare(planned.toPlainDate(), until.date) <= 0;
    case "LOCAL":
      return Temporal.PlainDateTime.compare(planned, until.dateTime) <= 0;
    case "INSTANT":
      return Temporal.Instant.compare(startsAt, until.instant) <= 0;
  }
}
