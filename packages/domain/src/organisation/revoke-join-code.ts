import type { Actor } from "../access/actor.ts";
import { mayManagePeopleOf } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";

export type RevokeJoinCode = { readonly organisationId: OrganisationId };
export type JoinCodeRevoked = { readonly organisationId: OrganisationId };
export type RevokeJoinCodeRefusal =
  | NotAllowed
  | NotFound<"Organisation">
  /** The organisation has none. */
  | NotFound<"JoinCode">;

/** Ends an organisation's join code, expired or not: nobody enters with it any more. */
export async function revokeJoinCode(
  deps: Deps,
  actor: Actor,
  { organisationId }: RevokeJoinCode,
  key: string | null,
): Promise<Result<JoinCodeRevoked, RevokeJoinCodeRefusal | CommandKeyReused>> {
  const command = { actor, name: "revokeJoinCode", key, input: { organisationId } };
  return deps.store.transaction<JoinCodeRevoked, RevokeJoinCodeRefusal>(command, async (tx) => {
    if (!mayManagePeopleOf(actor, organisationId)) return err({ type: "NotAllowed" });
    const organisation = await tx.organisations.lockById(organisationId);
    if (!organisation) return err({ type: "OrganisationNotFound" });
    await tx.organisations.save(organisation);
    const code = await tx.joinCodes.deleteOf(organisationId);
    if (!code) return err({ type: "JoinCodeNotFound" });
    await record(deps, tx, command, code.id, { organisationId });
    return ok({ organisationId });
  });
}
