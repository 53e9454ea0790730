import { revokeServiceToken as runRevokeServiceToken } from "@socialsmart/domain/access/revoke-service-token";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { NEED } from "../../need.ts";
import { serviceTokenNotFoundError, tokenRevokedBeforeError } from "../../service-token-errors.ts";

export const revokeServiceToken: NonNullable<MutationResolvers["revokeServiceToken"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const tokenId = parseId("token", input.tokenId);
  if (!tokenId) return serviceTokenNotFoundError(input.tokenId);

  const answer = await afterCommand(
    context,
    runRevokeServiceToken(context.deps, context.actor, { tokenId }, key),
  );
  if (answer.ok) {
    const serviceToken = await loadReferred(context.loaders.serviceToken, tokenId);
    if (serviceToken.revokedAt) context.authentication.noteRevoked(tokenId, serviceToken.revokedAt);
    return { __typename: "RevokeServiceTokenSuccess", serviceToken };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.adminInPerson, key);
  switch (refusal.type) {
    case "ServiceTokenNotFound":
      return serviceTokenNotFoundError(tokenId);
    case "TokenRevokedBefore":
      return tokenRevokedBeforeError(refusal);
    default:
      return assertNever(refusal);
  }
};
