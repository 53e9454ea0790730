import { describe, expect, test } from "vitest";
import { KeyMissing, Keyring, SealBroken } from "./keyring.ts";

const key = (byte: number) => Buffer.alloc(32, byte);
const SECRET = "xoxb-å-hemligt-✓";
const PURPOSE = "installation T1";

describe("a keyring", () => {
  const ring = new Keyring([key(1)]);

  test("opens what it has sealed, which shows nothing of the secret and is never the same twice", () => {
    const sealed = ring.seal(SECRET, PURPOSE);
    expect(ring.open(sealed, PURPOSE)).toBe(SECRET);
    expect(Buffer.from(sealed.text, "base64url").includes("xoxb")).toBe(false);
    expect(ring.seal(SECRET, PURPOSE).text).not.toBe(sealed.text);
  });

  test("opens nothing of which one bit was changed, wherever it is", () => {
    const { keyId, text } = ring.seal(SECRET, PURPOSE);
    const bytes = Buffer.from(text, "base64url");
    for (let at = 0; at < bytes.length * 8; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
      expect(() => ring.open({ keyId, text: changed.toString("base64url") }, PURPOSE)).toThrow(SealBroken);
    }
  });

  test.each([0, 1, 12, 27])("opens nothing that is cut to %i bytes", (length) => {
    const { keyId, text } = ring.seal("", PURPOSE);
    const cut = Buffer.from(text, "base64url").subarray(0, length).toString("base64url");
    expect(() => ring.open({ keyId, text: cut }, PURPOSE)).toThrow(SealBroken);
  });

  test("opens nothing for another purpose, such as another workspace's row", () => {
    const sealed = ring.seal(SECRET, PURPOSE);
    expect(() => ring.open(sealed, "installation T2")).toThrow(SealBroken);
  });

  test("seals with its first key, and opens what the others have sealed", () => {
    const old = ring.seal(SECRET, PURPOSE);
    const both = new Keyring([key(2), key(1)]);
    expect(both.open(old, PURPOSE)).toBe(SECRET);
    const anew = both.seal(SECRET, PURPOSE);
    expect(anew.keyId).toBe(both.keyId);
    expect(anew.keyId).not.toBe(old.keyId);
    expect(new Keyring([key(2)]).open(anew, PURPOSE)).toBe(SECRET);
  });

  test("names the key that is missing, by a name that tells nothing of the key", () => {
    const sealed = ring.seal(SECRET, PURPOSE);
    expect(() => new Keyring([key(2)]).open(sealed, PURPOSE)).toThrow(KeyMissing);
    expect(() => new Keyring([key(2)]).open(sealed, PURPOSE)).toThrow(sealed.keyId);
    expect(sealed.keyId).toMatch(/^[0-9a-f]{8}$/);
  });

  test("cannot be without a key", () => {
    expect(() => new Keyring([])).toThrow("at least one key");
  });
});
