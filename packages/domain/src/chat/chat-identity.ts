import type { LandlordId, PersonId } from "../kernel/ids.ts";

/**
 * Who somebody in a chat workspace is at a landlord. A user id alone is not unique: the team belongs to the key. So does the
 * landlord: who works with two is a guest from their own workspace in the channels of both.
 */
export type ChatIdentity = {
  readonly landlordId: LandlordId;
  readonly teamId: string;
  readonly userId: string;
  readonly personId: PersonId;
};
