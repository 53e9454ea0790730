import type { PlainTextOption } from "@slack/types";
import { CHOOSE_TENANT } from "../appendix/offer-form.ts";
import { suggestTenants } from "../appendix/suggest-tenants.ts";
import type { Bot } from "../bot-context.ts";
import { CHOOSE_ORGANISATION as CHOOSE_EXTRACT_ORGANISATION } from "../clearance/extract-form.ts";
import { CHOOSE_WHOSE } from "../commitment/whose-form.ts";
import { CHOOSE_HOST } from "../initiative/draft-form.ts";
import { suggestOrganisations } from "../organisation/suggest-organisations.ts";
import type { Known } from "../person/identify.ts";
import { CHOOSE_ORGANISATION as CHOOSE_PLEDGING } from "../pledge/pledge-form.ts";
import type { Search } from "./requests.ts";

/** What a menu offers whoever types into it, the best first; at most as many as a menu takes are shown. */
export type Suggest = (bot: Bot, known: Known, search: Search) => Promise<readonly PlainTextOption[]>;

/** By the menus' action ids. */
export const SUGGESTIONS: Readonly<Record<string, Suggest>> = {
  [CHOOSE_TENANT]: suggestTenants,
  [CHOOSE_EXTRACT_ORGANISATION]: suggestOrganisations,
  [CHOOSE_HOST]: suggestOrganisations,
  [CHOOSE_PLEDGING]: suggestOrganisations,
  [CHOOSE_WHOSE]: suggestOrganisations,
};
