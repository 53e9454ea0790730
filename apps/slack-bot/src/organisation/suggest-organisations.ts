import type { PlainTextOption } from "@slack/types";
import { mayPlan } from "@socialsmart/domain/access/policy";
import type { Known } from "../person/identify.ts";
import type { Search } from "../slack/requests.ts";
import { organisationOptions } from "./organisation-option.ts";
import { organisationsNamed } from "./organisations-named.ts";
import { readOrganisations } from "./read-organisations.ts";

/** Any organisation of the landlord's, for whoever coordinates, by what was typed of its name. */
export async function suggestOrganisations(
  _bot: object,
  { actor, reader }: Pick<Known, "actor" | "reader">,
  { query }: Pick<Search, "query">,
): Promise<readonly PlainTextOption[]> {
  if (!mayPlan(actor)) return [];
  const all = await readOrganisations(reader, {});
  return organisationOptions(reader, organisationsNamed(query, all), all);
}
