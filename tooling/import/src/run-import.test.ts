import type { Deps } from "@socialsmart/domain/kernel/deps";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { file, LINE, NUMBERLESS, problems, TENANT } from "./testing/lines.ts";
import { openTrial, type Trial } from "./testing/trial.ts";

let trial: Trial;
const opens = async () => {
  trial = await openTrial();
};
const closes = () => trial.close();

/** A database for each test: they write the same. */
function apart(): void {
  beforeEach(opens);
  afterEach(closes);
}

/** One for all of them: they write nothing, or are the last to. */
function together(): void {
  beforeAll(opens);
  afterAll(closes);
}

describe("a tenant with a lease and a contact", () => {
  apart();

  test("is entered, by the use cases, as the operator; a second time nothing changes", async () => {
    const first = await trial.run(file(LINE, NUMBERLESS));
    expect(first).toMatchObject({ isDone: true });
    expect(first.lines).toEqual([
      "FILE: UTF-8, 2 lines for Västerporten Fastigheter",
      "Tenants: 2 new, 0 there already. Leases: 1 new, 0 there already. Contacts: 1 new, 0 there already. 0 lines have problems.",
    ]);
    expect(first.told.at(-1)).toBe("3 of 3 entered");
    expect(await trial.tenants("Åkes Ö-bod AB")).toEqual([TENANT]);
    const [newest] = (await trial.reader.auditEvents.page({}, { first: 1, after: null })).items;
    expect(newest).toMatchObject({ action: "registerPerson", actorKind: "OPERATOR", source: "COMMAND_LINE" });

    const changes = await trial.changes();
    const second = await trial.run(file(LINE, NUMBERLESS));
    expect(second.lines.at(-1)).toBe(
      "Tenants: 0 new, 2 there already. Leases: 0 new, 1 there already. Contacts: 0 new, 1 there already. 0 lines have problems.",
    );
    expect(second.isDone).toBe(true);
    expect(await trial.changes()).toBe(changes);
  });

  test("on several lines is one, and a contact of two tenants one person", async () => {
    const more = "Åkes Ö-bod AB;5560360793;;L-78;;;2026-02-01;;Åsa Öst;ASA@obod.example";
    const other = "Åkes andra;;;;;;;;Åsa Öst;asa@obod.example";
    expect(await trial.run(file(LINE, more, other))).toMatchObject({ isDone: true });
    const [first, second] = await trial.tenants("Åkes Ö-bod AB", "Åkes andra");
    expect(first?.contacts).toEqual(second?.contacts);
    expect([first, second].flatMap((one) => one?.leases ?? []).toSorted()).toEqual([
      "L-77 Torget 3 2026-01-01 2029-01-01",
      "L-78  2026-02-01 ",
    ]);
    expect(await trial.run(file(LINE, more, other))).toMatchObject({ isDone: true });
  });
});

describe("a line is told with what is wrong, by its column, and nothing is written", () => {
  together();

  const cases: [string, string][] = [
    [";556036-0793;;;;;;;;", "Företag: must not be empty"],
    ["Bo AB;556036-0794;;;;;;;;", "Orgnr: must be a Swedish organisationsnummer"],
    [
      "Bos Bil;850709-9805;;;;;;;;",
      "Orgnr: is a personal identity number, as a sole trader's is: leave it empty",
    ],
    ["Bo 850709-9805;;;;;;;;;", "Företag: must not hold a personal identity number"],
    ["Bo;;;;;;;;Bo 19850769-9802;", "Kontaktperson: must not hold a personal identity number"],
    ["Bo;;;850709-9805;;;2026-01-01;;;", "Hyresavtal: must not hold a personal identity number"],
    ["Bo;;;;;;;;;850709-9805@example.org", "E-post: must not hold a personal identity number"],
    [
      '"=HYPERLINK(""http://x"")";;;;;;;;;',
      "Företag: begins with =, which a spreadsheet takes for a formula",
    ],
    ["Bo;;;;+46;;;;;", "Lokal: begins with +, which a spreadsheet takes for a formula"],
    ["-Bo;;;;;;;;;", "Företag: begins with -, which"],
    ["@Bo;;;;;;;;;", "Företag: begins with @, which"],
    ["Bo;;no;;;;;;;", "Språk: must be sv or en"],
    ["Bo;;;L-1;;;;;;", "Från: must be a date"],
    ["Bo;;;;;;2026-01-01;;;", "Hyresavtal: must not be empty"],
    ["Bo;;;L-1;;;2026-02-01;2026-01-31;;", "Till: must be after the start"],
    ["Bo;;;L-1;;;2026-02-30;;;", "Från: must be a date"],
    ["Bo;;;L-1;;Norrby;2026-02-01;;;", "there is no district Norrby"],
    ["Bo;;;;;;;;;bo@bo.example", "Kontaktperson: must not be empty"],
    ["Bo;;;;;;;;Bo;bo", "E-post: must be an e-mail address"],
    ["Bo;;;;", "has 5 cells, and the header 10"],
    [`${"x".repeat(201)};;;;;;;;;`, "Företag: must have at most 200 characters"],
    [`${"x".repeat(1_001)};;;;;;;;;`, "Företag: must have at most 1000 characters"],
    ["Bo;SE850709980501;;;;;;;;", "Orgnr: is a personal identity number"],
    ["Bo;;850709-9805;;;;;;;", "Språk: must not hold a personal identity number"],
    ["Bo;;;L-1;;850769-9802;2026-01-01;;;", "Stadsdel: must not hold a personal identity number"],
    ["＝1+1;;;;;;;;;", "Företag: begins with ＝, which"],
    ['Bo;"oavslutad', "is not written as CSV"],
  ];
  test.each(cases)("%s", async (line, problem) => {
    const changes = await trial.changes();
    const run = await trial.run(file(LINE, line));
    expect(run.isDone).toBe(false);
    expect(problems(run)).toEqual([expect.stringMatching(/^line 3[,:] /)]);
    expect(problems(run)[0]).toContain(problem);
    expect(problems(run)[0]).not.toContain("9805");
    expect(run.lines.at(-1)).toMatch(/1 line has problems\. Nothing was written\.$/);
    expect(await trial.changes()).toBe(changes);
  });

  test("what a line says is held to the lines before it", async () => {
    const run = await trial.run(
      file(
        LINE,
        LINE.replace("Åkes Ö-bod AB", "Bos bod"),
        LINE.replace("2028", "2029"),
        LINE.replace("Åsa Öst", "Bo"),
      ),
    );
    expect(problems(run)).toEqual([
      "line 3: has the number of Åkes Ö-bod AB on line 2",
      "line 4: lease L-77 is another one on line 2",
      "line 5: asa@obod.example is Åsa Öst on line 2",
    ]);
  });

  test("and to what is registered", async () => {
    await trial.run(file(LINE, NUMBERLESS));
    const run = await trial.run(
      file("Kiosken;556703-7485;;;;;;;;", LINE.replace("556036-0793", "556703-7485")),
    );
    expect(problems(run)).toEqual([
      "line 2: Kiosken is registered without a number, and an import gives it none: leave it out here",
      "line 3: Åkes Ö-bod AB has the lease L-77 with the number 5560360793, which an import does not change",
    ]);
  });

  test("lines are counted as an editor counts them, over breaks in cells and empty lines", async () => {
    const run = await trial.run(
      file('Bo;;;L-1;"Torget\n3";;2026-01-01;;;', "", ";;;;;;;;;", "Bo;;xx;;;;;;;"),
    );
    expect(problems(run)).toEqual([
      "line 2, Lokal: must not hold control characters, or line breaks in what is one line",
      "line 6, Språk: must be sv or en",
    ]);
  });
});

describe("a run", () => {
  together();

  test("a dry run tells the same, and writes nothing", async () => {
    const changes = await trial.changes();
    const dry = await trial.run(file(LINE), { isDry: true });
    expect(dry.lines.at(-1)).toBe(
      "Tenants: 1 new, 0 there already. Leases: 1 new, 0 there already. Contacts: 1 new, 0 there already. 0 lines have problems. Nothing was written.",
    );
    expect(dry.isDone).toBe(true);
    expect(await trial.changes()).toBe(changes);
  });

  test("of 10,000 lines with one in a hundred broken those are told, each once, and nothing is written", async () => {
    const changes = await trial.changes();
    const mistakes = [
      ["Butik;;xx;;;;;;;", "Språk: must be sv or en"],
      ["Butik;850709-9805;;;;;;;;", "Orgnr: is a personal identity number"],
      ["Butik;;;;;;;;=cmd|'/c calc'!A1;", "Kontaktperson: begins with ="],
      ["Butik;;;L-1;;Norrby;2026-01-01;;;", "there is no district Norrby"],
      ["Butik;;;L-1;;;1/2-26;;;", "Från: must be a date"],
    ] as const;
    const mistakeAt = (n: number) =>
      n % 100 === 37 ? mistakes[Math.floor(n / 100) % mistakes.length] : undefined;
    const lines = Array.from(
      { length: 10_000 },
      (_, n) =>
        mistakeAt(n)?.[0] ?? `Butik ${n};;;L-${n};;Vivalla;2026-01-01;;Kontakt ${n};k${n}@butik.example`,
    );
    const run = await trial.run(file(...lines));
    const expected = lines.flatMap((_, n) => {
      const mistake = mistakeAt(n);
      return mistake ? [expect.stringMatching(new RegExp(`^line ${n + 2}[,:] ${mistake[1]}`))] : [];
    });
    expect(problems(run)).toEqual(expected);
    expect(expected).toHaveLength(100);
    expect(run.lines.at(-1)).toMatch(/100 lines have problems\. Nothing was written\.$/);
    expect(run.told).toContain("9500 lines read");
    expect(await trial.changes()).toBe(changes);
  });

  test("what somebody else enters between the check and the writing ends it, with nothing of the tenants beside it", async () => {
    const { deps, world } = trial;
    const facts = {
      kind: "TENANT",
      name: "Snabbare AB",
      organisationNumber: "5560360793",
      language: "sv",
    } as const;
    const transaction: Deps["store"]["transaction"] = async (...given: readonly unknown[]) => {
      await registerOrganisation(deps, world.operator, facts, null);
      return Reflect.apply(deps.store.transaction, deps.store, given);
    };
    const store = Object.assign(Object.create(deps.store), { transaction });
    const run = await trial.run(file(NUMBERLESS, LINE), {}, { ...deps, store });
    expect(run.isDone).toBe(false);
    expect(run.lines.at(-1)).toBe(
      "refused  line 3: was refused (OrganisationNumberTaken): it has changed since it was checked. Import it again",
    );
    expect(await trial.tenants("Kiosken", "Snabbare AB")).toMatchObject([{ name: "Snabbare AB" }]);
    const again = await trial.run(file(NUMBERLESS, LINE));
    expect(again).toMatchObject({ isDone: true });
    expect(again.lines).toContain(
      "differs  line 3: the tenant's name is Snabbare AB here, and Åkes Ö-bod AB in the file",
    );
  });

  test("bad lines can be skipped: all others are entered, and the bad ones told", async () => {
    const run = await trial.run(file("Bo;;xx;;;;;;;", "Kvarn AB;;;;;;;;;"), { skipsBad: true });
    expect(problems(run)).toEqual(["line 2, Språk: must be sv or en"]);
    expect(run.isDone).toBe(false);
    expect(await trial.tenants("Bo", "Kvarn AB")).toMatchObject([{ name: "Kvarn AB" }]);
  });
});
