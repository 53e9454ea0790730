import type { PersonActor } from "@socialsmart/domain/access/actor";
import { reportAttendance } from "@socialsmart/domain/attendance/report-attendance";
import { commitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import { completeInitiative } from "@socialsmart/domain/initiative/complete-initiative";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { InitiativeId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { verifyHours } from "@socialsmart/domain/ledger/verify-hours";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import { expectOk } from "./expect-ok.ts";
import { COMMITMENTS, HELD } from "./held.ts";
import { ZONE } from "./landlord.ts";
import type { OrganisationKey } from "./organisations.ts";
import type { PersonKey } from "./people.ts";
import { get, type Registered } from "./register.ts";

type Actors = (person: PersonKey) => PersonActor;

/** Days before now: long enough ago to be settled, and lately, so that hours wait to be verified. */
const DAYS_AGO = { settled: 16, lately: 2 };
const FROM = Temporal.PlainTime.from("12:00");
const HOURS = 3;
/** Hours after a shift in which its host is asked who came. */
const ASKED_WITHIN = 1;

/** What was there before anybody looked: yearly commitments, and an initiative that was held, with its hours. */
export async function holdAll(deps: Deps, actorOf: Actors, registered: Registered): Promise<void> {
  const karin = actorOf("karin");
  const now = deps.clock.now();
  const { year } = now.toZonedDateTimeISO(ZONE);
  for (const { organisation, ...line } of COMMITMENTS) {
    const organisationId = get(registered.organisations, organisation);
    const facts = { ...line, organisationId, year, focusArea: null };
    expectOk(await commitYearly(deps, karin, facts, null), `${organisation}'s commitment`);
  }
  const before = { ...deps, clock: { now: () => now.subtract({ hours: 24 * 21 }) } };
  const initiativeId = await plan(before, actorOf, registered);
  for (const days of [DAYS_AGO.settled, DAYS_AGO.lately]) {
    const on = now
      .subtract({ hours: 24 * days })
      .toZonedDateTimeISO(ZONE)
      .toPlainDate();
    await report(deps, karin, await hold(before, actorOf, registered, { initiativeId, on }));
  }
  const last = await hold(before, actorOf, registered, { initiativeId, on: lastOver(now) });
  await name(before, actorOf, registered, last);
  await verifySettled(deps, karin, initiativeId);
  expectOk(await completeInitiative(deps, karin, { initiativeId }, null), HELD.title);
}

async function plan(
  deps: Deps,
  actorOf: Actors,
  { organisations, districts, people }: Registered,
): Promise<InitiativeId> {
  const actor = actorOf(HELD.coordinator);
  const facts = {
    ...{ title: HELD.title, description: HELD.description, primaryFocusArea: HELD.focusArea },
    ...{ otherFocusAreas: [], involvesMinors: false, channel: null },
    hostOrganisationId: get(organisations, HELD.host),
    coordinatorIds: [get(people, HELD.coordinator)],
    districtId: get(districts, HELD.district),
  };
  const { initiativeId } = expectOk(await planInitiative(deps, actor, facts, null), HELD.title);
  expectOk(await publishInitiative(deps, actor, { initiativeId }, null), HELD.title);
  return initiativeId;
}

/** The day of the last shift in the middle of the day whose host has been asked by now who came. */
function lastOver(now: Temporal.Instant): Temporal.PlainDate {
  const asked = now.toZonedDateTimeISO(ZONE).subtract({ hours: HOURS + ASKED_WITHIN });
  const isBeforeNoon = Temporal.PlainTime.compare(asked.toPlainTime(), FROM) < 0;
  return asked.toPlainDate().subtract({ days: isBeforeNoon ? 1 : 0 });
}

type Held = {
  readonly shiftId: ShiftId;
  readonly endsAt: Temporal.Instant;
  readonly pledges: readonly ((typeof HELD.pledges)[number] & { readonly pledgeId: PledgeId })[];
};

/** A shift of three hours in the middle of that day, and who pledged on it. */
async function hold(
  deps: Deps,
  actorOf: Actors,
  { organisations }: Registered,
  { initiativeId, on }: { readonly initiativeId: InitiativeId; readonly on: Temporal.PlainDate },
): Promise<Held> {
  const karin = actorOf(HELD.coordinator);
  const startsAt = on.toZonedDateTime({ timeZone: ZONE, plainTime: FROM }).toInstant();
  const endsAt = startsAt.add({ hours: HOURS });
  const times = { startsAt: startsAt.toString(), endsAt: endsAt.toString(), zone: ZONE };
  const place = { location: HELD.location, minPlaces: 2, capacity: HELD.capacity };
  const facts = { initiativeId, ...times, ...place, allowsPartOfShift: false, takesHeadCounts: true };
  const { shiftId } = expectOk(await scheduleShift(deps, karin, facts, null), HELD.title);
  const pledges = [];
  for (const one of HELD.pledges) {
    const { organisation, places, by } = one;
    const organisationId = get(organisations, organisation);
    const asked = { shiftId, organisationId, places, minutesPerPlace: null };
    const { pledgeId } = expectOk(await pledgePlaces(deps, actorOf(by), asked, null), organisation);
    pledges.push({ ...one, pledgeId });
  }
  return { shiftId, endsAt, pledges };
}

/** Says who came, two hours after its end. */
async function report(deps: Deps, karin: PersonActor, { shiftId, endsAt, pledges }: Held): Promise<void> {
  const after = { ...deps, clock: { now: () => endsAt.add({ hours: 2 }) } };
  const headCounts = pledges.map(({ pledgeId, came }) => ({ pledgeId, places: came }));
  expectOk(await reportAttendance(after, karin, { shiftId, headCounts }, null), HELD.title);
}

async function name(deps: Deps, actorOf: Actors, { people }: Registered, { pledges }: Held): Promise<void> {
  const named: Partial<Record<OrganisationKey, readonly PersonKey[]>> = HELD.named;
  for (const { organisation, by, pledgeId } of pledges) {
    for (const key of named[organisation] ?? []) {
      const seat = { pledgeId, personId: get(people, key) };
      expectOk(await namePerson(deps, actorOf(by), seat, null), `${key} on ${HELD.title}`);
    }
  }
}

async function verifySettled(deps: Deps, karin: PersonActor, initiativeId: InitiativeId): Promise<void> {
  const reader = deps.store.reader(karin.landlordId);
  const page = await reader.shifts.page({ initiativeId }, { first: 1, after: null });
  const attendances = await reader.attendances.listByShifts(page.items.map(({ id }) => id));
  const attendanceIds = [...attendances.values()].flat().map(({ id }) => id);
  expectOk(await verifyHours(deps, karin, { attendanceIds }, null), HELD.title);
}
