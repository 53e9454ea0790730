import { randomBytes } from "node:crypto";
import { type Id, type IdKind, type Ids, isId } from "@socialsmart/domain/kernel/ids";
import { fromUUIDBytes } from "typeid-js";

const VERSION_7 = 0x7n << 76n;
const VARIANT = 0x2n << 62n;

/**
 * Makes TypeIDs whose order is the order in which this process made them, even within a millisecond and when the
 * system's clock is set back. (typeid-js's own generator starts over when the clock goes back by more than ten seconds,
 * and the order of ids breaks ties on a waitlist.) Ids of two processes are in order as far as their clocks agree.
 *
 * Layout: RFC 9562, section 5.7; monotonic by its section 6.2, method 2: a random number that is counted up.
 *
 * @param now milliseconds since 1970.
 */
export function createIds(now: () => number = Date.now): Ids {
  let last = 0n;
  return {
    next<K extends IdKind>(kind: K): Id<K> {
      const fresh = uuidv7(now());
      last = fresh > last ? fresh : last + 1n + BigInt(randomBytes(4).readUInt32BE());
      const id: string = fromUUIDBytes(kind, bytesOf(last));
      if (!isId(kind, id)) throw new Error(`Made a malformed id: ${id}`);
      return id;
    },
  };
}

function uuidv7(milliseconds: number): bigint {
  const random = randomBytes(10);
  const high = BigInt(random.readUInt16BE() & 0x0fff);
  // One bit less than there is room for: counting up from here cannot reach the variant.
  const low = random.readBigUInt64BE(2) >> 3n;
  return (BigInt(milliseconds) << 80n) | VERSION_7 | (high << 64n) | VARIANT | low;
}

function bytesOf(uuid: bigint): Uint8Array {
  return Buffer.from(uuid.toString(16).padStart(32, "0"), "hex");
}
