import type { InitiativeKey } from "./initiatives.ts";
import type { OrganisationKey } from "./organisations.ts";
import type { PersonKey } from "./people.ts";

export type SeedPledge = {
  readonly initiative: InitiativeKey;
  /** On the initiative's first shift from now on (0), or from Monday in so many weeks. */
  readonly weeksAhead: number;
  readonly organisation: OrganisationKey;
  readonly places: number;
  /** Null for the whole shift. */
  readonly minutesPerPlace: number | null;
  readonly by: PersonKey;
};

/**
 * In the order they came. An organisation stands at most once under each initiative, so that it does not matter which of the
 * weeks' shifts turn out to be the same one.
 */
export const PLEDGES: readonly SeedPledge[] = [
  // Half full: a fourth place is the first thing to try.
  pledge("homework", 0, "bicycles", 2, "mikael"),
  pledge("homework", 0, "software", 1, "grace", 120),
  // One place left.
  pledge("languageCafe", 1, "futureSeeds", 3, "hodan"),
  pledge("languageCafe", 1, "bakery", 2, "johan"),
  pledge("languageCafe", 1, "accountants", 2, "johan"),
  // Full, and two that wait.
  pledge("cv", 1, "software", 2, "grace"),
  pledge("cv", 1, "accountants", 2, "johan"),
  pledge("cv", 1, "bicycles", 1, "mikael"),
  pledge("cv", 1, "cleaners", 1, "johan"),
  pledge("nightWalk", 0, "grocer", 2, "karin"),
  pledge("nightWalk", 0, "police", 2, "karin"),
  pledge("nightWalk", 1, "bicycles", 2, "mikael"),
  pledge("garden", 0, "coffee", 4, "amina", 120),
  pledge("garden", 0, "futureSeeds", 3, "hodan"),
  pledge("safetyWalk", 0, "police", 2, "johan"),
  pledge("safetyWalk", 0, "cleaners", 1, "johan"),
  pledge("girls", 1, "hairdresser", 1, "karin"),
  pledge("girls", 1, "software", 1, "grace"),
  pledge("parliament", 0, "accountants", 1, "karin"),
  pledge("associations", 1, "accountants", 1, "karin"),
  pledge("trainees", 1, "grocer", 1, "johan"),
  pledge("sportsHall", 1, "bicycles", 1, "mikael", 90),
  pledge("fathers", 0, "tailor", 1, "johan"),
];

function pledge(
  initiative: InitiativeKey,
  weeksAhead: number,
  organisation: OrganisationKey,
  places: number,
  by: PersonKey,
  minutesPerPlace: number | null = null,
): SeedPledge {
  return { initiative, weeksAhead, organisation, places, minutesPerPlace, by };
}
