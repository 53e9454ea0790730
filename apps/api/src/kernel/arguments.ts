import { type Id, type IdKind, parseId } from "@socialsmart/domain/kernel/ids";
import { commandKeyProblem } from "@socialsmart/domain/store/command-key";
import { badArgument } from "../error/api-errors.ts";
import { describeProblem } from "../error/input-errors.ts";

/**
 * The id that a list is to be narrowed by, undefined where there is none.
 *
 * @throws a GraphQL error of code BAD_USER_INPUT where the text is no id of this kind.
 */
export function parseFilterId<K extends IdKind>(
  argument: string,
  kind: K,
  text: string | null | undefined,
): Id<K> | undefined {
  if (text === null || text === undefined) return undefined;
  const id = parseId(kind, text);
  if (!id) throw badArgument(argument, `must be an id that begins with ${kind}_`);
  return id;
}

/** @throws a GraphQL error of code BAD_USER_INPUT where the text may not be a key, as one with a personnummer in it. */
export function parseIdempotencyKey(key: string | null | undefined): string | null {
  if (key === null || key === undefined) return null;
  const problem = commandKeyProblem(key);
  if (problem) throw badArgument("idempotencyKey", describeProblem(problem).message);
  return key;
}
