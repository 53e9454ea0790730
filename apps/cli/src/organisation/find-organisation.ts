import { OrganisationNamesDocument } from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";
import { findByName } from "../find-by-name.ts";

/** The organisation of that name or id. @throws NotUnderstood if there is none. */
export async function findOrganisation(client: Client, wanted: string, signal: AbortSignal) {
  const pages = client.pages(OrganisationNamesDocument, {}, ({ organisations }) => organisations, { signal });
  const organisations = await Array.fromAsync(pages, ({ nodes }) => nodes);
  return findByName("organisation", wanted, organisations.flat());
}
