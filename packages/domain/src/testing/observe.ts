import type { AuditEvent } from "../audit/audit-event.ts";
import type { Fact } from "../outbox/fact.ts";
import type { Lane } from "../outbox/lane.ts";
import type { MemoryStore } from "./memory-store.ts";

/** Watches a store from now on: what is written to its audit trail and its outbox. */
export function observe(store: MemoryStore): {
  auditEvents(): readonly AuditEvent[];
  /** Each audit event as `action subject`. */
  changes(): readonly string[];
  told(): readonly { readonly lane: Lane; readonly fact: Fact }[];
} {
  const [auditBefore, toldBefore] = [store.auditEvents.length, store.outboxMessages.length];
  const auditEvents = () => store.auditEvents.slice(auditBefore);
  return {
    auditEvents,
    changes: () => auditEvents().map(({ action, subject }) => `${action} ${subject}`),
    told: () => store.outboxMessages.slice(toldBefore).map(({ lane, fact }) => ({ lane, fact })),
  };
}
