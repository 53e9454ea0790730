import type { ChatGuestActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { moveChatIdentity } from "./move-chat-identity.ts";

export type LinkChatIdentity = {
  /** As the person typed it. */
  readonly code: string;
};
export type ChatIdentityLinked = { readonly personId: PersonId };
export type LinkChatIdentityRefusal =
  /** No such code, or one of another landlord. */
  | { readonly type: "CodeUnknown" }
  | { readonly type: "CodeUsed" }
  | { readonly type: "CodeExpired" }
  /** The chat account is linked to the person already. */
  | { readonly type: "AlreadyLinked"; readonly personId: PersonId }
  /** The chat account is somebody else's than the code: one who has a role or has done something here, so that it stays theirs. */
  | { readonly type: "LinkedAsAnother"; readonly personId: PersonId; readonly invitedId: PersonId };

/**
 * Links the actor's chat account to the person whose code it brings. A code serves once. An account that joining with an
 * organisation's code has made somebody of is moved: see moveChatIdentity. The actor stays the guest it was, so that the same
 * command repeated is the same command.
 */
export async function linkChatIdentity(
  deps: Deps,
  actor: ChatGuestActor,
  { code }: LinkChatIdentity,
  key: string | null,
): Promise<Result<ChatIdentityLinked, LinkChatIdentityRefusal | CommandKeyReused>> {
  const { teamId, userId } = actor;
  const codeDigest = deps.secrets.digest(code);
  const command = { actor, name: "linkChatIdentity", key, input: { codeDigest } };
  return deps.store.transaction<ChatIdentityLinked, LinkChatIdentityRefusal>(command, async (tx) => {
    const linked = await tx.chatIdentities.find(teamId, userId);
    const invitation = await tx.chatInvitations.lockByDigest(codeDigest);
    if (!invitation) return err({ type: "CodeUnknown" });
    const { personId, landlordId } = invitation;
    if (linked?.personId === personId) return err({ type: "AlreadyLinked", personId });
    if (invitation.usedAt) return err({ type: "CodeUsed" });
    const now = deps.clock.now();
    if (Temporal.Instant.compare(invitation.expiresAt, now) <= 0) return err({ type: "CodeExpired" });

    if (!linked) await tx.chatIdentities.insert({ landlordId, teamId, userId, personId });
    else if (!(await moveChatIdentity(deps, tx, command, { identity: linked, to: personId })))
      return err({ type: "LinkedAsAnother", personId: linked.personId, invitedId: personId });
    await tx.chatInvitations.save({ ...invitation, usedAt: now });
    await record(deps, tx, command, personId, {
      linked: `${teamId}/${userId}`,
      invitation: invitation.id,
      ...(linked && { instead: linked.personId }),
    });
    return ok({ personId });
  });
}
