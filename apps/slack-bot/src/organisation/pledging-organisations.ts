import { isContactOf, mayPledgeForAnyone } from "@socialsmart/domain/access/policy";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Known } from "../person/identify.ts";
import { organisationsForMenu } from "./organisation-groups.ts";

/** Whom somebody may pledge for. */
export type PledgingOrganisations = {
  /** Those that the person is a contact of. */
  readonly own: readonly Organisation[];
  /** Those that the form offers: for a coordinator all, as many of each kind as a menu takes. */
  readonly offered: readonly Organisation[];
};

export async function pledgingOrganisations({
  actor,
  memberships,
  reader,
}: Known): Promise<PledgingOrganisations> {
  const ids = [...new Set(memberships.map(({ organisationId }) => organisationId))];
  const own = await reader.organisations.byIds(ids.filter((id) => isContactOf(actor, id)));
  if (!mayPledgeForAnyone(actor)) return { own, offered: own };
  return { own, offered: await organisationsForMenu(reader) };
}
