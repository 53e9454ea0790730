import type { OperatorActor, PersonActor } from "../access/actor.ts";
import type { ChatChannel } from "../chat/chat-channel.ts";
import type { Deps } from "../kernel/deps.ts";
import type { DistrictId, InitiativeId, LandlordId, OrganisationId, ShiftId } from "../kernel/ids.ts";
import type { Store } from "../store/store.ts";
import type { FixedClock } from "./fixed-clock.ts";
import type { MemoryStore } from "./memory-store.ts";

/** What the use cases are handed in tests. */
export type TestDeps<S extends Store = MemoryStore> = Deps & {
  readonly store: S;
  readonly clock: FixedClock;
};

/** An organisation, and the person who pledges for it in chat. */
export type Member = { readonly organisationId: OrganisationId; readonly contact: PersonActor };

/** A landlord with what a pledge needs. */
export type World<S extends Store = MemoryStore> = {
  readonly deps: TestDeps<S>;
  readonly landlordId: LandlordId;
  readonly zone: string;
  readonly operator: OperatorActor;
  /** The landlord as an organisation, and its coordinator, who works through the API. */
  readonly landlord: { readonly organisationId: OrganisationId; readonly coordinator: PersonActor };
  /** Tenants whose appendix is active from 2026-01-01 on. */
  readonly bakery: Member;
  readonly gym: Member;
  readonly association: Member;
  readonly districtId: DistrictId;
  /** Published, with a channel in the landlord's chat workspace if it has one. */
  readonly initiativeId: InitiativeId;
  readonly channel: ChatChannel | null;
  /** Tuesday 10 March 2026, 16–19 in Örebro: 4 places, 2 at least, only whole. */
  readonly shiftId: ShiftId;
  /** The Tuesday after: 2 places, also in part. */
  readonly laterShiftId: ShiftId;
};
