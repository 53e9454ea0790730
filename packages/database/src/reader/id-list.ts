/** What stands behind IN: question marks in brackets, and the values for them. */
export type ValueList = { readonly marks: string; readonly values: readonly string[] };

/** Up to here a list's length is a power of two or half more than one, from there on a multiple of it. */
const COARSE_FROM = 1024;

const marksOf = new Map<number, string>();

/**
 * The values, with the last one said again until there are so many as one of few lengths: a statement is prepared by its text,
 * and would be anew for every length there is.
 */
export function listOf(values: readonly string[]): ValueList {
  const length = roundedUp(values.length);
  const last = values.at(-1);
  if (last === undefined) throw new Error("There is no list of nothing in SQL");
  const marks = marksOf.get(length) ?? `(${Array(length).fill("?").join(", ")})`;
  marksOf.set(length, marks);
  return { marks, values: [...values, ...Array<string>(length - values.length).fill(last)] };
}

function roundedUp(length: number): number {
  if (length > COARSE_FROM) return Math.ceil(length / COARSE_FROM) * COARSE_FROM;
  const power = 2 ** Math.ceil(Math.log2(length));
  return length <= power * 0.75 && power > 2 ? power * 0.75 : power;
}
