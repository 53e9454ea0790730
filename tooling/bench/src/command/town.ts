import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { inviteToChat } from "@socialsmart/domain/chat/invite-to-chat";
import { linkChatIdentity } from "@socialsmart/domain/chat/link-chat-identity";
import { addDistrict } from "@socialsmart/domain/district/add-district";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { foundLandlord } from "@socialsmart/domain/landlord/found-landlord";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import { granted } from "../pledge/town.ts";
import type { Size } from "./size.ts";
import { CHANNELS, TEAM, userIdOf } from "./workspace.ts";

const ZONE = "Europe/Stockholm";
const FOCUS_AREAS = ["INTEGRATION", "SAFETY", "LABOUR_MARKET", "DEMOCRACY"] as const;

/** What the people type about. */
export type Town = {
  /** The initiatives' titles; each has one shift a day. */
  readonly titles: readonly string[];
  readonly days: readonly Temporal.PlainDate[];
};

/** A landlord with four initiatives, each with a channel and a shift a day from tomorrow on, and people who may pledge. */
export async function buildTown(deps: Deps, { people, days: count }: Size): Promise<Town> {
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
  const today = deps.clock.now().toZonedDateTimeISO(ZONE).toPlainDate();
  const days = Array.from({ length: count }, (_, n) => today.add({ days: n + 2 }));

  for (const [n, { id: channelId, title }] of CHANNELS.entries()) {
    const initiative = {
      ...{ title, description: "", hostOrganisationId, coordinatorIds: [], districtId },
      ...{ otherFocusAreas: [], involvesMinors: false, channel: { teamId: TEAM, channelId } },
      primaryFocusArea: FOCUS_AREAS[n % FOCUS_AREAS.length] ?? "SAFETY",
    };
    const { initiativeId } = granted(await planInitiative(deps, operator, initiative, null));
    for (const day of days) {
      const at = (hour: number) => day.toZonedDateTime({ timeZone: ZONE, plainTime: { hour } }).toInstant();
      const times = { startsAt: at(16).toString(), endsAt: at(19).toString(), zone: ZONE };
      const terms = { location: "Biblioteket", minPlaces: 1, capacity: 500, allowsPartOfShift: true };
      granted(await scheduleShift(deps, operator, { initiativeId, ...times, ...terms }, null));
    }
    granted(await publishInitiative(deps, operator, { initiativeId }, null));
  }
  for (let n = 0; n < people; n += 1) await addContact(deps, operator, n);
  return { titles: CHANNELS.map(({ title }) => title), days };
}

/** Somebody in the workspace who may pledge for an organisation that needs no appendix. */
async function addContact(deps: Deps, operator: OperatorActor, n: number): Promise<void> {
  const { landlordId } = operator;
  const club = {
    kind: "ASSOCIATION",
    name: `Förening ${n}`,
    organisationNumber: null,
    language: "sv",
  } as const;
  const { organisationId } = granted(await registerOrganisation(deps, operator, club, null));
  const memberships = [{ organisationId, roles: ["TENANT_CONTACT"] }] as const;
  const person = { displayName: `Person ${n}`, workEmail: null, language: "sv", memberships } as const;
  const { personId } = granted(await registerPerson(deps, operator, person, null));
  const { code } = granted(await inviteToChat(deps, operator, { personId }));
  const guest = {
    kind: "CHAT_GUEST",
    landlordId,
    source: "CHAT",
    teamId: TEAM,
    userId: userIdOf(n),
  } as const;
  granted(await linkChatIdentity(deps, guest, { code }, null));
}
