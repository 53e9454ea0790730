import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { addDistrict } from "@socialsmart/domain/district/add-district";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { DistrictId, InitiativeId, OrganisationId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { foundLandlord } from "@socialsmart/domain/landlord/found-landlord";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import type { WorkspaceSeed } from "@socialsmart/slack-sim/workspace/seed";
import { granted } from "../pledge/town.ts";
import { RUSH_SHIFTS, type Size } from "./size.ts";

const TEAM = "T0BENCH";
const ZONE = "Europe/Stockholm";
export const RUSH_CHANNEL = channelIdOf("RUSH", 0);

export type Placed = {
  readonly initiativeId: InitiativeId;
  readonly shiftId: ShiftId;
  readonly channelId: string;
};

export type Town = {
  readonly operator: OperatorActor;
  /** The shifts of the initiative that everybody wants to help with. */
  readonly rushShifts: readonly ShiftId[];
  /** As many as pledge on each of them. */
  readonly organisationIds: readonly OrganisationId[];
  readonly others: readonly Placed[];
  readonly channels: readonly Placed[];
};

/** A landlord with an initiative that there is a rush on, some others, and many more with a channel each. */
export async function buildTown(deps: Deps, size: Size): Promise<Town> {
  const founding = {
    name: "Åkerbo Fastigheter",
    organisationNumber: null,
    language: "sv",
    zone: ZONE,
  } as const;
  const { landlordId, organisationId: hostOrganisationId } = granted(
    await foundLandlord(deps, { ...founding, chatTeamId: TEAM }),
  );
  const operator: OperatorActor = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
  const { districtId } = granted(await addDistrict(deps, operator, { name: "Norrby" }, null));
  const place = { hostOrganisationId, districtId };
  const made = async (kind: string, count: number) => {
    const placed: Placed[] = [];
    for (let n = 0; n < count; n += 1)
      placed.push(await openedIn(deps, operator, place, channelIdOf(kind, n)));
    return placed;
  };
  const [rush] = await made("RUSH", 1);
  if (!rush) throw new Error("unreachable");
  const rushShifts = [rush.shiftId];
  while (rushShifts.length < RUSH_SHIFTS) {
    rushShifts.push(await opened(deps, operator, rush.initiativeId, 1 + rushShifts.length));
  }
  const organisationIds: OrganisationId[] = [];
  for (let n = 0; n < Math.ceil(size.rush / RUSH_SHIFTS); n += 1) {
    const club = {
      kind: "ASSOCIATION",
      name: `Förening ${n}`,
      organisationNumber: null,
      language: "sv",
    } as const;
    organisationIds.push(granted(await registerOrganisation(deps, operator, club, null)).organisationId);
  }
  const others = await made("OTHER", size.others);
  return { operator, rushShifts, organisationIds, others, channels: await made("ROW", size.channels) };
}

async function openedIn(
  deps: Deps,
  operator: OperatorActor,
  place: { readonly hostOrganisationId: OrganisationId; readonly districtId: DistrictId },
  channelId: string,
): Promise<Placed> {
  const initiative = {
    ...{ title: `Insatsen i ${channelId}`, description: "", coordinatorIds: [], ...place },
    ...{ otherFocusAreas: [], involvesMinors: false, channel: { teamId: TEAM, channelId } },
    primaryFocusArea: "INTEGRATION" as const,
  };
  const { initiativeId } = granted(await planInitiative(deps, operator, initiative, null));
  const shiftId = await opened(deps, operator, initiativeId, 1);
  granted(await publishInitiative(deps, operator, { initiativeId }, null));
  return { initiativeId, shiftId, channelId };
}

/** A shift so many days from now; opened at once where its initiative is published. */
export async function opened(
  deps: Deps,
  operator: OperatorActor,
  initiativeId: InitiativeId,
  days: number,
): Promise<ShiftId> {
  const startsAt = deps.clock
    .now()
    .round("hour")
    .add({ hours: 24 * days });
  const times = { startsAt: startsAt.toString(), endsAt: startsAt.add({ hours: 2 }).toString(), zone: ZONE };
  const terms = { location: "Biblioteket", minPlaces: 1, capacity: 500, allowsPartOfShift: false };
  return granted(await scheduleShift(deps, operator, { initiativeId, ...times, ...terms }, null)).shiftId;
}

function channelIdOf(kind: string, n: number): string {
  return `C0${kind}${String(n).padStart(4, "0")}`;
}

/** The workspace, with the bot in every channel. */
export function workspaceOf({ others, channels }: Size): WorkspaceSeed {
  const ids = [
    RUSH_CHANNEL,
    ...Array.from({ length: others }, (_, n) => channelIdOf("OTHER", n)),
    ...Array.from({ length: channels }, (_, n) => channelIdOf("ROW", n)),
  ];
  return {
    team: { id: TEAM, name: "Åkerbo", domain: "akerbo" },
    people: [{ id: "U0P0001", name: "sara", realName: "Sara Lind", locale: "sv-SE", tz: ZONE }],
    channels: ids.map((id) => ({ id, name: id.toLowerCase(), memberIds: ["U0P0001", "U0BOT"] })),
    app: {
      ...{ id: "A0BENCH", botUserId: "U0BOT", botId: "B0BOT", name: "Socialsmart" },
      ...{ scopes: ["commands", "chat:write", "im:write", "users:read"], events: [] },
      commands: [{ name: "/pledge", description: "/pledge" }],
    },
  };
}
