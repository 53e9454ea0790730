import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { InitiativeId } from "@socialsmart/domain/kernel/ids";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import type { Entries } from "./entries.ts";
import { missingFrom, type Registered } from "./registered.ts";
import type { InitiativeEntry, SeriesEntry, ShiftEntry } from "./set-up-file.ts";
import type { LandlordSetUp } from "./set-up-landlord.ts";
import { instantOf } from "./wall-time.ts";

type Around = { readonly registered: Registered; readonly landlord: LandlordSetUp };

/** Drafts the initiative, schedules its shifts and series, and then publishes it, which opens them all at once. */
export async function setUpInitiative(
  entries: Entries,
  initiative: InitiativeEntry,
  around: Around,
): Promise<void> {
  const initiativeId = await plan(entries, initiative, around);
  if (!initiativeId) return;
  const initiativeThere = { initiativeId, key: initiative.key, zone: around.landlord.zone };
  for (const shift of initiative.shifts) await schedule(entries, shift, initiativeThere);
  for (const series of initiative.series) await repeat(entries, series, initiativeThere);
  await publish(entries, initiative, initiativeId);
}

async function plan(
  entries: Entries,
  initiative: InitiativeEntry,
  { registered, landlord }: Around,
): Promise<InitiativeId | undefined> {
  const { organisations, people, districts } = registered;
  const { key, host, coordinators, district, slackChannelId } = initiative;
  const entry = { name: `initiative ${key}`, key: `initiative:${key}` };
  const hostOrganisationId = organisations.get(host);
  const districtId = districts.get(district);
  const missing = [
    ...missingFrom(organisations, [host], "organisation"),
    ...missingFrom(districts, [district], "district"),
    ...missingFrom(people, coordinators, "person"),
  ];
  if (!hostOrganisationId || !districtId || missing.length > 0) return entries.refuse(entry, missing);
  const { title, description, primaryFocusArea, otherFocusAreas, involvesMinors } = initiative;
  const facts = {
    ...{ title, description, hostOrganisationId, districtId, primaryFocusArea, otherFocusAreas },
    coordinatorIds: coordinators.flatMap((coordinator) => people.get(coordinator) ?? []),
    involvesMinors,
    channel: slackChannelId ? { teamId: landlord.slackTeamId, channelId: slackChannelId } : null,
  };
  const planned = await entries.setUp(entry, (deps, operator, command) =>
    planInitiative(deps, operator, facts, command),
  );
  return planned?.initiativeId;
}

type Planned = { readonly initiativeId: InitiativeId; readonly key: string; readonly zone: string };

async function schedule(
  entries: Entries,
  { startsAt, endsAt, ...terms }: ShiftEntry,
  { initiativeId, key, zone }: Planned,
): Promise<void> {
  const facts = {
    initiativeId,
    startsAt: instantOf(startsAt, zone).toString(),
    endsAt: instantOf(endsAt, zone).toString(),
    zone,
    ...terms,
  };
  const entry = { name: `shift ${key} ${startsAt}`, key: `shift:${key}:${startsAt}` };
  await entries.setUp(entry, (deps, operator, command) => scheduleShift(deps, operator, facts, command));
}

async function repeat(
  entries: Entries,
  { key: ownKey, ...terms }: SeriesEntry,
  { initiativeId, key, zone }: Planned,
): Promise<void> {
  const entry = { name: `series ${key} ${ownKey}`, key: `series:${key}:${ownKey}` };
  const facts = { initiativeId, zone, ...terms };
  await entries.setUp(entry, (deps, operator, command) => scheduleSeries(deps, operator, facts, command));
}

async function publish(
  entries: Entries,
  { key, publish: isWanted }: InitiativeEntry,
  initiativeId: InitiativeId,
): Promise<void> {
  const entry = { name: `publication of ${key}`, key: `publication:${key}` };
  if (isWanted) {
    await entries.setUp(entry, (deps, operator, command) =>
      publishInitiative(deps, operator, { initiativeId }, command),
    );
  } else if (await entries.isThere(entry.key)) {
    entries.note({ entry: entry.name, type: "CHANGED" });
  }
}
