export type Load = {
  /** How many go on at once; each begins its next operation when the one before has ended. */
  readonly clients: number;
  /** How long new operations are begun, in milliseconds. */
  readonly durationMs: number;
};

export type Sample = {
  /** Operations per second, all clients together. */
  readonly rate: number;
  /** How long each operation took, in milliseconds. */
  readonly latencies: readonly number[];
};

/** One client's operations, without end. */
export interface Client {
  next(): Promise<void>;
  /** Clears away what the last operation left, after the measurement. */
  finish(): Promise<void>;
}

/** Lets the clients work side by side for a while and measures them from outside. */
export async function measure(
  { clients: count, durationMs }: Load,
  makeClient: (n: number) => Client,
): Promise<Sample> {
  const clients = Array.from({ length: count }, (_, n) => makeClient(n));
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + durationMs;
  const work = async (client: Client) => {
    for (let now = performance.now(); now < end; ) {
      await client.next();
      const after = performance.now();
      latencies.push(after - now);
      now = after;
    }
  };
  await Promise.all(clients.map(work));
  const seconds = (performance.now() - begin) / 1000;
  await Promise.all(clients.map((client) => client.finish()));
  return { rate: latencies.length / seconds, latencies };
}
