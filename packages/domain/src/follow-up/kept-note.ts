/** So that what is kept with a follow-up fits into a column, however many lines there are; the line itself has all of it. */
const KEPT_AT_MOST = { YEAR: 300, SHORT_YEAR: 60 };

/** What else was agreed of a line, as it is kept with a follow-up. */
export function keptNote(note: string, of: keyof typeof KEPT_AT_MOST): string {
  const most = KEPT_AT_MOST[of];
  return note.length <= most ? note : `${note.slice(0, most - 1).toWellFormed()}…`;
}
