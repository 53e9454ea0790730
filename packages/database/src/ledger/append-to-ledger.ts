import type { NewLedgerEntry } from "@socialsmart/domain/ledger/ledger-entry";
import type { Scope } from "../transaction/rows.ts";
import { Expression, sqlOf } from "../transaction/table-sql.ts";
import { ledgerEntryTable, toLedgerEntryRow } from "./ledger-entry-row.ts";
import { ledgerHeadTable } from "./ledger-head-row.ts";

/**
 * Writes the entries behind those that are there. The ledger's head is raised first and stays locked until the transaction ends, so
 * that numbers have no gap and follow the order of commits; on a cluster, it is the write that two who append are compared by.
 */
export async function appendToLedger(scope: Scope, entries: readonly NewLedgerEntry[]): Promise<void> {
  const { manager, landlordId, run } = scope;
  if (entries.length === 0) return;
  for (const entry of entries) {
    if (entry.landlordId !== landlordId)
      throw new Error(`An entry of ${entry.landlordId} in the ledger of ${landlordId}`);
  }
  const heads = sqlOf(manager.dataSource, ledgerHeadTable);
  const raised = { last_seq: new Expression("last_seq + ?", [entries.length]) };
  const { affected } = await run(heads.update(raised, { landlord_id: landlordId }));
  // Somebody else who opens the ledger at the same time makes this insert a duplicate, and the whole work runs again.
  if (affected === 0) await run(heads.insert([{ landlord_id: landlordId, last_seq: entries.length }]));
  const rows = entries.map((entry, index) => ({
    ...toLedgerEntryRow({ ...entry, seq: 0 }),
    seq: new Expression(SEQ_FROM_LAST, [landlordId, entries.length - 1 - index]),
  }));
  await run(sqlOf(manager.dataSource, ledgerEntryTable).insert(rows));
}

/** The head is this transaction's own by then: nobody else can raise it between the raise and this. */
const SEQ_FROM_LAST = "(SELECT last_seq FROM ledger_head WHERE landlord_id = ?) - ?";
