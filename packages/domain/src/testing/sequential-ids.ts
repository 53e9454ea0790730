import { type Id, type IdKind, type Ids, isId } from "../kernel/ids.ts";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const SUFFIX_LENGTH = 26;

/** Makes well-formed ids that count up across all kinds, so that any two of one kind sort as they were made. */
export function sequentialIds({ after = 0 } = {}): Ids {
  let made = after;
  return {
    next<K extends IdKind>(kind: K): Id<K> {
      made += 1;
      const id: string = `${kind}_${base32(made).padStart(SUFFIX_LENGTH, "0")}`;
      if (!isId(kind, id)) throw new Error(`Made a malformed id: ${id}`);
      return id;
    },
  };
}

function base32(number: number): string {
  const rest = Math.floor(number / ALPHABET.length);
  return (rest > 0 ? base32(rest) : "") + ALPHABET.charAt(number % ALPHABET.length);
}
