import type { Actor, ChatGuestActor } from "../access/actor.ts";
import { issueServiceToken } from "../access/issue-service-token.ts";
import { revokeServiceToken } from "../access/revoke-service-token.ts";
import { recordAppendix } from "../appendix/record-appendix.ts";
import { inviteToChat } from "../chat/invite-to-chat.ts";
import { linkChatIdentity } from "../chat/link-chat-identity.ts";
import { addDistrict } from "../district/add-district.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { publishInitiative } from "../initiative/publish-initiative.ts";
import type { Deps } from "../kernel/deps.ts";
import type { Result } from "../kernel/result.ts";
import { registerOrganisation } from "../organisation/register-organisation.ts";
import type { Fact } from "../outbox/fact.ts";
import { registerPerson } from "../person/register-person.ts";
import { changePledge } from "../pledge/change-pledge.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { scheduleShift } from "../shift/schedule-shift.ts";
import { anAgreement, aPlan, aSchedule } from "./inputs.ts";
import { answerOf } from "./outcome.ts";
import { addOrganisation, pledge } from "./world-additions.ts";
import type { World } from "./world-parts.ts";

type Answer = Promise<Result<unknown, { readonly type: string }>>;

/** A use case with an input that it will accept, ready to run. */
export type Ready = {
  /** Who may do it. */
  readonly actor: Actor;
  run(as: Actor, key: string | null): Answer;
  /** The same with an input that is as good and another. */
  runOther(as: Actor, key: string | null): Answer;
};

export type UseCase = {
  readonly name: string;
  /** How many changes of state the input makes, each of which has one audit event. */
  readonly changes: number;
  /** The facts it has told, in order. */
  readonly tells: readonly Fact["type"][];
  readonly takesKey: boolean;
  /** What somebody may not do because it is another landlord's; null where all that is named is one's own. */
  readonly fromOutside: string | null;
  prepare(world: World): Promise<Ready>;
};

type Run<A extends Actor, Input> = (deps: Deps, actor: A, input: Input, key: string | null) => Answer;

function ready<Input>(
  { deps }: World,
  actor: Actor,
  run: Run<Actor, Input>,
  input: Input,
  other: Input,
): Ready {
  return {
    actor,
    run: (as, key) => run(deps, as, input, key),
    runOther: (as, key) => run(deps, as, other, key),
  };
}

const usual = { changes: 1, tells: [], takesKey: true, fromOutside: null };

/** Every use case that an actor runs. */
export const EVERY_USE_CASE: readonly UseCase[] = [
  {
    ...usual,
    name: "addDistrict",
    prepare: async (world) =>
      ready(world, world.landlord.coordinator, addDistrict, { name: "Oxhagen" }, { name: "Varberga" }),
  },
  {
    ...usual,
    name: "registerOrganisation",
    prepare: async (world) => {
      const input = {
        kind: "TENANT",
        name: "Butik",
        organisationNumber: "5560360793",
        language: "sv",
      } as const;
      const other = { ...input, organisationNumber: null };
      return ready(world, world.landlord.coordinator, registerOrganisation, input, other);
    },
  },
  {
    ...usual,
    name: "registerPerson",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const memberships = [{ organisationId: world.bakery.organisationId, roles: ["PARTICIPANT"] }] as const;
      const input = {
        displayName: "Vera",
        workEmail: "vera@example.org",
        language: "sv",
        memberships,
      } as const;
      return ready(world, world.landlord.coordinator, registerPerson, input, {
        ...input,
        displayName: "Verner",
      });
    },
  },
  {
    ...usual,
    name: "recordAppendix",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const { organisationId } = await addOrganisation(world, "TENANT", "Butik");
      const input = anAgreement({ organisationId });
      return ready(world, world.landlord.coordinator, recordAppendix, input, {
        ...input,
        leaseNumber: "L-9",
      });
    },
  },
  {
    ...usual,
    name: "planInitiative",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const input = aPlan(world);
      return ready(world, world.landlord.coordinator, planInitiative, input, {
        ...input,
        title: "Trygghetsvandring",
      });
    },
  },
  {
    ...usual,
    name: "publishInitiative",
    tells: ["InitiativePublished"],
    fromOutside: "InitiativeNotFound",
    prepare: async (world) => {
      const { coordinator } = world.landlord;
      const draft = async () => answerOf(await planInitiative(world.deps, coordinator, aPlan(world), null));
      return ready(world, coordinator, publishInitiative, await draft(), await draft());
    },
  },
  {
    ...usual,
    name: "scheduleShift",
    tells: ["ShiftOpened"],
    fromOutside: "InitiativeNotFound",
    prepare: async (world) => {
      const input = aSchedule(world);
      return ready(world, world.landlord.coordinator, scheduleShift, input, { ...input, capacity: 5 });
    },
  },
  {
    ...usual,
    name: "cancelShift",
    tells: ["PledgeCancelled", "ShiftCancelled"],
    changes: 2,
    fromOutside: "ShiftNotFound",
    prepare: async (world) => {
      await pledge(world, world.bakery, world.shiftId);
      const input = { shiftId: world.shiftId, reason: "Snöstorm" };
      return ready(world, world.landlord.coordinator, cancelShift, input, { ...input, reason: "Lov" });
    },
  },
  {
    ...usual,
    name: "pledgePlaces",
    tells: ["PledgeConfirmed"],
    fromOutside: "ShiftNotFound",
    prepare: async (world) => {
      const { shiftId, bakery } = world;
      const input = { shiftId, organisationId: bakery.organisationId, places: 1, minutesPerPlace: null };
      return ready(world, bakery.contact, pledgePlaces, input, { ...input, places: 2 });
    },
  },
  {
    ...usual,
    name: "changePledge",
    tells: ["PledgeChanged", "PledgePromoted", "PlacesGranted"],
    changes: 2,
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 4);
      await pledge(world, world.gym, world.shiftId, 1);
      const input = { pledgeId, places: 3, minutesPerPlace: null };
      return ready(world, world.bakery.contact, changePledge, input, { ...input, places: 2 });
    },
  },
  {
    ...usual,
    name: "withdrawPledge",
    tells: ["PledgeWithdrawn", "PledgePromoted", "PlacesGranted"],
    changes: 2,
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 4);
      const later = await pledge(world, world.bakery, world.laterShiftId);
      await pledge(world, world.gym, world.shiftId, 1);
      return ready(world, world.bakery.contact, withdrawPledge, { pledgeId }, { pledgeId: later.pledgeId });
    },
  },
  {
    ...usual,
    name: "inviteToChat",
    takesKey: false,
    fromOutside: "PersonNotFound",
    prepare: async (world) => {
      const { bakery, gym, landlord } = world;
      const [input, other] = [bakery, gym].map(({ contact }) => ({ personId: contact.personId }));
      if (!input || !other) throw new Error("The world has two tenants");
      return ready(world, landlord.coordinator, inviteToChat, input, other);
    },
  },
  {
    ...usual,
    name: "linkChatIdentity",
    fromOutside: "CodeUnknown",
    prepare: async (world) => {
      const { deps, operator, bakery, landlordId } = world;
      const invite = async () => {
        const { code } = answerOf(await inviteToChat(deps, operator, { personId: bakery.contact.personId }));
        return { code };
      };
      const guest = {
        kind: "CHAT_GUEST",
        landlordId,
        source: "CHAT",
        teamId: "T0001",
        userId: "U0001",
      } as const;
      const asGuest: Run<Actor, { code: string }> = (given, as, input, key) =>
        linkChatIdentity(given, mustBeGuest(as, guest), input, key);
      return ready(world, guest, asGuest, await invite(), await invite());
    },
  },
  {
    ...usual,
    name: "issueServiceToken",
    takesKey: false,
    prepare: async (world) => {
      const input = { name: "Intranätet", scopes: ["roster:read"], daysValid: 30 } as const;
      return ready(world, world.operator, issueServiceToken, input, { ...input, name: "Skärmen" });
    },
  },
  {
    ...usual,
    name: "revokeServiceToken",
    fromOutside: "ServiceTokenNotFound",
    prepare: async (world) => {
      const input = { name: "Intranätet", scopes: ["roster:read"], daysValid: 30 } as const;
      const issue = async () => answerOf(await issueServiceToken(world.deps, world.operator, input));
      const [{ tokenId }, other] = [await issue(), await issue()];
      return ready(world, world.operator, revokeServiceToken, { tokenId }, { tokenId: other.tokenId });
    },
  },
];

/** Linking asks for a guest by type: another landlord's actor comes as a guest of that landlord's workspace. */
function mustBeGuest(actor: Actor, guest: ChatGuestActor): ChatGuestActor {
  return actor.kind === "CHAT_GUEST" ? actor : { ...guest, landlordId: actor.landlordId };
}
