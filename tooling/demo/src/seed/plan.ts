import type { Actor } from "@socialsmart/domain/access/actor";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { InitiativeId } from "@socialsmart/domain/kernel/ids";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { CHANNELS } from "./channels.ts";
import { expectOk } from "./expect-ok.ts";
import type { InitiativeKey, SeedInitiative } from "./initiatives.ts";
import { INITIATIVES } from "./initiatives.ts";
import { TEAM_ID, ZONE } from "./landlord.ts";
import type { PersonKey } from "./people.ts";
import { entriesOf, get, type Registered } from "./register.ts";
import { recurrenceOf } from "./weekly-slots.ts";

/** Each initiative's shifts by start. */
export type Planned = ReadonlyMap<InitiativeKey, readonly Shift[]>;

/** Drafts each initiative with its series of shifts, and publishes it, which opens them all at once. */
export async function planAll(
  deps: Deps,
  actorOf: (person: PersonKey) => Actor,
  registered: Registered,
): Promise<Planned> {
  const planned = new Map<InitiativeKey, readonly Shift[]>();
  for (const [key, initiative] of entriesOf<InitiativeKey, SeedInitiative>(INITIATIVES)) {
    const actor = actorOf(initiative.coordinator);
    const now = deps.clock.now();
    const then = now.subtract({ hours: 24 * (initiative.plannedDaysAgo ?? 0) });
    const planning = { ...deps, clock: { now: () => then } };
    const initiativeId = await plan(planning, actor, initiative, registered);
    planned.set(key, await schedule(planning, actor, initiative, { initiativeId, now }));
    expectOk(await publishInitiative(planning, actor, { initiativeId }, null), initiative.title);
  }
  return planned;
}

async function plan(
  deps: Deps,
  actor: Actor,
  initiative: SeedInitiative,
  { districts, organisations, people }: Registered,
): Promise<InitiativeId> {
  const { title, description, involvesMinors, focusArea, otherFocusAreas } = initiative;
  const facts = {
    title,
    description,
    hostOrganisationId: get(organisations, initiative.host),
    coordinatorIds: [get(people, initiative.coordinator)],
    districtId: get(districts, initiative.district),
    primaryFocusArea: focusArea,
    otherFocusAreas,
    involvesMinors,
    channel: { teamId: TEAM_ID, channelId: CHANNELS[initiative.channel].id },
  };
  return expectOk(await planInitiative(deps, actor, facts, null), title).initiativeId;
}

/** A year's half of shifts, the rest of which come as time goes on; none on a day off. */
async function schedule(
  deps: Deps,
  actor: Actor,
  { title, slot, location, minPlaces, capacity, allowsPartOfShift, rules }: SeedInitiative,
  { initiativeId, now }: { readonly initiativeId: InitiativeId; readonly now: Temporal.Instant },
): Promise<readonly Shift[]> {
  const facts = {
    ...rules,
    ...recurrenceOf(slot, { zone: ZONE, now }),
    initiativeId,
    location,
    minPlaces,
    capacity,
    allowsPartOfShift,
    holidays: "SKIP",
    customaryFreeDays: "SKIP",
  } as const;
  const { seriesId, shifts } = expectOk(await scheduleSeries(deps, actor, facts, null), title);
  const reader = deps.store.reader(actor.landlordId);
  return (await reader.shifts.page({ seriesId }, { first: shifts, after: null })).items;
}
