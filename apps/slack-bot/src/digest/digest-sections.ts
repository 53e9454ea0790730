import type { DrawDigestSection } from "./digest-section.ts";
import { approvalsSection } from "./sections/approvals-section.ts";
import { followUpsSection } from "./sections/follow-ups-section.ts";
import { lateWithdrawalsSection } from "./sections/late-withdrawals-section.ts";
import { namesSection } from "./sections/names-section.ts";
import { offersSection } from "./sections/offers-section.ts";
import { toOfferSection } from "./sections/to-offer-section.ts";
import { toVerifySection } from "./sections/to-verify-section.ts";
import { understaffedSection } from "./sections/understaffed-section.ts";

/** A digest from top to bottom, for whichever roles somebody has: a new kind of thing to do has its line here. */
export const DIGEST_SECTIONS: readonly DrawDigestSection[] = [
  offersSection,
  namesSection,
  approvalsSection,
  toOfferSection,
  toVerifySection,
  lateWithdrawalsSection,
  understaffedSection,
  followUpsSection,
];
