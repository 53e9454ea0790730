/** True for a zone of the IANA database, such as `Europe/Stockholm`. */
export function isTimeZone(text: string): boolean {
  // Intl takes an offset too, but an offset knows no summer time.
  if (/^[+-]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
