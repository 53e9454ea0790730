/** Makes secrets and their digests. Only digests are stored. */
export interface Secrets {
  /** A short code that a person types, of at least 50 random bits. */
  newCode(): string;
  /** A token for a program, of at least 256 random bits. */
  newToken(): string;
  /** Six digits that a person types within minutes and few attempts: nothing else keeps them from being guessed. */
  newPin(): string;
  /** The digest of a code or token; of a code, the same however it was typed (case, spaces, hyphens). */
  digest(secret: string): string;
  /** SHA-256 of the text's UTF-8, to the letter: 64 lower-case hexadecimal digits. Of what is no secret. */
  hash(text: string): string;
}
