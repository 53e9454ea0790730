import type { PlainTextOption } from "@slack/types";
import { mayPlan } from "@socialsmart/domain/access/policy";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Bot } from "../bot-context.ts";
import { LIMITS } from "../kit/limits.ts";
import { inHundreds } from "../kit/menus.ts";
import { organisationOptions } from "../organisation/organisation-option.ts";
import { organisationsNamed } from "../organisation/organisations-named.ts";
import { readOrganisations } from "../organisation/read-organisations.ts";
import type { Known } from "../person/identify.ts";
import type { Search } from "../slack/requests.ts";
import { withoutOffer } from "./offerable-tenants.ts";

/** The tenants that a coordinator can offer an appendix to, by what was typed of their names. */
export async function suggestTenants(
  { deps }: Pick<Bot, "deps">,
  { actor, reader, landlord }: Known,
  { query }: Pick<Search, "query">,
): Promise<readonly PlainTextOption[]> {
  if (!mayPlan(actor)) return [];
  const today = deps.clock.now().toZonedDateTimeISO(landlord.zone).toPlainDate();
  const all = await readOrganisations(reader, { kinds: ["TENANT"] });
  const found: Organisation[] = [];
  for (const some of inHundreds(organisationsNamed(query, all))) {
    found.push(...(await withoutOffer(reader, some, today)));
    if (found.length >= LIMITS.selectOptions) break;
  }
  return organisationOptions(reader, found, all);
}
