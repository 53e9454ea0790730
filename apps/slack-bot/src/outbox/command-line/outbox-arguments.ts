import { parseArgs } from "node:util";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { type LandlordId, type OutboxMessageId, parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { type Lane, parseLane } from "@socialsmart/domain/outbox/lane";
import type { Settlement } from "@socialsmart/domain/outbox/settle-message";

export const OUTBOX_USAGE = `What is on its way to Slack, what did not arrive, and what to do about it.

Usage:
  pnpm outbox list [--lane LANE] [--landlord landlord_…] [--json]
  pnpm outbox show message_… [--json]
  pnpm outbox retry message_…
  pnpm outbox retry --lane LANE
  pnpm outbox retry --all-parked [--landlord landlord_…]
  pnpm outbox park message_… --reason "…"
  pnpm outbox settle message_… --arrived | --send-again

  list    lanes with something to tell, each for a channel or a person: how much waits, and until when it rests after a
          failure; channels that take nothing; and what was given up, parked for short:
            REFUSED    Slack said no
            UNCERTAIN  it may have arrived: look in Slack, then settle it
            STOPPED    somebody has put it aside
  show    one message: what it would say now, and what has become of it
  retry   tells a parked message again, or what rests at once. With --lane, all of a lane that was refused; with --all-parked, all
          that was refused anywhere. What is uncertain is left for somebody to settle, and what was put aside is left so.
  park    puts a message aside that waits: it is not told, and those behind it go on
  settle  decides about a parked message and all that were to stand in one post with it

A bot that runs takes it from there within a second. Every change is in the audit trail, as the operator's.
DATABASE_URL says which database. Exit codes: 0 done, 1 not done, 2 not understood.`;

export type OutboxCommand =
  | {
      readonly action: "list";
      readonly lane: Lane | undefined;
      readonly landlordId: LandlordId | undefined;
      readonly json: boolean;
    }
  | { readonly action: "show"; readonly messageId: OutboxMessageId; readonly json: boolean }
  | { readonly action: "retry"; readonly messageId: OutboxMessageId }
  | { readonly action: "retryLane"; readonly lane: Lane }
  | { readonly action: "retryAll"; readonly landlordId: LandlordId | undefined }
  | { readonly action: "park"; readonly messageId: OutboxMessageId; readonly reason: string }
  | { readonly action: "settle"; readonly messageId: OutboxMessageId; readonly as: Settlement };

const ACTIONS = ["list", "show", "retry", "park", "settle"] as const;
type Action = (typeof ACTIONS)[number];

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const OPTIONS = {
  ...{ lane: text, landlord: text, reason: text, json: flag },
  ...{ "all-parked": flag, arrived: flag, "send-again": flag },
} as const;
type Option = keyof typeof OPTIONS;

const TAKES: Readonly<Record<Action, readonly Option[]>> = {
  list: ["lane", "landlord", "json"],
  show: ["json"],
  retry: ["lane", "landlord", "all-parked"],
  park: ["reason"],
  settle: ["arrived", "send-again"],
};

/** Reads the command line of `pnpm outbox`; a refusal is a sentence for whoever typed it. */
export function parseOutboxArguments(args: readonly string[]): Result<OutboxCommand, string> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [word, ...operands] = positionals;
  const action = ACTIONS.find((one) => one === word);
  if (!action) return err(word === undefined ? "What is to be done?" : `There is no command ${word}.`);
  const strange = Object.keys(values).find((name) => !TAKES[action].some((option) => option === name));
  if (strange !== undefined) return err(`${action} takes no --${strange}.`);
  const lane = values.lane === undefined ? undefined : parseLane(values.lane);
  if (values.lane !== undefined && !lane) return err("--lane takes a lane, as list names it.");
  const landlordId = values.landlord === undefined ? undefined : parseId("landlord", values.landlord);
  if (values.landlord !== undefined && !landlordId) return err("--landlord takes an id: landlord_…");
  const named = values.json === true;

  if (action === "list") {
    if (operands.length > 0) return err(`Not understood: ${operands.join(" ")}`);
    return ok({ action, lane, landlordId, json: named });
  }
  if (action === "retry" && operands.length === 0) {
    if (values["all-parked"]) return lane ? err(ONE_OF_THREE) : ok({ action: "retryAll", landlordId });
    if (landlordId) return err("--landlord goes with --all-parked.");
    return lane ? ok({ action: "retryLane", lane }) : err(ONE_OF_THREE);
  }
  const [id = "", ...more] = operands;
  const messageId = parseId("message", id);
  if (!messageId || more.length > 0) return err(`${action} takes a message's id: message_…`);
  switch (action) {
    case "show":
      return ok({ action, messageId, json: named });
    case "retry":
      return Object.keys(values).length > 0 ? err(ONE_OF_THREE) : ok({ action, messageId });
    case "park":
      return values.reason ? ok({ action, messageId, reason: values.reason }) : err("park needs a --reason.");
    case "settle":
      if (values.arrived === values["send-again"]) return err("Say either --arrived or --send-again.");
      return ok({ action, messageId, as: values.arrived ? "ARRIVED" : "SEND_AGAIN" });
    default:
      return assertNever(action);
  }
}

const ONE_OF_THREE = "retry takes a message's id, or --lane, or --all-parked.";

function parseOptions(args: readonly string[]) {
  // A script runner may hand its own separator on.
  const own = args[0] === "--" ? args.slice(1) : [...args];
  try {
    return ok(parseArgs({ args: own, options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    if (error instanceof TypeError) return err(error.message);
    throw error;
  }
}
