import type { Secrets } from "../kernel/secrets.ts";

/** Makes secrets that count (`CODE-1`, `token-1`, `000001`), with digests that a reader of a failed test can undo. */
export function fixedSecrets(): Secrets {
  let codes = 0;
  let tokens = 0;
  let pins = 0;
  return {
    newCode: () => `CODE-${++codes}`,
    newPin: () => String(++pins).padStart(6, "0"),
    newToken: () => `token-${++tokens}`,
    digest: (secret) => `digest of ${secret.toLowerCase().replaceAll(/[\s-]/g, "")}`,
    hash: hashLike,
  };
}

/** No SHA-256, but as long, and another for another text: FNV-1a, from eight beginnings. */
function hashLike(text: string): string {
  return Array.from({ length: 8 }, (_, seed) => {
    let hash = 0x811c9dc5 + seed;
    for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
