import type { Secrets } from "../kernel/secrets.ts";
import type { Language } from "../person/person.ts";
import type { PlaceholderValues } from "../template/placeholders.ts";

/**
 * What both parties sign: SHA-256 over three lines of UTF-8, the template version's hash, the language, and the values as JSON
 * without spaces, its keys sorted. HTML and PDF are only drawings of that.
 */
export function documentHash(
  secrets: Pick<Secrets, "hash">,
  {
    templateHash,
    language,
    values,
  }: { readonly templateHash: string; readonly language: Language; readonly values: PlaceholderValues },
): string {
  const sorted = Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return secrets.hash([templateHash, language, JSON.stringify(sorted)].join("\n"));
}
