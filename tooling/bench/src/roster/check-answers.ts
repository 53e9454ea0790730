import { deepStrictEqual } from "node:assert";
import { dataIn, type Party } from "./party.ts";
import type { Question } from "./questions.ts";

type Asked = { readonly question: Question; readonly ids: readonly string[] };

/**
 * Asks everybody the same.
 *
 * @returns what they all answer @throws if somebody answers otherwise than the first
 */
export async function checkAnswers(
  [first, ...others]: readonly [Party, ...Party[]],
  questions: readonly Asked[],
): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const { question, ids } of questions) {
    for (const id of ids) {
      const expected = await dataIn(first.ask(question, id));
      for (const other of others) deepStrictEqual(await dataIn(other.ask(question, id)), expected);
      answers.push(expected);
    }
  }
  return answers;
}
