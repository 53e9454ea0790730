import type { AppendixId, LandlordId } from "../kernel/ids.ts";
import type { HoursPorts } from "../store/hours-ports.ts";
import type { MemoryTables } from "./memory-tables.ts";
import { BY_ID } from "./orders.ts";

/** Who came, the ledger, what organisations have taken on and how it is followed up, within one landlord. */
export function memoryHoursWrites(tables: MemoryTables, landlordId: LandlordId): HoursPorts {
  const attendances = tables.attendances.of(landlordId);
  const ledger = tables.ledger.of(landlordId);
  const commitments = tables.commitments.of(landlordId);
  const commitmentRevisions = tables.commitmentRevisions.of(landlordId);
  const exemptions = tables.exemptions.of(landlordId);
  const followUps = tables.followUps.of(landlordId);
  const followUpOf = (appendixId: AppendixId, year: number) =>
    followUps.all().find((row) => row.appendixId === appendixId && row.year === year);

  return {
    attendances: {
      insert: async (row) => attendances.insert(row),
      lockByIds: async (ids) =>
        attendances
          .all()
          .filter((row) => ids.includes(row.id))
          .toSorted(BY_ID.compare),
      listByShift: async (id) =>
        attendances
          .all()
          .filter((row) => row.shiftId === id)
          .toSorted(BY_ID.compare),
      save: async (row) => attendances.save(row),
    },
    ledger: {
      append: async (entries) => {
        for (const entry of entries) ledger.insert({ ...entry, seq: ledger.all().length + 1 });
      },
      byId: async (id) => ledger.find(id),
      reversalOf: async (id) => ledger.all().find((row) => row.reverses === id),
    },
    commitments: {
      insert: async (row) => commitments.insert(row),
      find: async ({ organisationId, year, unit, focusArea }) =>
        commitments
          .all()
          .find(
            (row) =>
              row.organisationId === organisationId &&
              row.year === year &&
              row.unit === unit &&
              row.focusArea === focusArea,
          ),
      listOfYear: async (organisationId, year) =>
        commitments.all().filter((row) => row.organisationId === organisationId && row.year === year),
      lockById: async (id) => commitments.find(id),
      save: async (row) => commitments.save(row),
      keepRevision: async (row) => commitmentRevisions.insert(row),
    },
    exemptions: {
      insert: async (row) => exemptions.insert(row),
      lockById: async (id) => exemptions.find(id),
      save: async (row) => exemptions.save({ ...row, version: row.version + 1 }),
    },
    followUps: {
      insert: async (row) => followUps.insert(row),
      lockById: async (id) => followUps.find(id),
      find: async (appendixId, year) => followUpOf(appendixId, year),
      lockOf: async (appendixId, year) => followUpOf(appendixId, year),
      delete: async (id) => followUps.delete(id),
      save: async (row) => followUps.save({ ...row, version: row.version + 1 }),
    },
  };
}
