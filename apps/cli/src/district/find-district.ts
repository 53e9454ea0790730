import { DistrictsDocument } from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";
import { findByName } from "../find-by-name.ts";

/** The district of that name or id. @throws NotUnderstood if there is none. */
export async function findDistrict(client: Client, wanted: string, signal: AbortSignal) {
  const pages = client.pages(DistrictsDocument, {}, ({ districts }) => districts, { signal });
  const districts = await Array.fromAsync(pages, ({ nodes }) => nodes);
  return findByName("district", wanted, districts.flat());
}
