/**
 * Where a spreadsheet could begin a formula: at a text's start, and after whatever separates cells somewhere, since a file may be
 * opened with another separator than it was written with. Their full-width forms count too.
 */
const FORMULA = /(^|[,;|\t\r\n])([\s"]*)(?=[=+\-@＝＋－＠])/g;
/** Characters that some programs drop before they look at what follows. */
const DROPPED = /^[\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before what could begin one.
 * See https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function guardFormulas(text: string): string {
  return text.replace(FORMULA, "$1$2'").replace(DROPPED, "'$&");
}
