import type { LandlordId, PersonId } from "../kernel/ids.ts";
import type { NoticeKind } from "../notice/notice-kind.ts";

export const LANGUAGES = ["sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Person = {
  readonly id: PersonId;
  readonly landlordId: LandlordId;
  readonly displayName: string;
  readonly workEmail: string | null;
  readonly language: Language;
  /** Kinds of notice that the person does without. */
  readonly noticesOff: readonly NoticeKind[];
};
