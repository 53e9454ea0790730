import type { TestApi } from "./test-api.ts";

/** Does something at that moment, and turns the clock back. */
export async function at<T>(
  { world }: Pick<TestApi, "world">,
  moment: string,
  work: () => Promise<T>,
): Promise<T> {
  const { clock } = world.deps;
  const now = clock.now();
  clock.set(Temporal.Instant.from(moment));
  try {
    return await work();
  } finally {
    clock.set(now);
  }
}
