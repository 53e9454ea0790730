import type { Client } from "@socialsmart/client/client";
import type { Column } from "../output/column.ts";

/** A stretch of time, as the API takes it. */
export type Moments = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

export type Reading = {
  readonly client: Client;
  readonly signal: AbortSignal;
  /** What the rows are to be of; null for all time. */
  readonly moments: Moments | null;
  /** Hears of how many rows there are in all. */
  readonly expect: (total: number) => void;
};

/** Something that can be exported. */
export type Dataset<Row> = {
  /** What its rows are. */
  readonly unit: string;
  /** Whether its rows have a time, so that a period chooses among them. */
  readonly hasPeriod: boolean;
  readonly columns: readonly Column<Row>[];
  readonly read: (reading: Reading) => AsyncGenerator<readonly Row[]>;
};

type Listing<Node> = {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
};

/** The nodes of each page. */
export async function* nodesOf<Node>(
  pages: AsyncIterable<Listing<Node>>,
  expect: Reading["expect"],
): AsyncGenerator<readonly Node[]> {
  for await (const { nodes, totalCount } of pages) {
    expect(totalCount);
    yield nodes;
  }
}
