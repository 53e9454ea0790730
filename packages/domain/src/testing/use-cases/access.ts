import type { Actor, ChatGuestActor } from "../../access/actor.ts";
import { issueServiceToken } from "../../access/issue-service-token.ts";
import { linkSignIn } from "../../access/link-sign-in.ts";
import { revokeServiceToken } from "../../access/revoke-service-token.ts";
import { openCalendarFeed } from "../../calendar/open-calendar-feed.ts";
import { revokeCalendarFeed } from "../../calendar/revoke-calendar-feed.ts";
import { inviteToChat } from "../../chat/invite-to-chat.ts";
import { linkChatIdentity } from "../../chat/link-chat-identity.ts";
import { registerPerson } from "../../person/register-person.ts";
import { aSignInGuest } from "../builders.ts";
import { answerOf } from "../outcome.ts";
import { type Run, ready, type UseCase, usual } from "./use-case.ts";

/** What lets people and tools in. */
export const ACCESS_USE_CASES: readonly UseCase[] = [
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
    name: "linkSignIn",
    takesKey: false,
    fromOutside: "NobodyHasAddress",
    prepare: async (world) => {
      const { deps, operator, landlordId } = world;
      const [input, other] = [{ email: "vera@norrby.example" }, { email: "viktor@norrby.example" }];
      for (const { email } of [input, other]) {
        const person = { displayName: email, workEmail: email, language: "sv", memberships: [] } as const;
        answerOf(await registerPerson(deps, operator, person, null));
      }
      const guest = aSignInGuest({ landlordId });
      const asGuest: Run<Actor, { email: string }> = (given, as, address) =>
        linkSignIn(
          given,
          as.kind === "SIGN_IN_GUEST" ? as : { ...guest, landlordId: as.landlordId },
          address,
        );
      return ready(world, guest, asGuest, input, other);
    },
  },
  {
    ...usual,
    name: "openCalendarFeed",
    takesKey: false,
    fromOutside: "InitiativeNotFound",
    prepare: async (world) => {
      const { initiativeId, landlord } = world;
      const input = { name: "Till receptionen", scope: { kind: "INITIATIVE", initiativeId } } as const;
      return ready(world, landlord.coordinator, openCalendarFeed, input, { ...input, name: "Skärmen" });
    },
  },
  {
    ...usual,
    name: "revokeCalendarFeed",
    fromOutside: "CalendarFeedNotFound",
    prepare: async (world) => {
      const { deps, initiativeId, landlord } = world;
      const input = { name: "Till receptionen", scope: { kind: "INITIATIVE", initiativeId } } as const;
      const open = async () => answerOf(await openCalendarFeed(deps, landlord.coordinator, input));
      const [{ feedId }, other] = [await open(), await open()];
      return ready(world, landlord.coordinator, revokeCalendarFeed, { feedId }, { feedId: other.feedId });
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
