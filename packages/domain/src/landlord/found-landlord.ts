import type { OperatorActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { LandlordId, OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { isTimeZone } from "../kernel/time-zone.ts";
import { parseOrganisationNumber } from "../organisation/organisation-number.ts";
import type { Language } from "../person/person.ts";
import { setLandlordTimer } from "./see-to-landlord.ts";

export type FoundLandlord = {
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly language: Language;
  readonly zone: string;
  readonly chatTeamId: string | null;
};
export type Founded = { readonly landlordId: LandlordId; readonly organisationId: OrganisationId };
export type FoundLandlordRefusal =
  | InvalidInput
  /** Another landlord talks in this chat workspace. */
  | ChatTeamTaken;
type ChatTeamTaken = { readonly type: "ChatTeamTaken"; readonly chatTeamId: string };

/** Begins a new landlord, with the organisation that it is itself. Done at the command line only. */
export async function foundLandlord(
  deps: Deps,
  input: FoundLandlord,
): Promise<Result<Founded, FoundLandlordRefusal>> {
  const check = new InputCheck();
  check.text("name", input.name, { max: 200 });
  if (input.chatTeamId !== null) check.chatId("chatTeamId", input.chatTeamId);
  if (!isTimeZone(input.zone)) check.add("zone", { type: "UnknownTimeZone" });
  const number = input.organisationNumber === null ? null : parseOrganisationNumber(input.organisationNumber);
  if (number && !number.ok) check.add("organisationNumber", number.refusal);
  const refusal = check.refusal();
  if (refusal) return refusal;

  const landlordId = deps.ids.next("landlord");
  const organisationId = deps.ids.next("organisation");
  const actor: OperatorActor = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
  const command = { actor, name: "foundLandlord", key: null, input };
  const { name, language, zone, chatTeamId } = input;
  return deps.store.transaction<Founded, ChatTeamTaken>(command, async (tx) => {
    if (chatTeamId !== null && (await tx.landlords.hasChatTeam(chatTeamId)))
      return err({ type: "ChatTeamTaken", chatTeamId });
    await tx.landlords.insert({ id: landlordId, name, language, zone, chatTeamId });
    const organisationNumber = number?.ok ? number.value : null;
    await tx.organisations.insert({
      id: organisationId,
      landlordId,
      kind: "LANDLORD",
      name,
      organisationNumber,
      language,
    });
    await setLandlordTimer(tx, { zone }, deps.clock.now());
    await record(deps, tx, command, landlordId, { zone, language });
    return ok({ landlordId, organisationId });
  });
}
