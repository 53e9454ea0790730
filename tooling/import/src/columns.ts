import { holdsPersonalNumber } from "@socialsmart/domain/kernel/personal-number";
import leven from "leven";
import type { Problem } from "./problem.ts";

/** What a file may have, and what people call it; capitals, spaces, points and hyphens say nothing. */
const COLUMNS = {
  tenant: ["hyresgäst", "företag", "organisation", "namn", "kundnamn", "tenant", "company", "name"],
  number: ["organisationsnummer", "orgnr", "orgnummer", "organisation number", "org number"],
  language: ["språk", "language"],
  lease: [
    "hyresavtal",
    "avtalsnummer",
    "kontraktsnummer",
    "avtalsnr",
    "kontraktsnr",
    "avtal",
    "lease",
    "lease number",
  ],
  premises: ["lokal", "adress", "premises", "address"],
  district: ["stadsdel", "district"],
  from: ["från", "startdatum", "from", "start date"],
  to: ["till", "tom", "slutdatum", "to", "end date"],
  contact: ["kontaktperson", "kontakt", "contact", "contact name"],
  email: ["epost", "epostadress", "mejl", "mail", "email", "email address"],
} as const;

export type Column = keyof typeof COLUMNS;

/** The file's columns: what each holds, null for one that is not known; and as what the file's header has it. */
export type Header = readonly { readonly column: Column | null; readonly title: string }[];

/** Reads the header's cells; with problems where it is none. */
export function readHeader(
  cells: readonly string[],
  line: number,
): { readonly header: Header; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const add = (column: string | null, what: string) => problems.push({ line, column, what, stopsAll: true });
  const header = cells.map((cell) => ({ title: cell.trim(), column: columnOf(cell.trim()) ?? null }));
  const has = (column: Column) => header.some((one) => one.column === column);
  for (const { title, column } of header) {
    if (holdsPersonalNumber(title)) {
      add(null, "a column's name must not hold a personal identity number: does the file have a header?");
      continue;
    }
    const meant = column ? undefined : nearest(title);
    const known = meant && columnOf(meant);
    if (known && !has(known))
      add(title, `is no column that is known: is it ${meant}? Call it so, or leave it out`);
  }
  for (const [column, same] of Map.groupBy(header, (one) => one.column)) {
    const titles = same.map(({ title }) => title).join(", ");
    if (column && same.length > 1) add(titles, `say the same thing twice (${column})`);
  }
  if (!has("tenant")) add(null, `there must be a column ${COLUMNS.tenant.join(" or ")}`);
  return { header, problems };
}

/** What people separate cells with; the one that gives the most columns that are known. */
export function findDelimiter(firstLine: string): string {
  const counted = [";", ",", "\t"].map((delimiter) => {
    const cells = firstLine.split(delimiter).map((cell) => cell.trim().replaceAll(/^"|"$/g, ""));
    return { delimiter, columns: cells.filter((cell) => columnOf(cell) !== undefined).length };
  });
  return counted.toSorted((a, b) => b.columns - a.columns)[0]?.delimiter ?? ";";
}

function columnOf(title: string): Column | undefined {
  const found = Object.entries(COLUMNS).find(([, names]) => names.map(plain).includes(plain(title)));
  return found?.[0] as Column | undefined;
}

function plain(title: string): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s._-]/g, "");
}

/** What was perhaps meant by a name that is misspelt. */
function nearest(title: string): string | undefined {
  const maxDistance = plain(title).length < 8 ? 1 : 2;
  const names = Object.values(COLUMNS).flat();
  // Among shorter ones nearly all words are near.
  const long = names.filter((name) => Math.min(plain(name).length, plain(title).length) > 3);
  return long.find((name) => leven(plain(title), plain(name)) <= maxDistance);
}
