import { expect, test } from "vitest";
import { listOf } from "./id-list.ts";

const some = (length: number) => Array.from({ length }, (_, n) => `id ${n}`);

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [5, 6],
  [7, 8],
  [100, 128],
  [129, 192],
  [193, 256],
  [1024, 1024],
  [1025, 2048],
  [25_000, 25_600],
])("a list of %i ids has %i marks", (length, marks) => {
  const list = listOf(some(length));
  expect(list.marks.match(/\?/g)).toHaveLength(marks);
  expect(list.values).toHaveLength(marks);
});

test("a list says its last id again, and no other", () => {
  expect(listOf(some(5)).values).toEqual(["id 0", "id 1", "id 2", "id 3", "id 4", "id 4"]);
});

test("lists of up to a page's length have few lengths", () => {
  expect(new Set(some(100).map((_, n) => listOf(some(n + 1)).marks)).size).toBe(14);
});

test("there is no list of nothing", () => {
  expect(() => listOf([])).toThrow(/nothing/);
});
