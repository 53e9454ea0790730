import type { LandlordId } from "../kernel/ids.ts";
import type { Transaction } from "../store/transaction.ts";
import type { MemoryTables } from "./memory-tables.ts";

/** Nobody sends what this store holds: no lane is held or rests, and what waits is all that was not given up. */
export function memoryDeliveries(tables: MemoryTables, landlordId: LandlordId): Transaction["deliveries"] {
  const messages = tables.outboxMessages.of(landlordId);
  const parked = tables.parkedMessages.of(landlordId);
  return {
    byId: async (id) => {
      const message = messages.find(id);
      return message && { message, error: null, toldAt: null, parked: parked.find(id) ?? null };
    },
    lockParkedWith: async (id) => {
      const found = parked.find(id);
      return found ? [found] : [];
    },
    settle: async (settled) => {
      for (const { message } of settled) parked.delete(message.id);
    },
    hold: async () => true,
    park: async (message, why) => {
      if (parked.find(message.id)) return false;
      parked.insert({ message, ...why });
      return true;
    },
    // It keeps no account of what was told.
    listWaiting: async () => [],
    pass: async () => undefined,
    endRest: async () => false,
  };
}
