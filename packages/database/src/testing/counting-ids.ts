import { type Id, type IdKind, type Ids, isId } from "@socialsmart/domain/kernel/ids";

/** Ids that count up: `pledge_01k…0042`. Makers with different numbers never make the same one. */
export function countingIds(maker = 0): Ids {
  let made = 0;
  return {
    next<K extends IdKind>(kind: K): Id<K> {
      made += 1;
      const text = `${kind}_01k${String(maker).padStart(6, "0")}${String(made).padStart(17, "0")}`;
      if (!isId(kind, text)) throw new Error(`Not an id: ${text}`);
      return text;
    },
  };
}
