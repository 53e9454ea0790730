import type { LandlordId } from "../kernel/ids.ts";
import type { IdentityPorts } from "../store/identity-ports.ts";
import { chatKey, type MemoryTables, signInKey, triesKey } from "./memory-tables.ts";

/** Who somebody is, and what lets in whoever brings it, within one landlord. */
export function memoryIdentities(tables: MemoryTables, landlordId: LandlordId): IdentityPorts {
  const chatIdentities = tables.chatIdentities.of(landlordId);
  const signInIdentities = tables.signInIdentities.of(landlordId);
  const chatInvitations = tables.chatInvitations.of(landlordId);
  const joinCodes = tables.joinCodes.of(landlordId);
  const joinTries = tables.joinTries.of(landlordId);
  const calendarFeeds = tables.calendarFeeds.of(landlordId);
  const serviceTokens = tables.serviceTokens.of(landlordId);

  return {
    chatIdentities: {
      find: async (teamId, userId) => chatIdentities.find(chatKey(landlordId, teamId, userId)),
      listByPerson: async (personId) => chatIdentities.all().filter((row) => row.personId === personId),
      insert: async (row) => chatIdentities.insert(row),
      replace: async (row) => chatIdentities.save(row),
    },
    chatInvitations: {
      insert: async (row) => chatInvitations.insert(row),
      lockByDigest: async (digest) => chatInvitations.all().find((row) => row.codeDigest === digest),
      save: async (row) => chatInvitations.save(row),
    },
    joinCodes: {
      insert: async (row) => joinCodes.insert(row),
      byDigest: async (digest) => joinCodes.all().find((row) => row.codeDigest === digest),
      lockOf: async (id) => joinCodes.all().find((row) => row.organisationId === id),
      deleteOf: async (id) => {
        const code = joinCodes.all().find((row) => row.organisationId === id);
        if (code) joinCodes.delete(code.id);
        return code;
      },
    },
    joinTries: {
      lockOf: async (by) => joinTries.find(triesKey(landlordId, by)),
      insert: async (row) => joinTries.insert(row),
      replace: async (row) => joinTries.save(row),
    },
    signInIdentities: {
      find: async (issuer, subject) => signInIdentities.find(signInKey(landlordId, issuer, subject)),
      findByPerson: async (issuer, personId) =>
        signInIdentities.all().find((row) => row.issuer === issuer && row.personId === personId),
      insert: async (row) => signInIdentities.insert(row),
    },
    calendarFeeds: {
      insert: async (row) => calendarFeeds.insert(row),
      lockById: async (id) => calendarFeeds.find(id),
      save: async (row) => calendarFeeds.save(row),
    },
    serviceTokens: {
      insert: async (row) => serviceTokens.insert(row),
      lockById: async (id) => serviceTokens.find(id),
      save: async (row) => serviceTokens.save(row),
    },
  };
}
