import type { LedgerEntry } from "@socialsmart/domain/ledger/ledger-entry";
import type { ListOrder } from "../paging/connect.ts";

/** By number, the newest first. */
export const LEDGER_ORDER: ListOrder<LedgerEntry> = {
  kind: "entry",
  sortKey: "NUMBER",
  cursorOf: ({ seq, id }) => ({ key: String(seq), id }),
};
