import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { checkRow, type Entry } from "./check-row.ts";
import { type Encoding, findEncoding } from "./encoding.ts";
import { type ForeseenEnds, foreseeEnds } from "./foresee-ends.ts";
import { newLeasesOf, Plan } from "./plan.ts";
import { type Problem, wordsOf } from "./problem.ts";
import { readRows } from "./read-rows.ts";
import { readRegister } from "./register.ts";
import { writePlan } from "./write-plan.ts";

export type ImportRun = {
  readonly file: string;
  readonly isDry: boolean;
  /** Lines with problems are left out, and all others imported. */
  readonly skipsBad: boolean;
  /** What is there otherwise than the file says becomes as it says. */
  readonly updates: boolean;
};
type Tools = {
  readonly tell: (line: string) => void;
  readonly progress: (done: string) => void;
};

const NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};
const TELL_EVERY = 500;

/**
 * Imports a landlord's tenants, leases and contacts from a file; a dry run, and one of a file with problems, writes nothing.
 *
 * @returns true if all is as the file says
 * @throws UnreadableFile
 */
export async function runImport(
  deps: Deps,
  landlordId: LandlordId,
  { file, isDry, skipsBad, updates }: ImportRun,
  { tell, progress }: Tools,
): Promise<boolean> {
  const encoding = await findEncoding(file);
  const register = await readRegister(deps.store, landlordId);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let leftOut: readonly string[] = [];
  let lines = 0;
  for await (const read of readRows(file, encoding)) {
    if ("leftOut" in read) {
      ({ leftOut } = read);
      continue;
    }
    lines += 1;
    if (lines % TELL_EVERY === 0) progress(`${lines} lines read`);
    if ("what" in read) {
      problems.push(read);
      continue;
    }
    const checked = checkRow(read);
    if ("problems" in checked) problems.push(...checked.problems);
    else entries.push(checked.entry);
  }
  const plan = new Plan(register, entries, updates);
  problems.push(...entries.map((entry) => plan.take(entry)).filter((problem) => problem !== undefined));
  problems.sort((a, b) => a.line - b.line);
  const bad = new Set(problems.map(({ line }) => line));
  tell(
    `${file}: ${NAMES[encoding]}, ${lines === 1 ? "1 line" : `${lines} lines`} for ${register.landlord.name}`,
  );
  if (leftOut.length > 0) tell(`left out columns that are not known: ${leftOut.join(", ")}`);
  for (const problem of problems) tell(`problem  ${wordsOf(problem)}`);
  const operator = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" } as const;
  const ends = await foreseeEnds(deps, operator, updates ? plan.changes : []);
  for (const line of newsOf(plan, updates, ends)) tell(line);
  const isStopped = problems.some(({ stopsAll }) => stopsAll) || (problems.length > 0 && !skipsBad);
  if (isDry || isStopped) {
    tell(`${summaryOf(plan, updates)} ${problemsIn(bad.size)}. Nothing was written.`);
    return problems.length === 0;
  }
  const refused = await writePlan(deps, operator, plan, {
    changes: updates,
    tell: (done, of) => progress(`${done} of ${of} entered`),
  });
  if (refused) {
    tell(`refused  ${wordsOf(refused)}`);
    return false;
  }
  tell(`${summaryOf(plan, updates)} ${problemsIn(bad.size)}.`);
  return problems.length === 0;
}

/** What is more than new, line by line. */
function newsOf({ changes, contacts }: Plan, updates: boolean, ends: ForeseenEnds): readonly string[] {
  const ofChanges = changes.flatMap(({ line, facts, ends: isEnd }) => [
    ...facts.map(({ what, from, to }) =>
      updates
        ? `change   line ${line}: ${what}: ${from ?? "nothing"} → ${to}`
        : `differs  line ${line}: ${what} is ${from ?? "nothing"} here, and ${to} in the file`,
    ),
    ...((isEnd && ends.get(line)) ?? []).map((what) => `ends     line ${line}: ${what}`),
  ]);
  const ofKnown = contacts.flatMap(({ line, name, known, tenants }) => {
    if (!known) return [];
    const becomes = `becomes a contact of ${tenants.map((tenant) => tenant.name).join(" and ")}`;
    return [
      `joins    line ${line}: ${name}, ${known.at ? `of ${known.at},` : "who is known here,"} ${becomes} too`,
    ];
  });
  return [...ofChanges, ...ofKnown];
}

function summaryOf({ tenants, contacts, already, changes }: Plan, updates: boolean): string {
  const newTenants = tenants.filter(({ id }) => id === null).length;
  const leases = tenants.reduce((sum, tenant) => sum + newLeasesOf(tenant).length, 0);
  const differ = changes.reduce((sum, { facts }) => sum + facts.length, 0);
  const isLeft = differ > 0 && !updates;
  return [
    `Tenants: ${newTenants} new, ${already.tenants} there already.`,
    `Leases: ${leases} new, ${already.leases} there already.`,
    `Contacts: ${contacts.length} new, ${already.contacts} there already.`,
    ...(updates ? [`Changes: ${differ}.`] : []),
    ...(isLeft ? [`${differ} ${differ === 1 ? "differs" : "differ"}, and --update would change that.`] : []),
  ].join(" ");
}

function problemsIn(lines: number): string {
  return lines === 1 ? "1 line has problems" : `${lines} lines have problems`;
}
