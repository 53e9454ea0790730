import type { Actor } from "../access/actor.ts";
import { mayOperate, mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { staffRoleOf } from "../person/membership.ts";

export type InviteToChat = { readonly personId: PersonId };
export type InvitedToChat = {
  /** To be handed to the person; it is not kept and cannot be shown again. */
  readonly code: string;
  /** ISO 8601. */
  readonly expiresAt: string;
};

const VALID_FOR = Temporal.Duration.from({ hours: 14 * 24 });

/**
 * Makes a code with which the person links their chat account, once, within 14 days. It takes no idempotency key: the code
 * must not be stored, so a repeated invitation is a new one. A code makes its bearer that person, so only who runs the
 * installation invites staff.
 */
export async function inviteToChat(
  deps: Deps,
  actor: Actor,
  { personId }: InviteToChat,
): Promise<Result<InvitedToChat, NotAllowed | NotFound<"Person">>> {
  const code = deps.secrets.newCode();
  const command = { actor, name: "inviteToChat", key: null, input: { personId } };
  return deps.store.transaction<InvitedToChat, NotAllowed | NotFound<"Person">>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    if (!(await tx.people.byId(personId))) return err({ type: "PersonNotFound" });
    const memberships = await tx.memberships.listByPerson(personId);
    const isStaff = memberships.some(({ roles }) => staffRoleOf(roles) !== undefined);
    if (isStaff && !mayOperate(actor)) return err({ type: "NotAllowed" });
    const id = deps.ids.next("invitation");
    const expiresAt = deps.clock.now().add(VALID_FOR);
    const codeDigest = deps.secrets.digest(code);
    await tx.chatInvitations.insert({
      id,
      landlordId: actor.landlordId,
      personId,
      codeDigest,
      expiresAt,
      usedAt: null,
    });
    await record(deps, tx, command, id, { personId });
    return ok({ code, expiresAt: expiresAt.toString() });
  });
}
