import { expect, test } from "vitest";
import { systemClock } from "./clock.ts";

test("the system's clock does not go back between two looks", () => {
  const [first, second] = [systemClock.now(), systemClock.now()];
  expect(Temporal.Instant.compare(first, second)).toBeLessThanOrEqual(0);
});
