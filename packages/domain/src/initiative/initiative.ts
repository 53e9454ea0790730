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
  /** True of what was cancelled before anybody but those who planned it saw it. */
  readonly cancelledAsDraft: boolean;
  /** Where its roster card lives; null while it has no channel. */
  readonly channel: ChatChannel | null;
};

/** True while the initiative is for those who plan it, and for ever where it was cancelled as a draft. */
export function isUnpublished({ state, cancelledAsDraft }: Pick<Initiative, "state" | "cancelledAsDraft">) {
  return state === "DRAFT" || cancelledAsDraft;
}
