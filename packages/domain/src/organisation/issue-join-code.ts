import type { Actor } from "../access/actor.ts";
import { mayManagePeopleOf } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { isInForce } from "./join-code.ts";
import { putJoinCode } from "./put-join-code.ts";

export type IssueJoinCode = {
  readonly organisationId: OrganisationId;
  /** Leaves one that is in force as it is: others may have handed it out. */
  readonly onlyIfNone?: boolean;
};
export type JoinCodeIssued = {
  /** To be handed to the organisation's people; it is not kept and cannot be shown again. */
  readonly code: string;
  /** ISO 8601. */
  readonly expiresAt: string;
};
export type IssueJoinCodeRefusal = NotAllowed | NotFound<"Organisation"> | JoinCodeInForce;
/** There is one that serves until then, ISO 8601. Whoever made it knows it, and nobody else can be told. */
export type JoinCodeInForce = { readonly type: "JoinCodeInForce"; readonly expiresAt: string };

/**
 * Makes a code with which people enter themselves as an organisation's own, for 30 days; the one that it had serves no more. It
 * takes no idempotency key: the code must not be stored, so a repeated command makes another one.
 */
export async function issueJoinCode(
  deps: Deps,
  actor: Actor,
  { organisationId, onlyIfNone = false }: IssueJoinCode,
): Promise<Result<JoinCodeIssued, IssueJoinCodeRefusal>> {
  const code = deps.secrets.newCode();
  const command = { actor, name: "issueJoinCode", key: null, input: { organisationId, onlyIfNone } };
  return deps.store.transaction<JoinCodeIssued, IssueJoinCodeRefusal>(command, async (tx) => {
    if (!mayManagePeopleOf(actor, organisationId)) return err({ type: "NotAllowed" });
    if (!(await tx.organisations.lockById(organisationId))) return err({ type: "OrganisationNotFound" });
    const former = onlyIfNone ? await tx.joinCodes.lockOf(organisationId) : undefined;
    if (former && isInForce(former, deps.clock.now())) {
      return err({ type: "JoinCodeInForce", expiresAt: former.expiresAt.toString() });
    }
    const expiresAt = await putJoinCode(deps, tx, command, { organisationId, code });
    return ok({ code, expiresAt: expiresAt.toString() });
  });
}
