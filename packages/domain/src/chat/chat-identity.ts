import type { LandlordId, PersonId } from "../kernel/ids.ts";

/** Who somebody in a chat workspace is here. A workspace's user id alone is not unique: the team belongs to the key. */
export type ChatIdentity = {
  readonly landlordId: LandlordId;
  readonly teamId: string;
  readonly userId: string;
  readonly personId: PersonId;
};
