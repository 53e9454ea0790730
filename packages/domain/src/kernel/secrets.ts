/** Makes secrets and their digests. Only digests are stored. */
export interface Secrets {
  /** A short code that a person types, of at least 50 random bits. */
  newCode(): string;
  /** A token for a program, of at least 256 random bits. */
  newToken(): string;
  /** The digest of a code or token; of a code, the same however it was typed (case, spaces, hyphens). */
  digest(secret: string): string;
}
