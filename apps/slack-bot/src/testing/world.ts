import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { inviteToChat } from "@socialsmart/domain/chat/invite-to-chat";
import { linkChatIdentity } from "@socialsmart/domain/chat/link-chat-identity";
import { addDistrict } from "@socialsmart/domain/district/add-district";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import {
  type DistrictId,
  type InitiativeId,
  type LandlordId,
  type OrganisationId,
  type PersonId,
  parseId,
} from "@socialsmart/domain/kernel/ids";
import type { Result } from "@socialsmart/domain/kernel/result";
import { foundLandlord } from "@socialsmart/domain/landlord/found-landlord";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import type { Role } from "@socialsmart/domain/person/membership";
import type { Language } from "@socialsmart/domain/person/person";
import { type RegisterPerson, registerPerson } from "@socialsmart/domain/person/register-person";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import type { ShiftRules } from "@socialsmart/domain/shift/shift-rules";
import { CHANNELS, TEAM } from "./test-workspace.ts";

/** Monday, 23 November 2026, 12:00 in Stockholm. */
export const NOON = Temporal.Instant.from("2026-11-23T11:00:00Z");

type LandlordDeps = { readonly deps: Deps; readonly landlordId: LandlordId };

/** What a test does behind the bot's back, as whoever runs the installation. */
export function planning({ deps, landlordId }: LandlordDeps) {
  const actor: OperatorActor = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
  return {
    deps,
    actor,
    /** A code to link oneself with. */
    code: async (personId: PersonId) => done(await inviteToChat(deps, actor, { personId })).code,
    async shift({ on, hours, capacity, ...rest }: PlannedShift) {
      const [startsAt, endsAt] = hours.map((hour) =>
        Temporal.PlainDate.from(on)
          .toZonedDateTime({ timeZone: ZONE, plainTime: { hour } })
          .toInstant()
          .toString(),
      );
      const times = { startsAt: startsAt ?? "", endsAt: endsAt ?? "", zone: ZONE };
      const place = {
        location: "Vivalla bibliotek",
        minPlaces: Math.min(2, capacity),
        allowsPartOfShift: true,
      };
      return done(await scheduleShift(deps, actor, { ...times, capacity, ...place, ...rest }, null)).shiftId;
    },
    /** Somebody of an organisation who takes part, and is not in the chat. */
    async participant(displayName: string, organisationId: OrganisationId) {
      const memberships = [{ organisationId, roles: ["PARTICIPANT" as const] }];
      const input = { displayName, workEmail: null, language: "sv", memberships } as const;
      return done(await registerPerson(deps, actor, input, null)).personId;
    },
    /** Makes somebody of the chat a person with these roles. */
    async joins(userId: string, displayName: string, memberships: RegisterPerson["memberships"]) {
      const input = { displayName, workEmail: null, language: "sv", memberships } as const;
      const { personId } = done(await registerPerson(deps, actor, input, null));
      return link({ deps, landlordId }, userId, personId);
    },
    publish: async (initiativeId: InitiativeId) =>
      done(await publishInitiative(deps, actor, { initiativeId }, null)),
  };
}

type PlannedShift = {
  readonly initiativeId: InitiativeId;
  readonly on: string;
  readonly hours: readonly [number, number];
  readonly capacity: number;
} & Partial<ShiftRules>;

const ZONE = "Europe/Stockholm";

export type World = Awaited<ReturnType<typeof buildWorld>>;

/**
 * A small landlord, built through the use cases and published: homework help on Tuesdays 16–19 (six places), a language café
 * on a Wednesday (two places), CV workshops on a Thursday and a Tuesday in two districts, and the people of the workspace.
 */
export async function buildWorld(deps: Deps) {
  const { landlordId, organisationId: landlordOrganisation } = done(
    await foundLandlord(deps, {
      ...{ name: "Västerporten", organisationNumber: null, language: "sv", zone: ZONE, chatTeamId: TEAM },
    }),
  );
  const plan = planning({ deps, landlordId });
  const { actor } = plan;
  const district = async (name: string) => done(await addDistrict(deps, actor, { name }, null)).districtId;
  const [vivalla, oxhagen] = [await district("Vivalla"), await district("Oxhagen")];

  const organisation = async (name: string, kind: "TENANT" | "ASSOCIATION") => {
    const input = { kind, name, organisationNumber: null, language: "sv" } as const;
    const { organisationId } = done(await registerOrganisation(deps, actor, input, null));
    if (kind === "TENANT") {
      const appendix = {
        leaseNumber: "1",
        state: "ACTIVE",
        effectiveFrom: "2026-01-01",
        endsOn: null,
        registryNumber: null,
      } as const;
      done(await recordAppendix(deps, actor, { organisationId, ...appendix }, null));
    }
    return organisationId;
  };
  const coffee = await organisation("Kaffebönan AB", "TENANT");
  const club = await organisation("Vivalla IF", "ASSOCIATION");
  const bikes = await organisation("Cykel & <Co>", "TENANT");

  const person = async (
    displayName: string,
    language: Language,
    at: Readonly<Record<OrganisationId, Role>>,
  ) => {
    const memberships = Object.entries(at).map(([id, role]) => {
      const organisationId = parseId("organisation", id);
      if (!organisationId) throw new Error(`${id} is no organisation`);
      return { organisationId, roles: [role] };
    });
    const input = { displayName, workEmail: null, language, memberships };
    return done(await registerPerson(deps, actor, input, null)).personId;
  };
  const linked = (userId: string, personId: PersonId) => link({ deps, landlordId }, userId, personId);
  const sara = await linked(
    "U0SARA",
    await person("Sara Lind", "sv", { [landlordOrganisation]: "COORDINATOR" }),
  );
  await linked("U0ALI", await person("Ali Hassan", "sv", { [coffee]: "TENANT_CONTACT" }));
  await linked("U0BEA", await person("Bea Ek", "en", { [club]: "TENANT_CONTACT" }));
  const contactOfTwo = { [coffee]: "TENANT_CONTACT", [bikes]: "TENANT_CONTACT" } as const;
  await linked("U0TWO", await person("Tove Två", "sv", contactOfTwo));
  const nils = await person("Nils Ny", "sv", { [bikes]: "TENANT_CONTACT" });

  const initiative = async (title: string, districtId: DistrictId, channelId: string | null) => {
    const input = {
      ...{
        title,
        districtId,
        description: "",
        hostOrganisationId: landlordOrganisation,
        coordinatorIds: [sara],
      },
      ...{
        otherFocusAreas: [],
        involvesMinors: false,
        channel: channelId === null ? null : { teamId: TEAM, channelId },
      },
      primaryFocusArea: title.startsWith("CV") ? ("LABOUR_MARKET" as const) : ("INTEGRATION" as const),
    };
    return done(await planInitiative(deps, actor, input, null)).initiativeId;
  };
  const homework = await initiative("Läxhjälp i Vivalla", vivalla, CHANNELS.homework);
  const weekly = { initiativeId: homework, hours: [16, 19], capacity: 6 } as const;
  const tuesday = await plan.shift({ ...weekly, on: "2026-11-24" });
  const nextTuesday = await plan.shift({ ...weekly, on: "2026-12-01" });
  const cafe = await initiative("Språkcafé", oxhagen, CHANNELS.cafe);
  const whole = { hours: [14, 16], capacity: 2, allowsPartOfShift: false } as const;
  const wednesday = await plan.shift({ initiativeId: cafe, on: "2026-11-25", ...whole });
  const workshop = { hours: [10, 12], capacity: 4 } as const;
  const cvVivalla = await initiative("CV-verkstad Vivalla", vivalla, null);
  await plan.shift({ initiativeId: cvVivalla, on: "2026-11-26", ...workshop });
  const cvOxhagen = await initiative("CV-verkstad Oxhagen", oxhagen, null);
  await plan.shift({ initiativeId: cvOxhagen, on: "2026-11-24", ...workshop });
  for (const id of [homework, cafe, cvVivalla, cvOxhagen]) await plan.publish(id);
  return {
    ...{ landlordId, landlordOrganisation, vivalla, oxhagen },
    ...{ coffee, club, bikes, nils, homework, cafe, tuesday, nextTuesday, wednesday },
  };
}

/** Links a chat account to a person, by a code. */
async function link({ deps, landlordId }: LandlordDeps, userId: string, personId: PersonId) {
  const guest = { kind: "CHAT_GUEST", landlordId, source: "CHAT", teamId: TEAM, userId } as const;
  const code = await planning({ deps, landlordId }).code(personId);
  done(await linkChatIdentity(deps, guest, { code }, null));
  return personId;
}

/** The value of a use case that a test needs to succeed. */
export function done<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** A second landlord, whose things the first one's people must not find. */
export async function buildOtherLandlord(deps: Deps) {
  const founding = { organisationNumber: null, language: "sv", zone: ZONE, chatTeamId: "T0OTHER" } as const;
  const { landlordId, organisationId } = done(await foundLandlord(deps, { name: "Annan värd", ...founding }));
  const plan = planning({ deps, landlordId });
  const { districtId } = done(await addDistrict(deps, plan.actor, { name: "Annanstans" }, null));
  const input = {
    ...{
      title: "Läxhjälp annanstans",
      description: "",
      hostOrganisationId: organisationId,
      coordinatorIds: [],
    },
    ...{ districtId, otherFocusAreas: [], involvesMinors: false, channel: null },
    primaryFocusArea: "SAFETY" as const,
  };
  const { initiativeId } = done(await planInitiative(deps, plan.actor, input, null));
  const shiftId = await plan.shift({ initiativeId, on: "2026-11-24", hours: [16, 19], capacity: 5 });
  await plan.publish(initiativeId);
  return { shiftId };
}
