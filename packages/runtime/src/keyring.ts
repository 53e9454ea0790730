import { createCipheriv, createDecipheriv, hash, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
export const KEY_BYTES = 32;
/** What GCM is made for; a fresh one, of pure chance, for each sealing. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A text that only a key of the ring opens. */
export type Sealed = { readonly keyId: string; readonly text: string };

/** None of the keys that are there has sealed it. */
export class KeyMissing extends Error {
  override readonly name = "KeyMissing";
  readonly keyId: string;

  constructor(keyId: string) {
    super(`The key ${keyId} is not there`);
    this.keyId = keyId;
  }
}

/** It was changed since, or sealed for something else. */
export class SealBroken extends Error {
  override readonly name = "SealBroken";
}

/**
 * Keeps secrets that must be read again, by AES-256-GCM. The first key seals; the others still open what they have sealed, until
 * all of it was sealed anew.
 */
export class Keyring {
  readonly #keys: ReadonlyMap<string, Buffer>;
  /** The key that seals now. */
  readonly keyId: string;

  /** @param keys of 32 bytes each, the newest first */
  constructor(keys: readonly Buffer[]) {
    this.#keys = new Map(keys.map((key) => [idOf(key), key]));
    const [first] = this.#keys.keys();
    if (first === undefined) throw new Error("A keyring holds at least one key");
    this.keyId = first;
  }

  /** @param purpose what the secret is for, such as whose row it stands in: it opens for nothing else */
  seal(secret: string, purpose: string): Sealed {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key(this.keyId), nonce).setAAD(Buffer.from(purpose));
    const parts = [nonce, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()];
    return { keyId: this.keyId, text: Buffer.concat(parts).toString("base64url") };
  }

  /** @throws KeyMissing, SealBroken */
  open({ keyId, text }: Sealed, purpose: string): string {
    const key = this.#key(keyId);
    const bytes = Buffer.from(text, "base64url");
    if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new SealBroken("It is cut short");
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      return Buffer.concat([opened, decipher.final()]).toString("utf8");
    } catch (cause) {
      throw new SealBroken("It was changed, or sealed for something else", { cause });
    }
  }

  #key(keyId: string): Buffer {
    const key = this.#keys.get(keyId);
    if (!key) throw new KeyMissing(keyId);
    return key;
  }
}

/** A name for a key that tells nothing of it. */
function idOf(key: Buffer): string {
  return hash("sha256", key).slice(0, 8);
}
