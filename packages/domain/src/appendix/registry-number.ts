import type { Transaction } from "../store/transaction.ts";

/** The next free number (diarienummer) of the landlord's own series: the year, and a count that begins anew with it. */
export async function nextRegistryNumber(tx: Transaction, year: number): Promise<string> {
  for (;;) {
    const count = await tx.appendices.nextRegistryCount(year);
    const number = `${year}-${String(count).padStart(4, "0")}`;
    // Somebody may have given it by hand.
    if (!(await tx.appendices.hasRegistryNumber(number))) return number;
  }
}
