import type { LedgerFilter } from "@socialsmart/domain/store/filters";
import { datesOf } from "../kernel/period-dates.ts";
import { connect, type PageArgs } from "../paging/connect.ts";
import type { ApiContext } from "../server/api-context.ts";
import { LEDGER_ORDER } from "./ledger-order.ts";

type LedgerArgs = PageArgs & { readonly period?: string | null | undefined };

/** A page of the ledger: what the filter lets through, in the period that is asked for. */
export function listLedger(asked: LedgerFilter, args: LedgerArgs, { reader: { ledger } }: ApiContext) {
  const filter = typeof args.period === "string" ? { ...asked, workedWithin: datesOf(args.period) } : asked;
  return connect(
    LEDGER_ORDER,
    args,
    (page) => ledger.page(filter, page),
    () => ledger.count(filter),
    () => ledger.sums(filter),
  );
}
