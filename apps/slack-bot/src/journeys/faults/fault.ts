import type { CallFault, DeliveryFault, DeliveryKind } from "@socialsmart/slack-sim/faults/faults";
import type { SlackSim } from "@socialsmart/slack-sim/slack-sim";

/** What a journey makes where nothing goes wrong, and so what a fault can strike. */
export type Made = {
  /** Methods of the Web API, and `response_url`. */
  readonly calls: readonly string[];
  readonly deliveries: readonly DeliveryKind[];
};

export type Fault = {
  readonly name: string;
  /** What it strikes. */
  readonly strikes: readonly string[];
  /** Arranges it anew, before somebody does something. */
  readonly strike: (sim: SlackSim) => void;
  /** Comes after what somebody did, before the bot has told of it. */
  readonly afterwards?: (sim: SlackSim) => Promise<void>;
  /** How long the bot waits for Slack, in milliseconds, where it waits in vain. */
  readonly slackTimeoutMs?: number;
  /** An answer to one person may come again then, or elsewhere: it is not known if they have it. */
  readonly repeatsAnswers?: boolean;
};

/** Short, for it is waited for; long beside what a call takes on a machine that does much else. */
const IN_VAIN_MS = 2_000;

/** What goes wrong with the first calls of a kind in each step, one after the other. */
type Mishap = { readonly name: string; readonly faults: readonly CallFault[] };

const NEVER_ANSWERED: CallFault = { kind: "no_answer", effect: true };
const RATE_LIMITED: CallFault = { kind: "rate_limited", retryAfter: 7 };
const unavailable = (effect: boolean): CallFault => ({ kind: "unavailable", effect });

/** Source: the platform's rules in the bot's README. */
const TELLING: readonly Mishap[] = [
  {
    name: "unavailable, after its effect and then before it",
    faults: [unavailable(true), unavailable(false)],
  },
  {
    name: "never answered, and then broken off, after its effect",
    faults: [NEVER_ANSWERED, { kind: "connection_reset", effect: true }],
  },
  { name: "rate limited twice", faults: [RATE_LIMITED, RATE_LIMITED] },
];
const POSTING: readonly Mishap[] = [
  { name: "unavailable twice, before its effect", faults: [unavailable(false), unavailable(false)] },
  { name: "unavailable twice, after its effect", faults: [unavailable(true), unavailable(true)] },
  { name: "never answered, after its effect", faults: [NEVER_ANSWERED] },
];
const ANSWERING: readonly Mishap[] = [
  { name: "unavailable, before its effect", faults: [unavailable(false)] },
  { name: "unavailable, after its effect", faults: [unavailable(true)] },
  { name: "never answered, after its effect", faults: [NEVER_ANSWERED] },
  {
    name: "rate limited, and then too late",
    faults: [RATE_LIMITED, { kind: "refused", error: "expired_trigger_id" }],
  },
];

const POST = "chat.postMessage";
const RESPONSE_URL = "response_url";
const OPENED = "views.open";

/** By what the bot answers somebody who waits: in the place where they asked, or with the form that they asked for. */
function isAnswer(call: string): boolean {
  return call === RESPONSE_URL || call === "chat.postEphemeral" || call.startsWith("views.");
}

function befalls(call: string, { kind }: CallFault): boolean {
  if (call === RESPONSE_URL) return kind !== "rate_limited" && kind !== "refused";
  return kind !== "refused" || call === OPENED;
}

function isStruck({ faults }: SlackSim, call: string): boolean {
  return faults.passed.some((one) => one.isStruck && "call" in one && one.call === call);
}

function mishap(calls: readonly string[], { faults }: Mishap) {
  const strikes = calls.filter((call) => faults.some((fault) => befalls(call, fault)));
  const isInVain = faults.includes(NEVER_ANSWERED);
  return {
    strikes,
    strike: (sim: SlackSim) => {
      for (const call of strikes) {
        // What is waited for in vain is waited for once.
        if (isInVain && isStruck(sim, call)) continue;
        for (const fault of faults.filter((one) => befalls(call, one))) {
          if (call !== RESPONSE_URL) sim.faults.calls({ method: call }, fault);
          else if ("effect" in fault) sim.faults.answers({}, fault);
        }
      }
    },
    ...(isInVain && { slackTimeoutMs: IN_VAIN_MS }),
  };
}

/** What was sent to the bot is sent again. */
function repeats(deliveries: readonly DeliveryKind[]): readonly Fault[] {
  const each = (fault: DeliveryFault) => ({
    strikes: deliveries,
    strike: ({ faults }: SlackSim) => {
      for (const kind of deliveries) faults.deliveries({ kind, times: 2 }, fault);
    },
  });
  return [
    {
      name: "every request is delivered twice at once, and again later",
      ...each({ kind: "twice" }),
      afterwards: async (sim) => {
        const once = new Map(sim.deliveries.map((delivery) => [delivery.body, delivery]));
        for (const delivery of once.values()) await sim.redeliver(delivery);
      },
    },
    { name: "the ack of every request is lost, twice", ...each({ kind: "ack_lost" }) },
  ];
}

/** All that can go wrong with what is made; nothing that would strike nothing. */
export function faultsOf({ calls, deliveries }: Made): readonly Fault[] {
  const answers = calls.filter(isAnswer);
  const tellings = calls.filter((call) => !isAnswer(call));
  return [
    ...(deliveries.length > 0 ? repeats(deliveries) : []),
    ...TELLING.map((one) => ({
      name: `each kind of call that tells is ${one.name}`,
      ...mishap(tellings, one),
    })),
    ...ANSWERING.map((one) => ({
      ...{ name: `each kind of answer is ${one.name}`, repeatsAnswers: true },
      ...mishap(answers, one),
    })).filter(({ strikes }) => strikes.length > 0),
  ];
}

/** Of all that can go wrong, what leaves unknown if something was posted: without the right to read history that can only be marked. */
export function unknownsOf({ calls }: Made): readonly Fault[] {
  if (!calls.includes(POST)) return [];
  return POSTING.map((one) => ({ name: `a post is ${one.name}`, ...mishap([POST], one) }));
}
