import { isOpen } from "../appendix/appendix.ts";
import type { LandlordId } from "../kernel/ids.ts";
import type { AppendixPorts } from "../store/appendix-ports.ts";
import type { MemoryTables } from "./memory-tables.ts";
import { nextVersion } from "./next-version.ts";

/** Templates, leases, and the appendices to them, within one landlord. */
export function memoryAppendices(tables: MemoryTables, landlordId: LandlordId): AppendixPorts {
  const leases = tables.leases.of(landlordId);
  const versions = tables.templateVersions.of(landlordId);
  const appendices = tables.appendices.of(landlordId);
  const signatures = tables.signatures.of(landlordId);
  const codes = tables.signingCodes.of(landlordId);
  const links = tables.readingLinks.of(landlordId);
  const counts = tables.registryCounts.of(landlordId);

  return {
    leases: {
      insert: async (row) => leases.insert(row),
      byId: async (id) => leases.find(id),
      lockById: async (id) => leases.find(id),
      save: async (row) => leases.save(row),
      find: async (organisationId, number) =>
        leases.all().find((row) => row.organisationId === organisationId && row.number === number),
      hasAny: async (organisationId) => leases.all().some((row) => row.organisationId === organisationId),
    },
    templateVersions: {
      insert: async (row) => versions.insert(row),
      byId: async (id) => versions.find(id),
      lockById: async (id) => versions.find(id),
      save: async (row) => versions.save(row),
      lastNumber: async (template, language) =>
        Math.max(
          0,
          ...versions
            .all()
            .filter((row) => row.template === template && row.language === language)
            .map(({ number }) => number),
        ),
    },
    appendices: {
      insert: async (row) => appendices.insert(row),
      byId: async (id) => appendices.find(id),
      lockById: async (id) => appendices.find(id),
      listOpenOffers: async () => appendices.all().filter((row) => row.offer && isOpen(row)),
      lockActive: async (organisationId, leaseNumber) =>
        appendices
          .all()
          .find(
            (row) =>
              row.state === "ACTIVE" &&
              row.organisationId === organisationId &&
              row.leaseNumber === leaseNumber,
          ),
      save: async (row) => appendices.save(nextVersion(row, appendices.find(row.id))),
      hasRegistryNumber: async (number) => appendices.all().some((row) => row.registryNumber === number),
      nextRegistryCount: async (year) => {
        const before = counts.find(`${landlordId} ${year}`);
        const count = (before?.count ?? 0) + 1;
        if (before) counts.save({ ...before, count });
        else counts.insert({ landlordId, year, count });
        return count;
      },
    },
    signatures: {
      insert: async (row) => signatures.insert(row),
      listByAppendix: async (id) =>
        signatures
          .all()
          .filter((row) => row.appendixId === id)
          .toSorted((a, b) => (a.party < b.party ? -1 : 1)),
    },
    signingCodes: {
      insert: async (row) => codes.insert(row),
      lock: async (appendixId, party) =>
        codes.all().find((row) => row.appendixId === appendixId && row.party === party),
      lockById: async (id) => codes.find(id),
      save: async (row) => codes.save(row),
    },
    readingLinks: {
      replace: async (row) =>
        links.find(`${row.appendixId} ${row.personId}`) ? links.save(row) : links.insert(row),
    },
  };
}
