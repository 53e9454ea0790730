import type { LandlordId } from "../kernel/ids.ts";
import type { Command } from "../store/command.ts";

/** What happens by the clock and by nobody's hand, for the audit trail. */
export function byTime(landlordId: LandlordId): Command {
  const actor = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
  return { actor, name: "keepTime", key: null, input: null };
}
