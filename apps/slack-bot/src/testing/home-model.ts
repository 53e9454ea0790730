import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import type { HomeModel, PlacedRoster, WorkQueue } from "../home/home-model.ts";
import type { ShiftRoster } from "../roster/read-rosters.ts";
import { anInitiative, anOrganisation, aPerson, aRoster } from "./models.ts";

/** Monday, 23 November 2026, 12:00 in Stockholm. */
const NOON = Temporal.Instant.from("2026-11-23T11:00:00Z");

const nothing = { items: [], isCut: false };

/** The App Home of Ali, who speaks for nobody and whom nothing concerns but what is given. */
export function aHomeModel(given: Partial<HomeModel> = {}): HomeModel {
  return {
    ...{ person: aPerson("Ali Hassan"), memberships: [], zone: "Europe/Stockholm" },
    ...{
      pledges: nothing,
      speaksForSomebody: false,
      balances: [],
      people: [],
      fitting: [],
      seats: [],
      ownHours: undefined,
      unreported: nothing,
      hosted: nothing,
      toVerify: nothing,
      followUps: [],
    },
    ...{ queue: undefined, offersOut: undefined, help: "Hjälp", now: NOON },
    ...given,
  };
}

/** A coordinator's queue with nothing in it but what is given. */
export function aQueue(given: Partial<WorkQueue> = {}): WorkQueue {
  return {
    approvals: nothing,
    toOffer: nothing,
    understaffed: nothing,
    undelivered: nothing,
    closedChannels: [],
    ...given,
  };
}

/** All of a list. */
export function all<T>(...items: readonly T[]) {
  return { items, isCut: false };
}

/** An initiative of Vivalla library's in Vivalla. */
export function aPlacedInitiative(given: Partial<Initiative> = {}): PlacedInitiative {
  const initiative = anInitiative(given);
  const { landlordId, districtId, hostOrganisationId } = initiative;
  return {
    ...initiative,
    host: anOrganisation("Vivalla bibliotek", { id: hostOrganisationId, landlordId }),
    district: { id: districtId, landlordId, name: "Vivalla" },
  };
}

export function aPlacedRoster(
  shift: Shift,
  {
    title = "Läxhjälp i Vivalla",
    ...others
  }: { title?: string; organisations?: ShiftRoster["organisations"]; waitlistedPlaces?: number } = {},
): PlacedRoster {
  const { organisations = [], ...counts } = others;
  return { initiative: aPlacedInitiative({ title }), roster: aRoster(shift, organisations, counts) };
}
