import type { OpenRoster } from "../pledge/open-roster.ts";
import type { Pledge } from "../pledge/pledge.ts";
import type { Shift } from "./shift.ts";
import { isPast, nameBy } from "./shift-deadlines.ts";
import { firstAskedForNames } from "./shift-moments.ts";

/** Asks whoever has places without a name for names, unless those have been released already. */
export async function askForNames(roster: OpenRoster): Promise<void> {
  if (roster.shift.namesReleased) return;
  for (const pledge of roster.pledges) {
    if (wantsNames(pledge))
      await roster.tellPledger("YourNamesWanted", pledge, { places: pledge.places - pledge.named });
  }
}

/** Whether whoever pledged has been asked for names by now, and some are missing. */
export function isAskedForNames(pledge: Pledge, shift: Shift, now: Temporal.Instant): boolean {
  const due = nameBy(shift);
  return wantsNames(pledge) && due !== null && isPast(firstAskedForNames(due), now);
}

function wantsNames({ state, named, places }: Pledge): boolean {
  return state === "CONFIRMED" && named < places;
}
