import { hash, randomBytes, randomInt } from "node:crypto";
import type { Secrets } from "@socialsmart/domain/kernel/secrets";

/** Crockford's base32: no I, L, O, U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const TOKEN_PREFIX = "ssm_";

/**
 * One plain SHA-256 is enough for what is stored: a slow, salted hash protects what people choose, and these are 50 and
 * 260 bits of pure chance. (A code is also used once and soon expires.) A PIN is
 * far less; it is protected by its few minutes and attempts.
 */
export const randomSecrets: Secrets = {
  newCode: () => `${randomText(5)}-${randomText(5)}`,
  newPin: () => String(randomInt(1_000_000)).padStart(6, "0"),
  newToken: () => `${TOKEN_PREFIX}${randomText(52).toLowerCase()}`,
  digest: (secret) => hash("sha256", canonical(secret)),
  hash: (text) => hash("sha256", text),
};

function randomText(length: number): string {
  // 256 is a multiple of 32, so every letter is equally likely.
  return Array.from(randomBytes(length), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("");
}

/** A token as it is; a code as it was made, for Crockford's base32 lets people type O for 0, and I or L for 1. */
function canonical(secret: string): string {
  const text = secret.trim();
  if (text.startsWith(TOKEN_PREFIX)) return text;
  return text
    .toUpperCase()
    .replace(/[\s\-‐‑–—]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}
