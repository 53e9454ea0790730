import { inviteToChat } from "@socialsmart/domain/chat/invite-to-chat";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { SetUp } from "./set-up.ts";

/** Makes a code for a person of the file. Both answers are a line to print. */
export async function invite(
  deps: Deps,
  { landlordId, people }: SetUp,
  { key, zone }: { key: string; zone: string },
): Promise<Result<string, string>> {
  const personId = people.get(key);
  if (!landlordId || !personId) return err(`${key} gets no code: the person was refused.`);
  const operator = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" } as const;
  const invited = await inviteToChat(deps, operator, { personId });
  if (!invited.ok) return err(`${key} gets no code: ${invited.refusal.type}.`);
  const { code, expiresAt } = invited.value;
  const until = Temporal.Instant.from(expiresAt).toZonedDateTimeISO(zone).toPlainDateTime();
  const moment = until.toString({ smallestUnit: "minute" }).replace("T", " ");
  return ok(`code     ${key}, valid once, until ${moment}: /socialsmart link ${code}`);
}
