import type { PlainTextOption } from "@slack/types";
import { mayPlan } from "@socialsmart/domain/access/policy";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Bot } from "../bot-context.ts";
import { LIMITS } from "../kit/limits.ts";
import { inHundreds } from "../kit/menus.ts";
import { organisationsNamed } from "../organisation/organisations-named.ts";
import type { Known } from "../person/identify.ts";
import type { Search } from "../slack/requests.ts";
import { namesakesOf, readNamesakes } from "./namesakes.ts";
import { readTenants, withoutOffer } from "./read-tenants.ts";
import { tenantOption } from "./tenant-option.ts";

/** The tenants that a coordinator can offer an appendix to, by what was typed of their names. */
export async function suggestTenants(
  { deps }: Pick<Bot, "deps">,
  { actor, reader, landlord }: Known,
  { query }: Pick<Search, "query">,
): Promise<readonly PlainTextOption[]> {
  if (!mayPlan(actor)) return [];
  const today = deps.clock.now().toZonedDateTimeISO(landlord.zone).toPlainDate();
  const all = await readTenants(reader);
  const found: Organisation[] = [];
  for (const some of inHundreds(organisationsNamed(query, all))) {
    found.push(...(await withoutOffer(reader, some, today)));
    if (found.length >= LIMITS.selectOptions) break;
  }
  const shown = found.slice(0, LIMITS.selectOptions);
  const namesakes = await readNamesakes(reader, namesakesOf(shown, all));
  return shown.map((tenant) => tenantOption(tenant, namesakes.get(tenant.id)));
}
