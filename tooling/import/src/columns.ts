import { holdsPersonalNumber } from "@socialsmart/domain/kernel/personal-number";
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
  email: ["epost", "epostadress", "mejl", "email", "email address"],
} as const;

export type Column = keyof typeof COLUMNS;

/** The file's columns: what each holds, and as what the file's header has it. */
export type Header = readonly { readonly column: Column; readonly title: string }[];

/** Reads the header's cells; with problems where it is none. */
export function readHeader(cells: readonly string[]): {
  readonly header: Header;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const header = cells.flatMap((cell) => {
    const title = cell.trim();
    const column = columnOf(title);
    if (holdsPersonalNumber(title)) {
      const what = "a column's name must not hold a personal identity number: does the file have a header?";
      problems.push({ line: 1, column: null, what });
      return [];
    }
    if (!column) problems.push({ line: 1, column: title, what: `is no column that is known: ${known()}` });
    return column ? [{ column, title }] : [];
  });
  for (const [column, same] of Map.groupBy(header, (one) => one.column)) {
    const titles = same.map(({ title }) => title).join(", ");
    if (same.length > 1)
      problems.push({ line: 1, column: titles, what: `say the same thing twice (${column})` });
  }
  if (!header.some(({ column }) => column === "tenant"))
    problems.push({ line: 1, column: null, what: `there must be a column ${COLUMNS.tenant.join(" or ")}` });
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

function known(): string {
  return Object.values(COLUMNS)
    .map(([name]) => name)
    .join(", ");
}
