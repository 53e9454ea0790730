import type { LandlordId, PersonId } from "../kernel/ids.ts";

export const LANGUAGES = ["sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Person = {
  readonly id: PersonId;
  readonly landlordId: LandlordId;
  readonly displayName: string;
  readonly workEmail: string | null;
  readonly language: Language;
};
