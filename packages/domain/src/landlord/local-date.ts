import type { Deps } from "../kernel/deps.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Landlord } from "./landlord.ts";

/** The landlord that the transaction is of. */
export async function landlordOf(tx: Transaction): Promise<Landlord> {
  const landlord = await tx.landlords.current();
  if (!landlord) throw new Error("There is no landlord");
  return landlord;
}

/** Today, where the landlord is: what is dated by it begins and ends by that calendar. */
export async function localDate(
  { clock }: Pick<Deps, "clock">,
  tx: Transaction,
): Promise<Temporal.PlainDate> {
  return clock
    .now()
    .toZonedDateTimeISO((await landlordOf(tx)).zone)
    .toPlainDate();
}
