/** Zones that there are: to ask Intl takes longer than all else about a zone, and each is met again and again. */
const known = new Set<string>();

/** True for a zone of the IANA database, such as `Europe/Stockholm`. */
export function isTimeZone(text: string): boolean {
  // Intl takes an offset too, but an offset knows no summer time.
  if (/^[+-]/.test(text)) return false;
  if (known.has(text)) return true;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions();
    // Intl takes capitals and small letters for each other: of those there are too many to keep.
    if (timeZone === text) known.add(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
