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

/** What was sent to the bot is sent again. */
export const REPEATED: readonly Fault[] = [
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
];

/** What the bot tells of its own accord does not go down well. */
const CALLS: readonly Fault[] = METHODS.flatMap((method) => {
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
  ] satisfies Fault[];
});

/** What can go wrong between Slack and a bot that runs on. Source: the platform's rules in the bot's README. */
export const FAULTS: readonly Fault[] = [...REPEATED, ...CALLS];

/** Of the above those which differ for a message that is posted, and for one that is edited. */
export const POSTS: readonly Fault[] = CALLS.filter(({ leavesUnknown }) => leavesUnknown);
export const EDITS: readonly Fault[] = CALLS.filter(
  ({ name }) => name.startsWith("chat.update") && name.endsWith("after its effect"),
);
/** Of the above what begins a conversation with somebody. */
export const DIRECTS: readonly Fault[] = CALLS.filter(
  ({ name }) => name.startsWith("conversations.open") && name.includes("before"),
);

/** Events alone, each of those that a step causes. */
export const EVENTS: readonly Fault[] = (["twice", "ack_lost"] as const).map((kind) => ({
  name: kind === "twice" ? "every event is delivered twice at once" : "the ack of every event is lost, twice",
  strike: (sim) => sim.faults.deliveries({ kind: "event", times: 2 }, { kind }),
}));

const unavailable = (method: string, effect: boolean): Fault => ({
  name: `${method} is unavailable, ${effect ? "after" : "before"} its effect`,
  strike: (sim) => sim.faults.calls({ method }, { kind: "unavailable", effect }),
});

/** A form that is asked for does not open. */
export const FORMS: readonly Fault[] = [
  unavailable("views.open", false),
  {
    name: "views.open is too late",
    strike: (sim) =>
      sim.faults.calls({ method: "views.open" }, { kind: "refused", error: "expired_trigger_id" }),
  },
];

export const EPHEMERAL: readonly Fault[] = [
  unavailable("chat.postEphemeral", false),
  unavailable("chat.postEphemeral", true),
];

/** Answers at the response_url do not go down well. */
export const ANSWERS: readonly Fault[] = [false, true].map((effect) => ({
  name: `a response_url is unavailable, ${effect ? "after" : "before"} its effect`,
  strike: (sim) => sim.faults.answers({}, { kind: "unavailable", effect }),
}));

export const HOMES: readonly Fault[] = [
  unavailable("views.publish", false),
  unavailable("views.publish", true),
];

/** Nobody says what language and time zone somebody has. */
export const PROFILES: readonly Fault[] = [
  {
    name: "users.info is unavailable twice",
    strike: (sim) =>
      sim.faults.calls({ method: "users.info", times: 2 }, { kind: "unavailable", effect: false }),
  },
];

/** Slack takes the call and never answers. The bot waits as long as it waits for any: one test of it is enough. */
export const NO_ANSWER: Fault = {
  name: "chat.postMessage is never answered, after its effect",
  strike: (sim) => sim.faults.calls({ method: "chat.postMessage" }, { kind: "no_answer", effect: true }),
  once: true,
  leavesUnknown: true,
};
