import { personNow } from "@socialsmart/domain/access/person-now";
import { makeReadingLink } from "@socialsmart/domain/appendix/make-reading-link";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { expectOk } from "../seed/expect-ok.ts";
import { TEAM_ID } from "../seed/landlord.ts";
import { OFFERS, type OfferKey, type SeedOffer } from "../seed/offers.ts";
import { PEOPLE } from "../seed/people.ts";
import { entriesOf } from "../seed/register.ts";

/** Secrets of links at which Karin reads what was offered; of a database that was seeded before there were offers, none. */
export type DocumentLinks = Readonly<Partial<Record<OfferKey, string>>>;

/** Makes the links anew: those of an earlier start serve no more. */
export async function documentLinks(deps: Deps, landlordId: LandlordId): Promise<DocumentLinks> {
  const { directory } = deps.store;
  const reader = deps.store.reader(landlordId);
  const account = await directory.chatIdentity(landlordId, TEAM_ID, PEOPLE.karin.chat.userId);
  if (!account) return {};
  const karin = await personNow(reader, landlordId, account.personId);
  const { items } = await reader.organisations.page({}, { first: 1_000, after: null });
  const byOrganisation = await reader.appendices.listByOrganisations(items.map(({ id }) => id));
  const offered = [...byOrganisation.values()].flat().filter(({ offer }) => offer);
  const links: Partial<Record<OfferKey, string>> = {};
  for (const [key, { lease }] of entriesOf<OfferKey, SeedOffer>(OFFERS)) {
    const appendix = offered.find(({ leaseNumber }) => leaseNumber === lease.number);
    if (!appendix) continue;
    const made = await makeReadingLink(deps, karin, { appendixId: appendix.id });
    links[key] = expectOk(made, lease.number).secret;
  }
  return links;
}
