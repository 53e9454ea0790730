import type { Deps } from "@socialsmart/domain/kernel/deps";
import { checkSetUp } from "./check-set-up.ts";
import { invite } from "./invite.ts";
import { readSetUpFile } from "./read-set-up-file.ts";
import { isAsTheFileSays, linesOf, totalOf } from "./report.ts";
import { setUp } from "./set-up.ts";

export type SetUpRun = {
  /** The file's contents. */
  readonly text: string;
  readonly checksOnly: boolean;
  /** Keys of people who get a code. */
  readonly invite: readonly string[];
};

type Tools = Pick<Deps, "ids" | "secrets"> & {
  /** Opens the database, does something with it, and closes it. Not called for a file that has mistakes. */
  readonly withDatabase: <T>(act: (deps: Deps) => Promise<T>) => Promise<T>;
  readonly tell: (line: string) => void;
};

/** Checks a set-up file and, unless told otherwise, applies it. @returns true if all is as the file says */
export async function runSetUp(
  tools: Tools,
  { text, checksOnly, invite: invited }: SetUpRun,
): Promise<boolean> {
  const { tell } = tools;
  const read = readSetUpFile(text);
  if (!read.ok) {
    tellMistakes(tell, read.refusal);
    return false;
  }
  const file = read.value;
  const strangers = invited.filter((key) => !file.people.some((person) => person.key === key));
  const mistakes = [
    ...(await checkSetUp(tools, file)).flatMap(linesOf),
    ...strangers.map((key) => `--invite ${key}: there is no person ${key} in this file`),
  ];
  if (mistakes.length > 0) {
    tellMistakes(tell, mistakes);
    return false;
  }
  if (checksOnly) {
    tell("The file has no mistakes. No database was touched.");
    return true;
  }
  return tools.withDatabase(async (deps) => {
    const done = await setUp(deps, file);
    for (const line of done.outcomes.flatMap(linesOf)) tell(line);
    tell(totalOf(done.outcomes));
    let isDone = done.outcomes.every(isAsTheFileSays);
    for (const key of invited) {
      const answer = await invite(deps, done, { key, zone: file.landlord.zone });
      tell(answer.ok ? answer.value : answer.refusal);
      isDone &&= answer.ok;
    }
    return isDone;
  });
}

function tellMistakes(tell: Tools["tell"], mistakes: readonly string[]): void {
  for (const line of mistakes) tell(line);
  tell(`${mistakes.length} ${mistakes.length === 1 ? "mistake" : "mistakes"}; nothing was set up.`);
}
