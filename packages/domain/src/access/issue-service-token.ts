import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { ServiceTokenId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Actor } from "./actor.ts";
import { mayOperate } from "./policy.ts";
import type { Scope } from "./scope.ts";

export type IssueServiceToken = {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Days from now; null for a token that does not expire. */
  readonly daysValid: number | null;
};
export type ServiceTokenIssued = {
  readonly tokenId: ServiceTokenId;
  /** Shown once: only its digest is kept. */
  readonly token: string;
};
export type IssueServiceTokenRefusal = NotAllowed | InvalidInput;

/** Makes a token for an internal tool. It takes no idempotency key: the token must not be stored. */
export async function issueServiceToken(
  deps: Deps,
  actor: Actor,
  input: IssueServiceToken,
): Promise<Result<ServiceTokenIssued, IssueServiceTokenRefusal>> {
  const token = deps.secrets.newToken();
  const command = { actor, name: "issueServiceToken", key: null, input };
  return deps.store.transaction<ServiceTokenIssued, IssueServiceTokenRefusal>(command, async (tx) => {
    if (!mayOperate(actor)) return err({ type: "NotAllowed" });
    const { name, scopes, daysValid } = input;
    const check = new InputCheck();
    check.text("name", name, { max: 100 });
    if (scopes.length === 0) check.add("scopes", { type: "Empty" });
    if (daysValid !== null) check.integer("daysValid", daysValid, { min: 1, max: 3660 });
    const invalid = check.refusal();
    if (invalid) return invalid;

    const tokenId = deps.ids.next("token");
    const createdAt = deps.clock.now();
    await tx.serviceTokens.insert({
      id: tokenId,
      landlordId: actor.landlordId,
      name,
      digest: deps.secrets.digest(token),
      scopes: [...new Set(scopes)],
      createdAt,
      expiresAt: daysValid === null ? null : createdAt.add({ hours: daysValid * 24 }),
      revokedAt: null,
      lastUsedAt: null,
    });
    await record(deps, tx, command, tokenId, { scopes, daysValid });
    return ok({ tokenId, token });
  });
}
