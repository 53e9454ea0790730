import type { ParkedRoute } from "@socialsmart/domain/chat/parked-route";
import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { WaitingLane } from "@socialsmart/domain/outbox/outbox-overview";

export type OutboxList = {
  readonly waiting: readonly WaitingLane[];
  readonly closed: readonly ParkedRoute[];
  readonly parked: readonly ParkedMessage[];
};

/** The list for a person to read in a terminal; moments are in UTC. */
export function listTables({ waiting, closed, parked }: OutboxList): string {
  const lanes = waiting.map(({ lane, waiting: count, oldest, restsUntil, isHeld, error }) => [
    ...[lane, String(count), oldest.id, oldest.fact.type, moment(oldest.occurredAt)],
    ...[isHeld ? "being told" : restsUntil ? `rests until ${moment(restsUntil)}` : "due", error ?? ""],
  ]);
  const channels = closed.map(({ landlordId, teamId, channelId, error, parkedAt }) => [
    ...[`channel:${landlordId}/${teamId}/${channelId}`, moment(parkedAt), error],
  ]);
  const messages = parked.map(({ message, reason, at, error }) => [
    ...[message.id, reason, message.fact.type, message.lane, moment(at), error],
  ]);
  return [
    section("Waiting", ["LANE", "WAITING", "OLDEST", "KIND", "SINCE", "STATE", "ERROR"], lanes),
    section("Channels that take nothing", ["LANE", "SINCE", "ERROR"], channels),
    section("Parked", ["ID", "REASON", "KIND", "LANE", "SINCE", "ERROR"], messages),
  ].join("\n\n");
}

/** The list for a program. */
export function listJson({ waiting, closed, parked }: OutboxList): string {
  return JSON.stringify(
    {
      waiting: waiting.map(({ oldest, ...lane }) => ({ ...lane, oldest: messageJson(oldest) })),
      closedChannels: closed,
      parked: parked.map(({ message, reason, error, at }) => ({
        ...messageJson(message),
        ...{ reason, error, parkedAt: at },
      })),
    },
    null,
    2,
  );
}

export function messageJson({ id, landlordId, lane, seq, fact, occurredAt, deliveryId, attempts }: Message) {
  return { id, landlordId, lane, seq, kind: fact.type, fact, occurredAt, deliveryId, attempts };
}
type Message = ParkedMessage["message"];

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? `${title}: none` : `${title}\n${table([head, ...rows])}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function moment(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" });
}
