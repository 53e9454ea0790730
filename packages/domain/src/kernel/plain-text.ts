/**
 * The text as a keyboard would have given it: full-width digits and wide spaces made plain (NFKC), every kind of dash a
 * hyphen, and what nobody sees (soft hyphens, spaces of no width) left out.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/[\p{Pd}\u2212]/gu, "-");
}
