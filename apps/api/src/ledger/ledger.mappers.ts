import type { LedgerEntry } from "@socialsmart/domain/ledger/ledger-entry";
import type { LedgerSums } from "@socialsmart/domain/store/sums";
import type { Connection } from "../paging/connection.ts";

export type LedgerEntryMapper = LedgerEntry;
export type LedgerEntryConnectionMapper = Connection<LedgerEntry, LedgerSums>;
