import type { SlackSim } from "@socialsmart/slack-sim/slack-sim";

export type Fault = {
  readonly name: string;
  /** Arranges it anew, before somebody does something. */
  readonly strike: (sim: SlackSim) => void;
  /** Comes after what somebody did, before the bot has told of it. */
  readonly afterwards?: (sim: SlackSim) => Promise<void>;
  /** It comes with the first thing that is done, and with no other. */
  readonly once?: boolean;
  /** Whether it is unknown then if something was posted: without the right to read history that can only be marked. */
  readonly leavesUnknown?: boolean;
};

const METHODS = ["chat.postMessage", "chat.update", "conversations.open"] as const;

/** What can go wrong between Slack and a bot that runs on. Source: the platform's rules in the bot's README. */
export const FAULTS: readonly Fault[] = [
  {
    name: "every request is delivered twice at once",
    strike: (sim) => sim.faults.deliveries({ times: 2 }, { kind: "twice" }),
  },
  {
    name: "every request is delivered again",
    strike: () => undefined,
    afterwards: async (sim) => {
      for (const delivery of [...sim.deliveries]) await sim.redeliver(delivery);
    },
  },
  {
    name: "the ack of every request is lost",
    strike: (sim) => sim.faults.deliveries({}, { kind: "ack_lost" }),
  },
  ...METHODS.flatMap((method): readonly Fault[] => {
    const unknown = method === "chat.postMessage";
    return [
      {
        name: `${method} is unavailable twice, before its effect`,
        strike: (sim) => sim.faults.calls({ method, times: 2 }, { kind: "unavailable", effect: false }),
        leavesUnknown: unknown,
      },
      {
        name: `${method} is unavailable, after its effect`,
        strike: (sim) => sim.faults.calls({ method }, { kind: "unavailable", effect: true }),
        leavesUnknown: unknown,
      },
      {
        name: `${method} breaks off, after its effect`,
        strike: (sim) => sim.faults.calls({ method }, { kind: "connection_reset", effect: true }),
        leavesUnknown: unknown,
      },
      {
        name: `${method} is rate limited twice`,
        strike: (sim) => sim.faults.calls({ method, times: 2 }, { kind: "rate_limited", retryAfter: 7 }),
      },
    ];
  }),
];

/** Slack takes the call and never answers. The bot waits as long as it waits for any: one test of it is enough. */
export const NO_ANSWER: Fault = {
  name: "chat.postMessage is never answered, after its effect",
  strike: (sim) => sim.faults.calls({ method: "chat.postMessage" }, { kind: "no_answer", effect: true }),
  once: true,
  leavesUnknown: true,
};
