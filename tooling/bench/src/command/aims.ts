import type { Aim } from "../aims.ts";

export const AIMS: readonly Aim[] = [
  { what: "a command's ack, p99 in ms", figure: "ackP99Ms", is: "at most", bound: 50 },
  { what: "a command's ack, p99 to a bare Bolt app's", figure: "ack", is: "at most", bound: 3 },
];
