import { type Client, measure, type Sample } from "../load.ts";
import { sayTable, type Table } from "../report.ts";
import { takeTurns } from "../rounds.ts";
import { median, percentile, rounded } from "../statistics.ts";
import type { Party } from "./party.ts";
import type { Size } from "./size.ts";

export type Speed = {
  /** Operations per second: the median of the rounds. */
  readonly rate: number;
  /** Of all operations that count, in milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** What the process used of processors for each operation, in milliseconds. */
  readonly cpuMs: number;
  /** What it had in memory after a turn, at most. */
  readonly residentMiB: number;
};

type Turn = Sample & { readonly cpuMs: number; readonly residentMiB: number };

export type Side = {
  readonly title: string;
  readonly party: Party;
  readonly makeClient: (n: number) => Client;
};

/** Lets all of them do the same in turns. The one that is named last is the yardstick. */
export async function compare<Name extends string>(
  title: string,
  { rounds, turnMs }: Size,
  clients: number,
  sides: Readonly<Record<Name, Side>>,
): Promise<{ readonly speeds: Readonly<Record<Name, Speed>>; readonly table: Table }> {
  const names = Object.keys(sides) as Name[];
  const turns = mapValues(sides, (side) => () => turnOf(side, clients, turnMs));
  const speeds = mapValues(await takeTurns(rounds, turns), speedOf);
  const yardstick = speeds[names.at(-1) as Name].rate;
  const rows = names.map((name) => {
    const { rate, median, p99, cpuMs } = speeds[name];
    return [sides[name].title, `${rate}`, `${median}`, `${p99}`, `${cpuMs}`, (rate / yardstick).toFixed(2)];
  });
  const headings = [
    `${title}, ${clients} at once`,
    "per second",
    "median ms",
    "p99 ms",
    "CPU ms each",
    "to bare",
  ];
  const table = { headings, rows };
  sayTable(table);
  return { speeds, table };
}

async function turnOf({ party, makeClient }: Side, clients: number, durationMs: number): Promise<Turn> {
  const before = await party.program.meter();
  const sample = await measure({ clients, durationMs }, makeClient);
  const after = await party.program.meter();
  return { ...sample, cpuMs: after.cpuMs - before.cpuMs, residentMiB: after.residentMiB };
}

function speedOf(turns: readonly Turn[]): Speed {
  const latencies = turns.flatMap((turn) => turn.latencies);
  const cpuMs = turns.reduce((sum, turn) => sum + turn.cpuMs, 0);
  return {
    rate: rounded(median(turns.map(({ rate }) => rate))),
    median: rounded(median(latencies)),
    p99: rounded(percentile(latencies, 0.99)),
    cpuMs: rounded(cpuMs / latencies.length),
    residentMiB: Math.round(Math.max(...turns.map(({ residentMiB }) => residentMiB))),
  };
}

function mapValues<Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  change: (value: From) => To,
): Record<Name, To> {
  const entries = Object.entries<From>(record).map(([name, value]) => [name, change(value)]);
  return Object.fromEntries(entries) as Record<Name, To>;
}
