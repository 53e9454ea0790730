import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import { foundLandlord } from "@socialsmart/domain/landlord/found-landlord";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import { parseOrganisationNumber } from "@socialsmart/domain/organisation/organisation-number";
import { reasonsOf } from "./refusal-reasons.ts";
import type { Outcome } from "./report.ts";
import type { SetUpFile } from "./set-up-file.ts";

type LandlordEntry = SetUpFile["landlord"];

export type LandlordSetUp = {
  readonly id: LandlordId;
  /** The organisation that the landlord itself is. */
  readonly organisationId: OrganisationId;
  /** The zone in which its shifts are held. */
  readonly zone: string;
  readonly slackTeamId: string;
};

/** Founds the landlord of that Slack workspace, where there is none yet. */
export async function setUpLandlord(
  deps: Deps,
  entry: LandlordEntry,
): Promise<{ readonly landlord: LandlordSetUp | undefined; readonly outcome: Outcome }> {
  const { name, organisationNumber = null, language, zone, slackTeamId } = entry;
  const label = `landlord ${name}`;
  const existing = await deps.store.directory.landlordByChatTeam(slackTeamId);
  if (existing) return compare(deps, existing, entry);
  const input = { name, organisationNumber, language, zone, chatTeamId: slackTeamId };
  const founded = await foundLandlord(deps, input);
  if (!founded.ok) {
    const reasons = reasonsOf(founded.refusal);
    return { landlord: undefined, outcome: { entry: label, type: "REFUSED", reasons } };
  }
  const { landlordId: id, organisationId } = founded.value;
  return {
    landlord: { id, organisationId, zone, slackTeamId },
    outcome: { entry: label, type: "NEW" },
  };
}

async function compare({ store }: Deps, { id, name, language, zone }: Landlord, entry: LandlordEntry) {
  const ofLandlord = { kinds: ["LANDLORD"] } as const;
  const { items } = await store.reader(id).organisations.page(ofLandlord, { first: 1, after: null });
  const [organisation] = items;
  if (!organisation) throw new Error(`The landlord ${id} has no organisation of its own`);
  const number = parseOrganisationNumber(entry.organisationNumber ?? "");
  const isSame =
    name === entry.name &&
    language === entry.language &&
    zone === entry.zone &&
    organisation.organisationNumber === (number.ok ? number.value : null);
  const outcome: Outcome = { entry: `landlord ${entry.name}`, type: isSame ? "THERE_ALREADY" : "CHANGED" };
  const landlord = { id, organisationId: organisation.id, zone, slackTeamId: entry.slackTeamId };
  return { landlord, outcome };
}
