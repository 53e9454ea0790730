import type { Sql } from "../pledge/sql.ts";
import { dataIn, type Party } from "./party.ts";
import type { Question } from "./questions.ts";

/**
 * How many statements the server gets for the question. Whatever else is sent now and then, such as by a process that looks
 * for timers, can only add to a count: the smallest of several is right.
 */
export async function countStatements(
  { sql, times }: { readonly sql: Sql; readonly times: number },
  party: Party,
  question: Question,
  id: string,
): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = await statementsSoFar(sql);
    await dataIn(party.ask(question, id));
    counts.push((await statementsSoFar(sql)) - before - 1);
  }
  return Math.min(...counts);
}

async function statementsSoFar(sql: Sql): Promise<number> {
  const [status] = await sql.rows("SHOW GLOBAL STATUS LIKE 'Questions'");
  return Number(status?.Value);
}
