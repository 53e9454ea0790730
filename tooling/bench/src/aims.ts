import type { Figures, Table } from "./report.ts";

/** What one of a bench's ratios or figures should be. */
export type Aim = {
  readonly what: string;
  readonly figure: string;
  readonly is: "at least" | "at most";
  readonly bound: number;
};

/** What was aimed at, and whether it was reached. */
export function tableOfAims(aims: readonly Aim[], found: Figures): Table {
  return {
    headings: ["Aim", "found", "aimed at", ""],
    rows: aims.map(({ what, figure, is, bound }) => {
      const value = found[figure];
      if (value === undefined) throw new Error(`${figure} was not measured`);
      const reached = is === "at least" ? value >= bound : value <= bound;
      return [what, `${value}`, `${is} ${bound}`, reached ? "reached" : "missed"];
    }),
  };
}
