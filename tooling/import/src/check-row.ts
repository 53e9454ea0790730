import { describeProblem } from "@socialsmart/api/error/input-errors";
import { InputCheck } from "@socialsmart/domain/kernel/input";
import { holdsPersonalNumber } from "@socialsmart/domain/kernel/personal-number";
import { parseOrganisationNumber } from "@socialsmart/domain/organisation/organisation-number";
import type { Language } from "@socialsmart/domain/person/person";
import type { Column } from "./columns.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./read-rows.ts";

/** What a line says, as far as the line alone can tell. */
export type Entry = {
  readonly line: number;
  readonly tenant: {
    readonly name: string;
    readonly number: string | null;
    readonly language: Language | null;
  };
  readonly lease: {
    readonly number: string;
    readonly premises: string;
    readonly district: string | null;
    /** ISO 8601; `endsOn` is the first date it no longer runs. */
    readonly startsOn: string;
    readonly endsOn: string | null;
  } | null;
  readonly contact: { readonly name: string; readonly email: string | null } | null;
};

/** The wide ones too, which a spreadsheet may take for the others. */
const FORMULA = /^[=+\-@＝＋－＠]/;
const EMAIL_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const A_DATE = "must be a date such as 2026-01-31";
const LANGUAGES = new Map<string, Language>([
  ["", "sv"],
  ["sv", "sv"],
  ["svenska", "sv"],
  ["swedish", "sv"],
  ["en", "en"],
  ["engelska", "en"],
  ["english", "en"],
]);
const SOLE_TRADER =
  "is a personal identity number, as a sole trader's is: leave it empty, for a tenant does without a number";

/** Holds a line to all that needs no look at other lines, nor at what is registered. */
export function checkRow(row: Row): { readonly entry: Entry } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const cell = (column: Column) => row.cells.get(column) ?? "";
  const add = (column: Column, what: string) =>
    problems.push({ line: row.line, column: row.titleOf(column), what });
  for (const [column, text] of row.cells) {
    if (FORMULA.test(text))
      add(column, `begins with ${text.slice(0, 1)}, which a spreadsheet takes for a formula`);
    else if (holdsPersonalNumber(text))
      add(column, column === "number" ? SOLE_TRADER : "must not hold a personal identity number");
  }
  if (problems.length > 0) return { problems };

  const check = new InputCheck();
  check.text("tenant", cell("tenant"), { max: 200 });
  const number = cell("number") === "" ? null : parseOrganisationNumber(cell("number"));
  if (number && !number.ok && number.refusal.type === "HoldsPersonalNumber") add("number", SOLE_TRADER);
  else if (number && !number.ok) check.add("number", number.refusal);
  const language = LANGUAGES.get(cell("language").toLowerCase());
  if (language === undefined) add("language", "must be sv or en");

  const hasLease = (["lease", "premises", "district", "from", "to"] as const).some((of) => cell(of) !== "");
  if (hasLease) {
    check.text("lease", cell("lease"), { max: 50 });
    check.text("premises", cell("premises"), { max: 200, optional: true });
  }
  const startsOn = hasLease ? check.date("from", cell("from")) : undefined;
  const lastDay = hasLease && cell("to") !== "" ? check.date("to", cell("to")) : undefined;
  if (startsOn && lastDay && Temporal.PlainDate.compare(lastDay, startsOn) < 0)
    check.add("to", { type: "EndsBeforeStart" });

  const hasContact = cell("contact") !== "" || cell("email") !== "";
  if (hasContact) check.text("contact", cell("contact"), { max: 100 });
  if (cell("email") !== "") {
    check.text("email", cell("email"), { max: 254 });
    if (!EMAIL_ADDRESS.test(cell("email"))) check.add("email", { type: "NotAnEmailAddress" });
  }
  for (const { path, problem } of check.refusal()?.refusal.issues ?? [])
    add(path as Column, problem.type === "NotADate" ? A_DATE : describeProblem(problem).message);
  if (problems.length > 0) return { problems };
  return {
    entry: {
      line: row.line,
      tenant: {
        name: cell("tenant"),
        number: number?.ok ? number.value : null,
        language: cell("language") === "" ? null : (language ?? null),
      },
      lease: startsOn
        ? {
            ...{ number: cell("lease"), premises: cell("premises"), district: cell("district") || null },
            ...{ startsOn: startsOn.toString(), endsOn: lastDay?.add({ days: 1 }).toString() ?? null },
          }
        : null,
      contact: hasContact ? { name: cell("contact"), email: cell("email") || null } : null,
    },
  };
}
