import { InitiativeTitlesDocument } from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";
import { findByName } from "../find-by-name.ts";

/** The initiative of that title or id. @throws NotUnderstood if there is none. */
export async function findInitiative(client: Client, wanted: string, signal: AbortSignal) {
  const pages = client.pages(InitiativeTitlesDocument, {}, ({ initiatives }) => initiatives, { signal });
  const initiatives = await Array.fromAsync(pages, ({ nodes }) =>
    nodes.map(({ id, title }) => ({ id, name: title })),
  );
  return findByName("initiative", wanted, initiatives.flat());
}
