/** Made when it is first asked for: each request has a reader of its own, and reads of few tables. */
export function whenUsed<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
