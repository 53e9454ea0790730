import type { ChatChannel } from "../chat/chat-channel.ts";
import type { DistrictId, InitiativeId, LandlordId, OrganisationId, PersonId } from "../kernel/ids.ts";
import type { FocusArea } from "./focus-area.ts";
import type { InitiativeState } from "./initiative-states.ts";

/** Something that is done, again and again, in a district (insats): homework help, a safety walk, a language café. */
export type Initiative = {
  readonly id: InitiativeId;
  readonly landlordId: LandlordId;
  readonly title: string;
  readonly description: string;
  /** Who runs it on site. */
  readonly hostOrganisationId: OrganisationId;
  readonly coordinatorIds: readonly PersonId[];
  readonly districtId: DistrictId;
  readonly primaryFocusArea: FocusArea;
  readonly otherFocusAreas: readonly FocusArea[];
  readonly involvesMinors: boolean;
  readonly state: InitiativeState;
  /** Why it is paused or was cancelled; null otherwise. */
  readonly stateReason: string | null;
  /** Where its roster card lives; null while it has no channel. */
  readonly channel: ChatChannel | null;
};
