import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { KeptMessage } from "@socialsmart/domain/outbox/outbox-overview";
import { textIn } from "../../texts/text.ts";
import { whatItSays } from "../what-it-says.ts";
import { messageJson, moment } from "./outbox-list.ts";

/** One message: what it would say now, and what has become of it. */
export async function showMessage(
  { store, clock }: Pick<Deps, "store" | "clock">,
  kept: KeptMessage,
  json: boolean,
): Promise<string> {
  const { message, toldAt, parked, error } = kept;
  const reader = store.reader(message.landlordId);
  const landlord = await reader.landlord();
  const reading = { reader, teamId: landlord?.chatTeamId ?? "", now: clock.now() };
  const says =
    (await whatItSays([message], { ...reading, text: textIn(landlord?.language ?? "sv") })) ?? null;
  if (json) {
    const fate = { toldAt, error, parked: parked && { reason: parked.reason, at: parked.at } };
    return JSON.stringify({ ...messageJson(message), ...fate, says }, null, 2);
  }
  const lines = [
    ["id", message.id],
    ["kind", message.fact.type],
    ["lane", `${message.lane}, number ${message.seq}`],
    ["landlord", message.landlordId],
    ["happened", moment(message.occurredAt)],
    ["state", stateOf(kept)],
    ["failed", `${message.attempts} times${error === null ? "" : `, last: ${error}`}`],
    ["says now", says?.replaceAll("\n", "\n          ") ?? "nothing: what it tells is no longer so"],
  ];
  return lines.map(([name = "", value]) => `${name.padEnd(10)}${value}`).join("\n");
}

function stateOf({ toldAt, parked, message }: KeptMessage): string {
  if (parked) return `parked ${moment(parked.at)}: ${parked.reason}`;
  if (toldAt) return `told, or settled, ${moment(toldAt)}`;
  return message.deliveryId === null ? "waiting" : `being told, or nobody knows: ${message.deliveryId}`;
}
