import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { JOIN_CODE_VALID_FOR } from "./join-code.ts";

/**
 * Gives an organisation this join code, in place of the one it had, for whatever transaction has a reason to; and says when it
 * expires. The organisation is locked meanwhile, before any shift. The code, of `secrets.newCode()`, is no part of a command's
 * input or answer, for those are kept.
 *
 * @throws if there is no such organisation
 */
export async function putJoinCode(
  deps: Deps,
  tx: Transaction,
  command: Command,
  { organisationId, code }: { readonly organisationId: OrganisationId; readonly code: string },
): Promise<Temporal.Instant> {
  const organisation = await tx.organisations.lockById(organisationId);
  if (!organisation) throw new Error(`There is no organisation ${organisationId}`);
  await tx.organisations.save(organisation);
  await tx.joinCodes.deleteOf(organisationId);
  const { landlordId } = command.actor;
  const id = deps.ids.next("join");
  const expiresAt = deps.clock.now().add(JOIN_CODE_VALID_FOR);
  const codeDigest = deps.secrets.digest(code);
  await tx.joinCodes.insert({ id, landlordId, organisationId, codeDigest, expiresAt });
  await record(deps, tx, command, id, { organisationId });
  return expiresAt;
}
