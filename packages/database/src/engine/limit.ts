/** The database said nothing for too long; what it was asked may still be going on. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/**
 * The promise's outcome if it comes within the limit, and before the signal fires; the promise itself goes on.
 *
 * @throws {NoAnswer} after the limit
 * @throws the signal's reason
 */
export async function within<T>(limitMs: number, promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  const { promise: gaveUp, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new NoAnswer(`The database did not answer within ${limitMs} ms`)),
    limitMs,
  );
  const giveUp = () => reject(signal?.reason);
  signal?.addEventListener("abort", giveUp, { once: true });
  if (signal?.aborted) giveUp();
  try {
    return await Promise.race([promise, gaveUp]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
    // Settled by nobody else any more: its failure must not count as unhandled.
    promise.catch(() => {});
  }
}
