import type { LandlordId } from "../kernel/ids.ts";
import type { Language } from "../person/person.ts";

/** A municipal property company. Everything else belongs to exactly one, and nothing crosses that line. */
export type Landlord = {
  readonly id: LandlordId;
  readonly name: string;
  readonly language: Language;
  /** The IANA zone its shifts are held in. */
  readonly zone: string;
  /** The chat workspace its people talk in, as the platform names it. */
  readonly chatTeamId: string | null;
};
