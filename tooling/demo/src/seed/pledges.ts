import type { InitiativeKey } from "./initiatives.ts";
import type { OrganisationKey } from "./organisations.ts";
import type { PersonKey } from "./people.ts";

export type SeedPledge = {
  readonly initiative: InitiativeKey;
  /** On the initiative's first shift from now on (0), or from Monday in so many weeks. */
  readonly weeksAhead: number;
  readonly organisation: OrganisationKey;
  readonly places: number;
  readonly by: PersonKey;
  /** Absent for the whole shift. */
  readonly minutesPerPlace?: number;
  /** While waiting, fewer places would do. */
  readonly acceptsPart?: true;
  /** Whose names are on its places. */
  readonly named?: readonly PersonKey[];
  /** Is withdrawn once all have come. */
  readonly withdrawn?: true;
};

/**
 * In the order they came. An organisation stands at most once under each initiative, so that it does not matter which of the
 * weeks' shifts turn out to be the same one.
 */
export const PLEDGES: readonly SeedPledge[] = [
  // Half full: a fourth place is the first thing to try.
  pledge("homework", 0, "bicycles", 2, "mikael", { named: ["mikael", "ida"] }),
  pledge("homework", 0, "software", 1, "grace", { minutesPerPlace: 120, named: ["grace"] }),
  // One place left.
  pledge("languageCafe", 1, "futureSeeds", 3, "hodan"),
  pledge("languageCafe", 1, "bakery", 2, "johan"),
  pledge("languageCafe", 1, "accountants", 2, "johan"),
  // Full, and two that wait, one of which would come with fewer.
  pledge("cv", 1, "software", 2, "grace"),
  pledge("cv", 1, "accountants", 2, "johan"),
  pledge("cv", 1, "bicycles", 1, "mikael"),
  pledge("cv", 1, "cleaners", 2, "johan", { acceptsPart: true }),
  // Full, and one of them goes: Kaffebönan, who waited, is offered the place.
  pledge("girls", 1, "hairdresser", 1, "karin"),
  pledge("girls", 1, "software", 1, "grace"),
  pledge("girls", 1, "accountants", 1, "karin"),
  pledge("girls", 1, "grocer", 1, "karin", { withdrawn: true }),
  pledge("girls", 1, "coffee", 1, "amina"),
  // One that a coordinator pledged, and one that waits for a coordinator's yes.
  pledge("trainees", 1, "grocer", 1, "johan"),
  pledge("trainees", 1, "software", 1, "grace"),
  pledge("nightWalk", 0, "grocer", 2, "karin"),
  pledge("nightWalk", 0, "police", 2, "karin"),
  pledge("nightWalk", 1, "bicycles", 2, "mikael"),
  pledge("garden", 0, "coffee", 4, "amina", { minutesPerPlace: 120 }),
  pledge("garden", 0, "futureSeeds", 3, "hodan"),
  // As many as one may bring until two days before, and fewer.
  pledge("safetyWalk", 0, "police", 3, "johan"),
  pledge("safetyWalk", 0, "cleaners", 1, "johan"),
  pledge("parliament", 0, "accountants", 1, "karin"),
  pledge("associations", 1, "accountants", 1, "karin"),
  pledge("sportsHall", 1, "bicycles", 1, "mikael", { minutesPerPlace: 90 }),
  pledge("fathers", 0, "tailor", 1, "johan"),
];

function pledge(
  initiative: InitiativeKey,
  weeksAhead: number,
  organisation: OrganisationKey,
  places: number,
  by: PersonKey,
  more: Pick<SeedPledge, "minutesPerPlace" | "acceptsPart" | "named" | "withdrawn"> = {},
): SeedPledge {
  return { initiative, weeksAhead, organisation, places, by, ...more };
}
