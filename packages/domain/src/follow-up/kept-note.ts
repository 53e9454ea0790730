/** So that what is kept with a follow-up fits into a column, however many lines there are; the line itself has all of it. */
const KEPT_AT_MOST = 300;

/** What else was agreed of a line, as it is kept with a follow-up. */
export function keptNote(note: string): string {
  return note.length <= KEPT_AT_MOST ? note : `${note.slice(0, KEPT_AT_MOST - 1).toWellFormed()}…`;
}
