import type { Aim } from "../aims.ts";

export const AIMS: readonly Aim[] = [
  {
    what: "calls to a channel for 1000 pledges in 10 s",
    figure: "slackCallsPer1000",
    is: "at most",
    bound: 30,
  },
  { what: "s until the card has the last pledge", figure: "lastStateSeconds", is: "at most", bound: 3 },
  {
    what: "s that a rush delays another channel's notice",
    figure: "otherChannelDelaySeconds",
    is: "at most",
    bound: 1,
  },
  { what: "rows moved by two dispatchers to one's", figure: "twoDispatchers", is: "at least", bound: 1.2 },
];
