import { expect, test } from "vitest";
import { isId } from "../kernel/ids.ts";
import { sequentialIds } from "./sequential-ids.ts";

test("every id is well-formed, and sorts after those made before", () => {
  const ids = sequentialIds();
  const made = Array.from({ length: 2_000 }, () => ids.next("pledge"));
  expect(made.every((id) => isId("pledge", id))).toBe(true);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});
