import type { ActorKind, Source } from "../access/actor.ts";
import type { AuditEventId, Id, IdKind, LandlordId } from "../kernel/ids.ts";
import type { Json } from "../kernel/json.ts";

/**
 * One change of state, written in the transaction that made it. Holds ids, states, numbers, and the reasons that the landlord's
 * staff give; no personal data else.
 */
export type AuditEvent = {
  readonly id: AuditEventId;
  readonly landlordId: LandlordId;
  readonly at: Temporal.Instant;
  readonly actorKind: ActorKind;
  /** Person, token, chat user or the subject of a sign-in; null for an operator and for time. */
  readonly actorId: string | null;
  readonly source: Source;
  /** The use case, as named in code. */
  readonly action: string;
  readonly subject: Id<IdKind>;
  /** What changed, as facts: `{ "state": ["WAITLISTED", "CONFIRMED"] }`. */
  readonly change: Json;
};
