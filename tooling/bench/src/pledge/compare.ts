import { measure, type Sample } from "../load.ts";
import { sayTable, type Table } from "../report.ts";
import { takeTurns } from "../rounds.ts";
import { median, percentile, rounded } from "../statistics.ts";
import type { Contender, Spot } from "./contender.ts";
import type { Ground } from "./ground.ts";
import { pledgingClient } from "./pledging-client.ts";
import type { Size } from "./size.ts";

export type Speed = {
  /** Transactions per second: the median of the rounds. */
  readonly rate: number;
  /** Of all transactions that count, in milliseconds. */
  readonly median: number;
  readonly p99: number;
};

export type Comparison = {
  readonly ours: Speed;
  readonly byHand: Speed;
  readonly lean: Speed;
  /** Our rate over that of the same rows by hand. */
  readonly ratio: number;
  readonly table: Table;
};

const CONTENDERS = {
  ours: "ours: rules, key, audit, outbox",
  byHand: "the same rows by hand",
  lean: "pledge and count alone, by hand",
} as const;

export async function compare(
  ground: Ground,
  spots: readonly Spot[],
  size: Size,
  title: string,
): Promise<Comparison> {
  const samples = await takeTurns(size.rounds, {
    ours: turnOf(ground, ground.ours, spots, size),
    byHand: turnOf(ground, ground.byHand, spots, size),
    lean: turnOf(ground, ground.lean, spots, size),
  });
  const speeds = {
    ours: speedOf(samples.ours),
    byHand: speedOf(samples.byHand),
    lean: speedOf(samples.lean),
  };
  const rows = (["ours", "byHand", "lean"] as const).map((name) => {
    const { rate, median, p99 } = speeds[name];
    const over = speeds.ours.rate / rate;
    return [CONTENDERS[name], `${rate}`, `${median}`, `${p99}`, over.toFixed(2)];
  });
  const table = { headings: [title, "per second", "median ms", "p99 ms", "ours/it"], rows };
  sayTable(table);
  return { ...speeds, ratio: rounded(speeds.ours.rate / speeds.byHand.rate), table };
}

/** One contender's turn: all clients at once. */
export function turnOf(
  { grounds }: Ground,
  contender: Contender,
  spots: readonly Spot[],
  { clients, turnMs }: Size,
): () => Promise<Sample> {
  return () => measure({ clients, durationMs: turnMs }, (n) => pledgingClient(contender, grounds, spots, n));
}

function speedOf(samples: readonly Sample[]): Speed {
  const latencies = samples.flatMap((sample) => sample.latencies);
  return {
    rate: rounded(median(samples.map(({ rate }) => rate))),
    median: rounded(median(latencies)),
    p99: rounded(percentile(latencies, 0.99)),
  };
}
