import { isId } from "@socialsmart/domain/kernel/ids";
import { expect, test } from "vitest";
import { createIds } from "./ids.ts";

const NOON = Date.UTC(2026, 10, 23, 12);

test("an id says what it names", () => {
  expect(isId("pledge", createIds().next("pledge"))).toBe(true);
});

test("an id holds the time at which it was made, as UUIDv7 has it", () => {
  // The first ten of 26 letters hold 50 bits: two of padding and the 48 of the time.
  const letters = "0123456789abcdefghjkmnpqrstvwxyz";
  const id = createIds(() => NOON).next("shift");
  const time = [...id.slice("shift_".length, "shift_".length + 10)].reduce(
    (sum, letter) => sum * 32 + letters.indexOf(letter),
    0,
  );
  expect(time).toBe(NOON);
});

test.each([
  ["while the clock stands still", () => NOON],
  ["while the clock runs", Date.now],
])("ids sort in the order in which they were made, %s", (_when, now) => {
  const ids = createIds(now);
  const made = Array.from({ length: 20_000 }, () => ids.next("pledge"));
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made.every((id) => isId("pledge", id))).toBe(true);
});

test("ids sort in the order in which they were made when the clock is set back by an hour", () => {
  const times = [NOON, NOON + 1, NOON - 3_600_000, NOON - 3_599_999, NOON + 2];
  const ids = createIds(() => times.shift() ?? NOON + 3);
  const made = Array.from({ length: 6 }, () => ids.next("pledge"));
  expect(made.toSorted()).toEqual(made);
});

test("two makers do not make the same ids", () => {
  const [one, other] = [createIds(() => NOON), createIds(() => NOON)];
  const made = Array.from({ length: 1_000 }, () => [one.next("person"), other.next("person")]).flat();
  expect(new Set(made).size).toBe(2_000);
});

test("the version and the variant are those of UUIDv7", () => {
  const ids = createIds(() => NOON);
  const letters = "0123456789abcdefghjkmnpqrstvwxyz";
  for (let i = 0; i < 1_000; i += 1) {
    const suffix = ids.next("audit").slice("audit_".length);
    const uuid = [...suffix].reduce((sum, letter) => (sum << 5n) | BigInt(letters.indexOf(letter)), 0n);
    expect([(uuid >> 76n) & 0xfn, (uuid >> 62n) & 0x3n]).toEqual([7n, 2n]);
  }
});
