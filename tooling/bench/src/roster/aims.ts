import type { Aim } from "../aims.ts";

export const AIMS: readonly Aim[] = [
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
