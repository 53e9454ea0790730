import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { addDistrict } from "@socialsmart/domain/district/add-district";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Ids, OrganisationId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Result } from "@socialsmart/domain/kernel/result";
import { foundLandlord } from "@socialsmart/domain/landlord/found-landlord";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Database } from "../open-database.ts";
import { NOW, operator } from "./values.ts";

/** A shift that is open for pledges and the associations that may pledge, all made by the real use cases. */
export type Pledging = {
  readonly shiftId: ShiftId;
  readonly actor: OperatorActor;
  /** Where the roster's facts are told. */
  readonly lane: Lane;
  readonly organisationIds: readonly OrganisationId[];
};

export function depsOf({ store }: Database, ids: Ids): Deps {
  const unused = () => {
    throw new Error("No secret is needed here");
  };
  return {
    store,
    ids,
    clock: { now: () => NOW },
    secrets: { newCode: unused, newPin: unused, newToken: unused, digest: unused, hash: unused },
  };
}

export async function openForPledges(
  deps: Deps,
  { capacity, organisations }: { capacity: number; organisations: number },
): Promise<Pledging> {
  const chatTeamId = deps.ids.next("landlord");
  const founded = granted(
    await foundLandlord(deps, {
      name: "Åkerbo Fastigheter",
      organisationNumber: null,
      language: "sv",
      zone: "Europe/Stockholm",
      chatTeamId,
    }),
  );
  const actor = operator(founded.landlordId);
  const { districtId } = granted(await addDistrict(deps, actor, { name: "Norrby" }, null));
  const initiative = {
    title: "Läxhjälp",
    description: "",
    hostOrganisationId: founded.organisationId,
    coordinatorIds: [],
    districtId,
    primaryFocusArea: "INTEGRATION",
    otherFocusAreas: [],
    involvesMinors: false,
    channel: { teamId: chatTeamId, channelId: "C0001" },
  } as const;
  const { initiativeId } = granted(await planInitiative(deps, actor, initiative, null));
  granted(await publishInitiative(deps, actor, { initiativeId }, null));
  const shift = {
    initiativeId,
    startsAt: "2026-12-01T16:00:00Z",
    endsAt: "2026-12-01T18:00:00Z",
    zone: "Europe/Stockholm",
    location: "Biblioteket",
    minPlaces: 1,
    capacity,
    allowsPartOfShift: false,
  };
  const { shiftId } = granted(await scheduleShift(deps, actor, shift, null));
  const organisationIds: OrganisationId[] = [];
  for (let n = 1; n <= organisations; n += 1) {
    const input = {
      kind: "ASSOCIATION",
      name: `Förening ${n}`,
      organisationNumber: null,
      language: "sv",
    } as const;
    organisationIds.push(granted(await registerOrganisation(deps, actor, input, null)).organisationId);
  }
  const lane: Lane = `channel:${founded.landlordId}/${chatTeamId}/C0001`;
  return { shiftId, actor, lane, organisationIds };
}

export function pledge(
  deps: Deps,
  { shiftId, actor }: Pledging,
  organisationId: OrganisationId,
  places: number,
  key: string | null = null,
) {
  return pledgePlaces(deps, actor, { shiftId, organisationId, places, minutesPerPlace: null }, key);
}

export function withdraw(deps: Deps, { actor }: Pledging, pledgeId: PledgeId, key: string | null = null) {
  return withdrawPledge(deps, actor, { pledgeId }, key);
}

export type Roster = { readonly shift: Shift; readonly pledges: readonly Pledge[] };

/** The shift with every pledge on it, in queue order. */
export async function rosterOf({ store }: Database, { shiftId, actor }: Pledging): Promise<Roster> {
  const reader = store.reader(actor.landlordId);
  const [shift] = await reader.shifts.byIds([shiftId]);
  const pages = await reader.pledges.pageByShifts([shiftId], {}, { first: 1_000, after: null });
  if (!shift) throw new Error(`There is no shift ${shiftId}`);
  return { shift, pledges: pages.get(shiftId)?.items ?? [] };
}

/** How many pledges and places there are in a state. */
export function inState({ pledges }: Roster, state: Pledge["state"]): { pledges: number; places: number } {
  const those = pledges.filter((one) => one.state === state);
  return { pledges: those.length, places: those.reduce((sum, { places }) => sum + places, 0) };
}

export function granted<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
