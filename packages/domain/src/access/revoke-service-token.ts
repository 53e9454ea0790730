import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { ServiceTokenId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Actor } from "./actor.ts";
import { mayOperate } from "./policy.ts";

export type RevokeServiceToken = { readonly tokenId: ServiceTokenId };
export type ServiceTokenRevoked = { readonly tokenId: ServiceTokenId };
export type RevokeServiceTokenRefusal =
  | NotAllowed
  | NotFound<"ServiceToken">
  | { readonly type: "TokenRevokedBefore"; readonly revokedAt: string };

/** Makes a token useless from now on. */
export async function revokeServiceToken(
  deps: Deps,
  actor: Actor,
  { tokenId }: RevokeServiceToken,
  key: string | null,
): Promise<Result<ServiceTokenRevoked, RevokeServiceTokenRefusal | CommandKeyReused>> {
  const command = { actor, name: "revokeServiceToken", key, input: { tokenId } };
  return deps.store.transaction<ServiceTokenRevoked, RevokeServiceTokenRefusal>(command, async (tx) => {
    if (!mayOperate(actor)) return err({ type: "NotAllowed" });
    const token = await tx.serviceTokens.lockById(tokenId);
    if (!token) return err({ type: "ServiceTokenNotFound" });
    if (token.revokedAt) return err({ type: "TokenRevokedBefore", revokedAt: token.revokedAt.toString() });
    await tx.serviceTokens.save({ ...token, revokedAt: deps.clock.now() });
    await record(deps, tx, command, tokenId, { revoked: true });
    return ok({ tokenId });
  });
}
