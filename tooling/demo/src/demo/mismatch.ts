export type Wanted = {
  /** Texts that must be there. */
  readonly has: readonly string[];
  /** Texts that must not. */
  readonly hasNot?: readonly string[];
};

/** Something else was shown than what the product promises. */
export class Mismatch extends Error {
  override readonly name = "Mismatch";

  constructor(where: string, wanted: Wanted, seen: string, options?: ErrorOptions) {
    super(`${where}: not as expected\n${diff(wanted, seen)}`, options);
  }
}

/** True if the text has all that is wanted. Spaces of every kind and length count as one. */
export function isAsWanted(seen: string, { has, hasNot = [] }: Wanted): boolean {
  const text = plain(seen);
  return (
    has.every((part) => text.includes(plain(part))) && !hasNot.some((part) => text.includes(plain(part)))
  );
}

function diff({ has, hasNot = [] }: Wanted, seen: string): string {
  const text = plain(seen);
  return [
    ...has.map((part) => `${text.includes(plain(part)) ? "    " : "  - "}${part}`),
    ...hasNot.filter((part) => text.includes(plain(part))).map((part) => `  + ${part}   (must not be there)`),
    "  What was seen:",
    ...(seen === "" ? ["nothing"] : seen.split("\n")).map((line) => `    | ${line}`),
  ].join("\n");
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
