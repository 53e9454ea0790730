import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { file, HEADER, LINE, problems, TENANT } from "./testing/lines.ts";
import { openTrial, type Trial } from "./testing/trial.ts";

describe("a file", () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openTrial();
  });
  afterEach(() => trial.close());

  const text = file(LINE);
  const latin = Buffer.from(text.replaceAll("–", "-"), "latin1");
  const big = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  test.each<[string, Buffer]>([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8", Buffer.from(`\ufeff${text}`)],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16", big],
    ["Windows-1252", latin],
  ])("in %s is read as it was written", async (name, bytes) => {
    expect((await trial.run(bytes)).lines[0]).toBe(`FILE: ${name}, 1 line for Västerporten Fastigheter`);
    expect(await trial.tenants("Åkes Ö-bod AB")).toEqual([TENANT]);
  });

  test.each([",", "\t", ";"])("with %j between its cells is read, quoted or not", async (delimiter) => {
    const cells = LINE.split(";").map((cell, n) => (n === 4 ? `"${cell}"` : cell));
    await trial.run([HEADER.replaceAll(";", delimiter), cells.join(delimiter)].join("\n"));
    expect(await trial.tenants("Åkes Ö-bod AB")).toEqual([TENANT]);
  });

  test.each(["sep=;", '"sep=;"', "SEP=|"])(
    "may say %s first, as for Excel: lines are counted from there",
    async (sep) => {
      const delimiter = sep.includes("|") ? "|" : ";";
      const bad = LINE.replace(";sv;", ";xx;");
      const run = await trial.run(`\ufeff${sep}\r\n${file(LINE, bad).replaceAll(";", delimiter)}`, {
        skipsBad: true,
      });
      expect(problems(run)).toEqual(["line 4, Språk: must be sv or en"]);
      expect(await trial.tenants("Åkes Ö-bod AB")).toEqual([TENANT]);
      expect((await trial.run(`${sep}\nOrgnr\n`)).lines[1]).toContain("line 2: there must be a column");
      await expect(trial.run(sep)).rejects.toThrow("it has no header");
    },
  );

  test("may have quotes within its cells, and one that is left open is told by the line it begins on", async () => {
    await trial.run('Namn;Lokal\nButik "Hörnan" AB;\n');
    expect(await trial.tenants('Butik "Hörnan" AB')).toHaveLength(1);
    const lines = Array.from({ length: 3_000 }, (_, n) =>
      n === 1_000 ? `xx;"Kvarnen ${n}` : `xx;Butik ${n}`,
    );
    const run = await trial.run(["Språk;Namn", ...lines].join("\n"));
    const told = problems(run);
    expect(told).toHaveLength(1_001);
    expect(told.at(-1)).toMatch(/^line 1002: is not written as CSV: Quote Not Closed/);
  });

  test("may have its header in English, and fewer columns in any order", async () => {
    await trial.run("org-number,Company,Language\n556036-0793,Kiosk & Co,en\n");
    expect(await trial.tenants("Kiosk & Co")).toEqual([
      { name: "Kiosk & Co", organisationNumber: "5560360793", language: "en", leases: [], contacts: [] },
    ]);
  });

  test.each<[string, Buffer, RegExp]>([
    ["nothing in it", Buffer.alloc(0), /it is empty/],
    ["a workbook", Buffer.from("PK\x03\x04\x14\x00"), /workbook.*save it as CSV UTF-8/],
    ["UTF-16 without its mark", Buffer.from(text, "utf16le"), /UTF-16 without its mark.*save it as UTF-8/],
    ["bytes of no encoding", Buffer.from([...Buffer.from(HEADER), 10, 0x81, 0xe5]), /neither UTF-8/],
    [
      "half a character of UTF-16",
      Buffer.from(`\ufeff${text}`, "utf16le").subarray(0, -1),
      /does not go on so/,
    ],
  ])("with %s is refused, and says how to save it", async (_what, bytes, why) => {
    const changes = await trial.changes();
    await expect(trial.run(bytes)).rejects.toThrow(why);
    expect(await trial.changes()).toBe(changes);
  });

  test.each([
    [
      "Hyresgest;Orgnr;",
      "line 1, Hyresgest: is no column that is known: is it hyresgäst? Call it so, or leave",
    ],
    ["Namn;Orgnmr;", "line 1, Orgnmr: is no column that is known: is it orgnr? Call it so, or leave it out"],
    ["Namn;Orgnr;Org.nr", "line 1, Orgnr, Org.nr: say the same thing twice (number)"],
    ["Orgnr;Lokal", "line 1: there must be a column hyresgäst"],
    ["Namn;850709-9805;", "line 1: a column's name must not hold a personal identity number"],
  ])("whose header is %s is refused as a whole, bad lines skipped or not", async (header, problem) => {
    const { lines, isDone } = await trial.run(`${header}\nKiosken;;\n`, { skipsBad: true });
    expect(isDone).toBe(false);
    expect(lines[1]).toContain(problem);
    expect(lines.at(-1)).toContain("Nothing was written.");
  });

  test("may have columns that are not known: they are told once and left out, whatever is in them", async () => {
    const long = "x".repeat(2_000);
    const { lines, isDone } = await trial.run(
      `Telefon;Namn;Orgnr;Orgnummr;\n+46 19 10 00 00;Kiosken;;;${long}\n;Kvarnen;;;\n`,
    );
    expect(lines.slice(1)).toEqual([
      "left out columns that are not known: Telefon, Orgnummr",
      expect.stringMatching(/^Tenants: 2 new, .* 0 lines have problems\.$/),
    ]);
    expect(isDone).toBe(true);
  });

  test("is refused as a whole where such a column holds personal numbers, which is told once", async () => {
    const run = await trial.run(
      "Namn;Personnr;\nKiosken;850709-9805;\nKvarnen;850709-9805;850709-9805\nBod;;\n",
      {
        skipsBad: true,
      },
    );
    const what = "holds a personal identity number, which no column may: take the column out of the file";
    expect(problems(run)).toEqual([`line 2, Personnr: ${what}`, `line 3, column 3: ${what}`]);
    expect(run.lines.at(-1)).toContain("Nothing was written.");
  });
});
