import fc from "fast-check";
import { expect, test } from "vitest";
import { problems } from "./testing/lines.ts";
import { openMemoryTrial } from "./testing/trial.ts";

const HEADER = "Hyresgäst;Orgnr;Språk;Hyresavtal;Från;Till;Lokal;Stadsdel;Kontaktperson;E-post";
const NAMES = ["Nya Butiken AB", "NYA butiken AB", "Gamla Butiken"] as const;
// There is no Norrby: such a line is a problem.
const lease = fc
  .tuple(
    fc.constantFrom("N-1;2026-01-01;", "N-1;2026-01-01;2026-12-31", "N-2;2026-01-01;", "N-2;2026-02-01;"),
    fc.constantFrom("", "Salong A", "Salong B"),
    fc.constantFrom("", "Vivalla", "Norrby"),
  )
  .map((cells) => cells.join(";"));

const fileOf = (...contacts: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom("", "556703-7485", "556036-0793"),
        fc.constantFrom("", "sv", "en"),
        fc.oneof(fc.constant(";;;;"), lease),
        fc.constantFrom(...contacts),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((lines) => [HEADER, ...lines.map((cells) => cells.join(";")), ""].join("\n"));

const WITHOUT = "Nya Butiken AB;;;N-1;2026-01-01;;;;;";
const WITH = "nya butiken AB;556703-7485;;N-2;2026-01-01;;;;;";
test.each([
  ["after it", [[WITHOUT, WITH]]],
  ["before it", [[WITH, WITHOUT]]],
  ["already registered", [[WITH], [WITHOUT, WITH]]],
])("a line without a number is about the one tenant of its name that has one, %s", async (_where, files) => {
  const trial = await openMemoryTrial();
  try {
    for (const lines of [...files, ...files])
      expect(await trial.run([HEADER, ...lines].join("\n"))).toMatchObject({ isDone: true });
    expect(await trial.tenants(...NAMES, "nya butiken AB")).toMatchObject([
      { organisationNumber: "5567037485", leases: { length: 2 } },
    ]);
    const other = WITH.replace("556703-7485", "556036-0793").replace("N-2", "N-3");
    expect(problems(await trial.run([HEADER, WITHOUT, other].join("\n")))).toEqual([
      "line 2: several tenants are called Nya Butiken AB: say which by its number",
    ]);
    const renamed = WITH.replace("nya butiken", "Salong");
    expect(problems(await trial.run([HEADER, renamed, WITHOUT].join("\n")))).toEqual([
      expect.stringMatching(
        /^line 2: has the number of .ya .utiken AB, which line 3 names without one: say there/,
      ),
    ]);
  } finally {
    await trial.close();
  }
});

test.each([[[0, 1]], [[1, 0]]])(
  "a contact without an address is the one of the name that has one, order %j",
  async (order) => {
    const trial = await openMemoryTrial();
    const contacts = ["Kiosken;;;;;;;;Eva;", "Kiosken;;;;;;;;Eva;Eva@kiosken.example"];
    try {
      for (const _time of ["first", "second"])
        expect(await trial.run([HEADER, ...order.map((n) => contacts[n])].join("\n"))).toMatchObject({
          isDone: true,
        });
      expect(await trial.tenants("Kiosken")).toMatchObject([{ contacts: ["Eva Eva@kiosken.example"] }]);
      const other = "Kiosken;;;;;;;;Eva;eva.tva@kiosken.example";
      expect(problems(await trial.run([HEADER, ...contacts, other].join("\n")))).toContain(
        "line 2: several people of the tenant are called Eva: say which by the address",
      );
    } finally {
      await trial.close();
    }
  },
);

test("whatever a file says, a second run finds nothing to do, and no tenant is made twice", async () => {
  await fc.assert(
    fc.asyncProperty(
      fileOf(";", "Eva;", "Eva;eva@nya.example"),
      fileOf(";", "Eva;", "Eva;eva@nya.example", "Bo;eva@nya.example"),
      fc.record({ skipsBad: fc.boolean(), updates: fc.boolean() }),
      async (earlier, file, how) => {
        const trial = await openMemoryTrial();
        try {
          await trial.run(earlier, { skipsBad: true });
          const made = await trial.tenants(...NAMES);
          for (const named of Map.groupBy(made, ({ name }) => name.toLowerCase()).values())
            if (named.length > 1) expect(named.map((one) => one.organisationNumber)).not.toContain(null);

          const first = await trial.run(file, how);
          const changes = await trial.changes();
          const second = await trial.run(file, how);
          // A line that was left out may be sound once the others are in.
          const isSame = problems(first).join() === problems(second).join();
          expect(isSame || how.skipsBad).toBe(true);
          if (isSame) expect(await trial.changes()).toBe(changes);
          if (isSame && how.updates && first.isDone) expect(second.lines.at(-1)).toContain("Changes: 0.");
        } finally {
          await trial.close();
        }
      },
    ),
    { numRuns: 60, seed: 6 },
  );
});
