/** The database said nothing for too long; what it was asked may still be going on. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** The promise's outcome if it comes within the limit. @throws {NoAnswer} if not; the promise itself goes on. */
export async function within<T>(limitMs: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new NoAnswer(`The database did not answer within ${limitMs} ms`)),
      limitMs,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    // Settled by nobody else any more: its failure must not count as unhandled.
    promise.catch(() => {});
  }
}
