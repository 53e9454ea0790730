import type { Actor, ChatGuestActor, PersonActor } from "../../access/actor.ts";
import { issueJoinCode } from "../../organisation/issue-join-code.ts";
import { revokeJoinCode } from "../../organisation/revoke-join-code.ts";
import { changeRoles } from "../../person/change-roles.ts";
import { type JoinOrganisation, joinOrganisation } from "../../person/join-organisation.ts";
import { type LeaveOrganisation, leaveOrganisation } from "../../person/leave-organisation.ts";
import { removeMember } from "../../person/remove-member.ts";
import { aChatGuest } from "../builders.ts";
import { answerOf } from "../outcome.ts";
import { addMember } from "../world-additions.ts";
import type { World } from "../world-parts.ts";
import { type Run, ready, type UseCase, usual } from "./use-case.ts";

/** Who belongs to an organisation, and as what. */
export const MEMBER_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "issueJoinCode",
    takesKey: false,
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const [input, other] = [of(world, "bakery"), of(world, "gym")];
      return ready(world, world.landlord.coordinator, issueJoinCode, input, other);
    },
  },
  {
    ...usual,
    name: "revokeJoinCode",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const [input, other] = [of(world, "bakery"), of(world, "gym")];
      for (const each of [input, other]) answerOf(await issueJoinCode(world.deps, world.operator, each));
      return ready(world, world.landlord.coordinator, revokeJoinCode, input, other);
    },
  },
  {
    // What is another landlord's counts as a wrong code: see its own test.
    ...usual,
    name: "joinOrganisation",
    prepare: async (world) => {
      const codeOf = async (name: "bakery" | "gym") => {
        const { code } = answerOf(await issueJoinCode(world.deps, world.operator, of(world, name)));
        return { code, displayName: "Vera Exempel", language: "sv" } as const;
      };
      const guest = aChatGuest({ landlordId: world.landlordId });
      const asGuest: Run<Actor, JoinOrganisation> = (deps, as, input, key) =>
        joinOrganisation(deps, mustJoin(as, guest), input, key);
      return ready(world, guest, asGuest, await codeOf("bakery"), await codeOf("gym"));
    },
  },
  {
    ...usual,
    name: "changeRoles",
    fromOutside: "PersonNotFound",
    prepare: async (world) => {
      const { organisationId } = world.bakery;
      const { personId } = await addMember(world, organisationId, "Alva Exempel", ["PARTICIPANT"]);
      const input = { personId, organisationId, roles: ["TENANT_CONTACT"] } as const;
      const other = { ...input, roles: ["HOST"] } as const;
      return ready(world, world.landlord.coordinator, changeRoles, input, other);
    },
  },
  {
    ...usual,
    name: "removeMember",
    fromOutside: "PersonNotFound",
    prepare: async (world) => {
      const { organisationId } = world.bakery;
      const add = async () => {
        const { personId } = await addMember(world, organisationId, "Alva Exempel", ["PARTICIPANT"]);
        return { personId, organisationId };
      };
      return ready(world, world.landlord.coordinator, removeMember, await add(), await add());
    },
  },
  {
    ...usual,
    name: "leaveOrganisation",
    fromOutside: "PersonNotFound",
    prepare: async (world) => {
      const alva = await addMember(world, world.bakery.organisationId, "Alva Exempel", ["PARTICIPANT"]);
      const asPerson: Run<Actor, LeaveOrganisation> = (deps, as, input, key) =>
        leaveOrganisation(deps, mustBePerson(as, alva), input, key);
      return ready(world, alva, asPerson, of(world, "bakery"), of(world, "gym"));
    },
  },
];

function of(world: World, name: "bakery" | "gym") {
  return { organisationId: world[name].organisationId };
}

/** Who joins is a person or a guest by type: another comes as a guest of their landlord's workspace. */
function mustJoin(actor: Actor, guest: ChatGuestActor): ChatGuestActor | PersonActor {
  return actor.kind === "PERSON" || actor.kind === "CHAT_GUEST"
    ? actor
    : { ...guest, landlordId: actor.landlordId };
}

function mustBePerson(actor: Actor, person: PersonActor): PersonActor {
  return actor.kind === "PERSON" ? actor : { ...person, landlordId: actor.landlordId };
}
