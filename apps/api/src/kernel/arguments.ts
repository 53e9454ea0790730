import { type Id, type IdKind, parseId } from "@socialsmart/domain/kernel/ids";
import { badArgument } from "../error/api-errors.ts";

const MAX_KEY_LENGTH = 200;

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

/** @throws a GraphQL error of code BAD_USER_INPUT where the key is empty or too long. */
export function parseIdempotencyKey(key: string | null | undefined): string | null {
  if (key === null || key === undefined) return null;
  if (key.length < 1 || key.length > MAX_KEY_LENGTH) {
    throw badArgument("idempotencyKey", `must have from 1 to ${MAX_KEY_LENGTH} characters`);
  }
  return key;
}
