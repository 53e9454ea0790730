import type { Actor } from "@socialsmart/domain/access/actor";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { InitiativeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import { CHANNELS } from "./channels.ts";
import { expectOk } from "./expect-ok.ts";
import type { InitiativeKey, SeedInitiative } from "./initiatives.ts";
import { INITIATIVES } from "./initiatives.ts";
import { TEAM_ID, ZONE } from "./landlord.ts";
import type { PersonKey } from "./people.ts";
import { entriesOf, get, type Registered } from "./register.ts";
import { occasionsInAYear } from "./weekly-slots.ts";

export type PlannedShift = { readonly shiftId: ShiftId; readonly startsAt: Temporal.Instant };
/** Each initiative's shifts by start. */
export type Planned = ReadonlyMap<InitiativeKey, readonly PlannedShift[]>;

/** Drafts each initiative with a year of shifts, and publishes it, which opens them all at once. */
export async function planAll(
  deps: Deps,
  actorOf: (person: PersonKey) => Actor,
  registered: Registered,
): Promise<Planned> {
  const planned = new Map<InitiativeKey, readonly PlannedShift[]>();
  for (const [key, initiative] of entriesOf<InitiativeKey, SeedInitiative>(INITIATIVES)) {
    const actor = actorOf(initiative.coordinator);
    const initiativeId = await plan(deps, actor, initiative, registered);
    planned.set(key, await scheduleAYear(deps, actor, initiative, initiativeId));
    expectOk(await publishInitiative(deps, actor, { initiativeId }, null), initiative.title);
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

async function scheduleAYear(
  deps: Deps,
  actor: Actor,
  { title, slot, location, minPlaces, capacity, allowsPartOfShift }: SeedInitiative,
  initiativeId: InitiativeId,
): Promise<readonly PlannedShift[]> {
  const shifts: PlannedShift[] = [];
  for (const { startsAt, endsAt } of occasionsInAYear(slot, { zone: ZONE, now: deps.clock.now() })) {
    const facts = {
      initiativeId,
      startsAt: startsAt.toString(),
      endsAt: endsAt.toString(),
      zone: ZONE,
      location,
      minPlaces,
      capacity,
      allowsPartOfShift,
    };
    const { shiftId } = expectOk(await scheduleShift(deps, actor, facts, null), `${title} ${startsAt}`);
    shifts.push({ shiftId, startsAt });
  }
  return shifts;
}
