import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import { type Lane, laneOfChannel } from "@socialsmart/domain/outbox/lane";
import type { KeptMessage, OutboxOverview } from "@socialsmart/domain/outbox/outbox-overview";
import { parkMessage } from "@socialsmart/domain/outbox/park-message";
import { retryLane } from "@socialsmart/domain/outbox/retry-lane";
import { type Settlement, settleMessage } from "@socialsmart/domain/outbox/settle-message";
import type { CommandOutcome } from "@socialsmart/runtime/run-command-line";
import type { OutboxCommand } from "./outbox-arguments.ts";
import { listJson, listTables, moment } from "./outbox-list.ts";
import { showMessage } from "./show-message.ts";

type Outcome = Promise<Result<CommandOutcome, string>>;

type Parts = { readonly deps: Deps; readonly overview: OutboxOverview };

const LISTED_AT_MOST = 1_000;

/** Lists, shows or decides about messages, as whoever runs the installation; a refusal is a sentence. */
export async function runOutboxCommand(parts: Parts, command: OutboxCommand): Outcome {
  const { deps, overview } = parts;
  switch (command.action) {
    case "list":
      return ok({ message: null, output: await list(overview, command) });
    case "retryLane":
      return retryWholeLane(parts, command.lane);
    case "retryAll":
      return retryAll(parts, command.landlordId);
    case "show":
    case "retry":
    case "park":
    case "settle":
      break;
    default:
      return assertNever(command);
  }
  const kept = await overview.find(command.messageId);
  if (!kept) return err(`There is no message ${command.messageId}.`);
  switch (command.action) {
    case "show":
      return ok({ message: null, output: await showMessage(deps, kept, command.json) });
    case "retry":
      return retry(parts, kept);
    case "park":
      return park(deps, kept, command.reason);
    case "settle":
      return settle(deps, kept, command.as);
    default:
      return assertNever(command);
  }
}

async function list(
  overview: OutboxOverview,
  { lane, landlordId, json }: Extract<OutboxCommand, { action: "list" }>,
): Promise<string> {
  const isMeant = (of: Lane, owner: LandlordId) =>
    (lane === undefined || of === lane) && (landlordId === undefined || owner === landlordId);
  const [waiting, parked, closed] = await Promise.all([
    overview.waiting(LISTED_AT_MOST),
    overview.parked(LISTED_AT_MOST),
    overview.parkedRoutes(),
  ]);
  const meant = {
    waiting: waiting.filter((one) => isMeant(one.lane, one.landlordId)),
    parked: parked.filter(({ message }) => isMeant(message.lane, message.landlordId)),
    closed: closed.filter((route) => isMeant(laneOfChannel(route.landlordId, route), route.landlordId)),
  };
  return json ? listJson(meant) : listTables(meant);
}

async function retry({ deps }: Parts, kept: KeptMessage): Outcome {
  const { message, toldAt, parked } = kept;
  if (parked) return settle(deps, kept, "SEND_AGAIN");
  if (toldAt) return err(`It was told, or settled, ${moment(toldAt)}.`);
  const { landlordId, lane } = message;
  const tried = await retryLane(deps, operator(landlordId), { lane }, null);
  return tried.ok ? said("Tried again at once.") : err("Nothing holds it up: it waits for its turn.");
}

async function retryWholeLane({ deps, overview }: Parts, lane: Lane): Outcome {
  const refused = (await refusedIn(overview)).filter(({ message }) => message.lane === lane);
  const owner = await ownerOf(overview, lane, refused);
  if (!owner) return err(`Nothing rests in ${lane}, and nothing of it was refused.`);
  const sent = await sendAgain(deps, refused);
  const tried = await retryLane(deps, operator(owner), { lane }, null);
  if (!tried.ok && sent === 0) return err(`Nothing rests in ${lane}, and nothing of it was refused.`);
  const rest = tried.ok ? " What rested is tried again at once." : "";
  return said(`${sent} sent again.${rest}`);
}

async function retryAll({ deps, overview }: Parts, landlordId: LandlordId | undefined): Outcome {
  const isMeant = (owner: LandlordId) => landlordId === undefined || owner === landlordId;
  const parked = (await overview.parked(LISTED_AT_MOST)).filter(({ message }) => isMeant(message.landlordId));
  const sent = await sendAgain(
    deps,
    parked.filter(({ reason }) => reason === "REFUSED"),
  );
  let opened = 0;
  for (const route of await overview.parkedRoutes()) {
    const lane = laneOfChannel(route.landlordId, route);
    if (!isMeant(route.landlordId)) continue;
    if ((await retryLane(deps, operator(route.landlordId), { lane }, null)).ok) opened += 1;
  }
  const left = parked.filter(({ reason }) => reason === "UNCERTAIN").length;
  const toSettle = left > 0 ? ` ${left} may have arrived: look in Slack, and settle them.` : "";
  return said(`${sent} sent again, ${opened} channels tried again.${toSettle}`);
}

async function refusedIn(overview: OutboxOverview): Promise<readonly ParkedMessage[]> {
  return (await overview.parked(LISTED_AT_MOST)).filter(({ reason }) => reason === "REFUSED");
}

async function ownerOf(
  overview: OutboxOverview,
  lane: Lane,
  refused: readonly ParkedMessage[],
): Promise<LandlordId | undefined> {
  const [waiting, routes] = await Promise.all([overview.waiting(LISTED_AT_MOST), overview.parkedRoutes()]);
  return (
    refused[0]?.message.landlordId ??
    waiting.find((one) => one.lane === lane)?.landlordId ??
    routes.find((route) => laneOfChannel(route.landlordId, route) === lane)?.landlordId
  );
}

/** Oldest first, so that they are told in the order in which they happened; answers how many. */
async function sendAgain(deps: Deps, newestFirst: readonly ParkedMessage[]): Promise<number> {
  const sent = new Set<string>();
  for (const { message } of newestFirst.toReversed()) {
    if (sent.has(message.id)) continue;
    const input = { messageId: message.id, as: "SEND_AGAIN" } as const;
    const settled = await settleMessage(deps, operator(message.landlordId), input, null);
    if (settled.ok) for (const id of settled.value.messageIds) sent.add(id);
  }
  return sent.size;
}

async function park(deps: Deps, { message }: KeptMessage, reason: string): Outcome {
  const input = { messageId: message.id, reason };
  const parked = await parkMessage(deps, operator(message.landlordId), input, null);
  if (parked.ok) return said(`Parked ${message.id}.`);
  const { refusal } = parked;
  switch (refusal.type) {
    case "MessageNotFound":
      return err(`There is no message ${message.id}.`);
    case "MessageNotWaiting":
      return err("It does not wait: it was told, or parked before.");
    case "LaneBusy":
      return err("A bot is telling what is in its lane just now. Try again in a moment.");
    case "InvalidInput":
      return err("The reason is empty, longer than 500 characters, or holds a personal number.");
    case "NotAllowed":
    case "CommandKeyReused":
      throw new Error(`An operator without a key was refused: ${refusal.type}`);
    default:
      return assertNever(refusal);
  }
}

async function settle(deps: Deps, { message }: KeptMessage, as: Settlement): Outcome {
  const input = { messageId: message.id, as };
  const settled = await settleMessage(deps, operator(message.landlordId), input, null);
  if (!settled.ok) return err("It is not parked: it waits, was told, or somebody has settled it.");
  const { length } = settled.value.messageIds;
  const together = length > 1 ? `${length} that were to stand in one post` : message.id;
  return said(as === "ARRIVED" ? `Settled ${together}.` : `Sent again: ${together}.`);
}

function said(message: string): Result<CommandOutcome, string> {
  return ok({ message, output: null });
}

function operator(landlordId: LandlordId): OperatorActor {
  return { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
}
