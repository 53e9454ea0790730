/** Instants are kept to the millisecond; what is finer is cut off. */
export function toDate(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

/** A date as a driver gives it: SQLite as the text it keeps. */
export function storedDate(value: Date | string): Date {
  return typeof value === "string" ? new Date(`${value.replace(" ", "T")}Z`) : value;
}

export function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

export function toOptionalDate(instant: Temporal.Instant | null): Date | null {
  return instant && toDate(instant);
}

export function toOptionalInstant(date: Date | null): Temporal.Instant | null {
  return date && toInstant(date);
}

export function toOptionalPlainDate(date: string | null): Temporal.PlainDate | null {
  return date === null ? null : Temporal.PlainDate.from(date);
}

/** Reads JSON that one of this package's own mappers wrote. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}
