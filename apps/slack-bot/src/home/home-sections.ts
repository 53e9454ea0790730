import type { Text } from "../texts/text.ts";
import type { HomeModel } from "./home-model.ts";
import type { DrawSection, HomeSection } from "./home-section.ts";
import { appendicesSection } from "./sections/appendices-section.ts";
import { approvalsSection } from "./sections/approvals-section.ts";
import { attendanceSection } from "./sections/attendance-section.ts";
import { balanceSection } from "./sections/balance-section.ts";
import { fittingSection } from "./sections/fitting-section.ts";
import { followUpsSection } from "./sections/follow-ups-section.ts";
import { helpSection } from "./sections/help-section.ts";
import { hostedSection } from "./sections/hosted-section.ts";
import { membersSection } from "./sections/members-section.ts";
import { namesSection } from "./sections/names-section.ts";
import { offersSection } from "./sections/offers-section.ts";
import { ownHoursSection } from "./sections/own-hours-section.ts";
import { pledgesSection } from "./sections/pledges-section.ts";
import { seatsSection } from "./sections/seats-section.ts";
import { settingsSection } from "./sections/settings-section.ts";
import { toOfferSection } from "./sections/to-offer-section.ts";
import { toVerifySection } from "./sections/to-verify-section.ts";
import { undeliveredSection } from "./sections/undelivered-section.ts";
import { understaffedSection } from "./sections/understaffed-section.ts";

/** App Home from top to bottom: what asks for something, what is one's own, what there is besides. */
const SECTIONS: readonly DrawSection[] = [
  offersSection,
  namesSection,
  attendanceSection,
  approvalsSection,
  toOfferSection,
  toVerifySection,
  understaffedSection,
  undeliveredSection,
  seatsSection,
  ownHoursSection,
  pledgesSection,
  balanceSection,
  hostedSection,
  followUpsSection,
  appendicesSection,
  fittingSection,
  membersSection,
  settingsSection,
  helpSection,
];

/** All that concerns the person. */
export function homeSections(model: HomeModel, text: Text): readonly HomeSection[] {
  return SECTIONS.flatMap((draw) => draw(model, text) ?? []);
}
