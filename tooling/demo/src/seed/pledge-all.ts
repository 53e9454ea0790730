import type { PersonActor } from "@socialsmart/domain/access/actor";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { expectOk } from "./expect-ok.ts";
import { ZONE } from "./landlord.ts";
import type { PersonKey } from "./people.ts";
import type { Planned } from "./plan.ts";
import { PLEDGES, type SeedPledge } from "./pledges.ts";
import { get, type Registered } from "./register.ts";
import { weeksAhead } from "./weekly-slots.ts";

/** Makes the pledges in their order, with the names on them; at last those go that go again. */
export async function pledgeAll(
  deps: Deps,
  actorOf: (person: PersonKey) => PersonActor,
  registered: Registered,
  planned: Planned,
): Promise<void> {
  const leaving: { readonly pledgeId: PledgeId; readonly by: PersonActor }[] = [];
  for (const pledge of PLEDGES) {
    const by = actorOf(pledge.by);
    const pledgeId = await make(deps, by, pledge, registered, shiftOf(pledge, planned, deps.clock.now()));
    if (pledge.withdrawn) leaving.push({ pledgeId, by });
  }
  for (const { pledgeId, by } of leaving) {
    expectOk(await withdrawPledge(deps, by, { pledgeId }, null), `${pledgeId}'s withdrawal`);
  }
}

async function make(
  deps: Deps,
  by: PersonActor,
  pledge: SeedPledge,
  { organisations, people }: Registered,
  { id: shiftId }: Shift,
): Promise<PledgeId> {
  const { organisation, places, minutesPerPlace = null, acceptsPart = false, named = [] } = pledge;
  const organisationId = get(organisations, organisation);
  const facts = { shiftId, organisationId, places, minutesPerPlace, acceptsPart };
  const { pledgeId } = expectOk(await pledgePlaces(deps, by, facts, null), whatIs(pledge));
  for (const key of named) {
    const personId = get(people, key);
    expectOk(await namePerson(deps, by, { pledgeId, personId }, null), `${key} on ${whatIs(pledge)}`);
  }
  return pledgeId;
}

function shiftOf(pledge: SeedPledge, planned: Planned, now: Temporal.Instant): Shift {
  const from = weeksAhead(pledge.weeksAhead, { zone: ZONE, now });
  const shift = get(planned, pledge.initiative).find(
    ({ startsAt }) => Temporal.Instant.compare(startsAt, from) >= 0,
  );
  if (!shift) throw new Error(`The demo's seed has no shift for ${whatIs(pledge)}`);
  return shift;
}

function whatIs({ organisation, initiative }: SeedPledge): string {
  return `${organisation}'s pledge on ${initiative}`;
}
