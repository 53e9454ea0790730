import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { issueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import { revokeServiceToken } from "@socialsmart/domain/access/revoke-service-token";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { CommandOutcome } from "@socialsmart/runtime/run-command-line";
import { invalidInputError } from "../error/input-errors.ts";
import { chooseLandlord } from "./choose-landlord.ts";
import type { TokenCommand } from "./token-arguments.ts";
import { tokenTable } from "./token-table.ts";

/** Makes, lists or revokes service tokens, as whoever runs the installation; a refusal is a sentence. */
export async function runTokenCommand(
  deps: Deps,
  command: TokenCommand,
): Promise<Result<CommandOutcome, string>> {
  const landlordId = await chooseLandlord(deps.store.directory, command.landlordId, "--landlord");
  if (!landlordId.ok) return landlordId;
  const actor: OperatorActor = { kind: "OPERATOR", landlordId: landlordId.value, source: "COMMAND_LINE" };
  switch (command.action) {
    case "create":
      return create(deps, actor, command);
    case "list":
      return ok({
        message: null,
        output: tokenTable(await deps.store.reader(actor.landlordId).serviceTokens.list()),
      });
    case "revoke":
      return revoke(deps, actor, command);
    default:
      return assertNever(command);
  }
}

async function create(
  deps: Deps,
  actor: OperatorActor,
  { name, scopes, daysValid }: Extract<TokenCommand, { action: "create" }>,
): Promise<Result<CommandOutcome, string>> {
  const issued = await issueServiceToken(deps, actor, { name, scopes, daysValid });
  if (issued.ok) {
    const { tokenId, token } = issued.value;
    const validity = daysValid === null ? "without expiry" : `for ${daysValid} days`;
    const message = `Made ${tokenId}, "${name}": ${scopes.join(", ")}, ${validity}. It is shown only once:`;
    return ok({ message, output: token });
  }
  const { refusal } = issued;
  switch (refusal.type) {
    case "NotAllowed":
      return err("Not allowed.");
    case "InvalidInput":
      return err(invalidInputError(refusal).message);
    default:
      return assertNever(refusal);
  }
}

async function revoke(
  deps: Deps,
  actor: OperatorActor,
  { tokenId }: Extract<TokenCommand, { action: "revoke" }>,
): Promise<Result<CommandOutcome, string>> {
  const revoked = await revokeServiceToken(deps, actor, { tokenId }, null);
  if (revoked.ok) return ok({ message: `Revoked ${tokenId}.`, output: null });
  const { refusal } = revoked;
  switch (refusal.type) {
    case "NotAllowed":
      return err("Not allowed.");
    case "CommandKeyReused":
      throw new Error("A key was reused where none was given");
    case "ServiceTokenNotFound":
      return err(`There is no token ${tokenId}.`);
    case "TokenRevokedBefore":
      return err(`The token was revoked before, at ${refusal.revokedAt}.`);
    default:
      return assertNever(refusal);
  }
}
