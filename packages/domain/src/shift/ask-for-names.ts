import type { OpenRoster } from "../pledge/open-roster.ts";

/** Asks whoever has places without a name for names, unless those have been released already. */
export async function askForNames(roster: OpenRoster): Promise<void> {
  if (roster.shift.namesReleased) return;
  for (const pledge of roster.pledges) {
    const places = pledge.places - pledge.named;
    if (pledge.state === "CONFIRMED" && places > 0)
      await roster.tellPledger("YourNamesWanted", pledge, { places });
  }
}
