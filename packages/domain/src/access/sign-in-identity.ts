import type { LandlordId, PersonId } from "../kernel/ids.ts";

/**
 * Who somebody is at a landlord, by what an identity provider (OIDC) calls them. Issuer and subject name them for good, which an
 * e-mail address does not: it may be given to somebody else one day.
 */
export type SignInIdentity = {
  readonly landlordId: LandlordId;
  /** The provider's own address. */
  readonly issuer: string;
  readonly subject: string;
  readonly personId: PersonId;
};

/** Of an issuer's address, and of a subject, in characters. */
export const MAX_SIGN_IN_ID_LENGTH = 200;
