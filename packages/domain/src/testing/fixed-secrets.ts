import type { Secrets } from "../kernel/secrets.ts";

/** Makes secrets that count (`CODE-1`, `token-1`), with digests that a reader of a failed test can undo. */
export function fixedSecrets(): Secrets {
  let codes = 0;
  let tokens = 0;
  return {
    newCode: () => `CODE-${++codes}`,
    newToken: () => `token-${++tokens}`,
    digest: (secret) => `digest of ${secret.toLowerCase().replaceAll(/[\s-]/g, "")}`,
  };
}
