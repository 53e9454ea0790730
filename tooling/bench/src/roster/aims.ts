import type { Figures, Table } from "../report.ts";

type Aim = {
  readonly what: string;
  readonly figure: string;
  readonly is: "at least" | "at most";
  readonly bound: number;
};

const AIMS: readonly Aim[] = [
  { what: "rosters, nothing cached: rate to bare", figure: "cold", is: "at least", bound: 0.9 },
  { what: "rosters that have not changed: rate to bare", figure: "warm", is: "at least", bound: 3 },
  { what: "rosters, nothing cached: CPU of the process to bare", figure: "cpu", is: "at most", bound: 1.3 },
  { what: "one initiative: rate to bare", figure: "small", is: "at least", bound: 0.75 },
  { what: "pledging over HTTP: rate to bare", figure: "pledge", is: "at least", bound: 0.75 },
  { what: "a roster's time, ten times the history to one", figure: "growth", is: "at most", bound: 1.15 },
  { what: "the last page's time to the first's", figure: "lastPageOverFirst", is: "at most", bound: 1.15 },
  {
    what: "memory of the API's process, MiB at its peak",
    figure: "peakMemoryMiB",
    is: "at most",
    bound: 300,
  },
];

/** What was aimed at, and whether it was reached. */
export function tableOfAims(found: Figures): Table {
  return {
    headings: ["Aim", "found", "aimed at", ""],
    rows: AIMS.map(({ what, figure, is, bound }) => {
      const value = found[figure];
      if (value === undefined) throw new Error(`${figure} was not measured`);
      const reached = is === "at least" ? value >= bound : value <= bound;
      return [what, `${value}`, `${is} ${bound}`, reached ? "reached" : "missed"];
    }),
  };
}
