import type { AuditEvent } from "../../audit/audit-event.ts";
import type { LandlordId } from "../../kernel/ids.ts";
import type { OutboxMessage } from "../../outbox/delivery-queue.ts";
import { MemoryStore } from "../memory-store.ts";
import { testDeps } from "../world.ts";
import type { EngineUnderTest } from "./probe.ts";

/** The engine on a memory store of its own. */
export function memoryEngine(): EngineUnderTest {
  const store = new MemoryStore();
  let seen = { events: 0, messages: 0 };
  const isOf = (landlordId: LandlordId) => (row: AuditEvent | OutboxMessage) => row.landlordId === landlordId;
  return {
    deps: testDeps(store),
    timers: store.timerQueue,
    async written(landlordId) {
      const { auditEvents, outboxMessages } = store;
      const events = auditEvents.slice(seen.events).filter(isOf(landlordId));
      const facts = outboxMessages.slice(seen.messages).filter(isOf(landlordId));
      seen = { events: auditEvents.length, messages: outboxMessages.length };
      return { events, facts: facts.map(({ fact }) => fact) };
    },
  };
}
