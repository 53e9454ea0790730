import type { Language } from "@socialsmart/domain/person/person";
import type { DistrictKey } from "./districts.ts";
import type { OrganisationKey } from "./organisations.ts";
import type { PersonKey } from "./people.ts";

type Signs = {
  readonly person: PersonKey;
  readonly capacity: string;
  /** How many days ago; left out by whoever has not signed. */
  readonly daysAgo?: number;
};

export type SeedOffer = {
  readonly tenant: OrganisationKey;
  readonly lease: { readonly number: string; readonly premises: string; readonly district: DistrictKey };
  readonly language: Language;
  readonly offeredDaysAgo: number;
  /** How many days from now, or ago if it is less than none. */
  readonly beginsInDays: number;
  readonly landlord: Signs;
  readonly signatory: Signs;
};

/** Offers with documents to read; the tenants' other appendices were agreed on paper. */
export const OFFERS = {
  /** Signed by both, and so it took the place of the one on paper. */
  signed: {
    tenant: "coffee",
    lease: { number: "L-1001", premises: "Kafé med uteservering, Vivallatorget 3", district: "vivalla" },
    language: "sv",
    offeredDaysAgo: 45,
    beginsInDays: -41,
    landlord: { person: "karin", capacity: "Samordnare, enligt fullmakt", daysAgo: 44 },
    signatory: { person: "amina", capacity: "VD", daysAgo: 41 },
  },
  /** To the tenant's other lease: it waits for Grace. */
  waiting: {
    tenant: "software",
    lease: { number: "L-1011", premises: "Workshop room, Varbergaplan 8", district: "varberga" },
    language: "en",
    offeredDaysAgo: 2,
    beginsInDays: 30,
    landlord: { person: "johan", capacity: "Coordinator, by power of attorney", daysAgo: 1 },
    signatory: { person: "grace", capacity: "Managing director" },
  },
} as const satisfies Record<string, SeedOffer>;

export type OfferKey = keyof typeof OFFERS;

/** In the register, with an appendix on paper: whoever tries the demo offers one there, to somebody who is in no chat. */
export const LEASE_TO_OFFER = {
  tenant: "hairdresser",
  lease: { number: "L-1006", premises: "Salong, Vivallatorget 5", district: "vivalla" },
} as const satisfies Pick<SeedOffer, "tenant" | "lease">;
