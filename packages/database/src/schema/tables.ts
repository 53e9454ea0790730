import { serviceTokenTable } from "../access/service-token-row.ts";
import { signInIdentityTable } from "../access/sign-in-identity-row.ts";
import { appendixTable } from "../appendix/appendix-row.ts";
import { readingLinkTable } from "../appendix/reading-link-row.ts";
import { registryCountTable } from "../appendix/registry-count-row.ts";
import { signatureTable } from "../appendix/signature-row.ts";
import { signingCodeTable } from "../appendix/signing-code-row.ts";
import { attendanceTable } from "../attendance/attendance-row.ts";
import { auditEventTable } from "../audit/audit-event-row.ts";
import { calendarFeedTable } from "../calendar/calendar-feed-row.ts";
import { channelRouteTable } from "../channel/channel-route-row.ts";
import { chatIdentityTable } from "../chat/chat-identity-row.ts";
import { chatInvitationTable } from "../chat/chat-invitation-row.ts";
import { parkedRouteTable } from "../chat/parked-route-row.ts";
import { postedMessageTable } from "../chat/posted-message-row.ts";
import { clearanceNoteTable } from "../clearance/clearance-note-row.ts";
import { commitmentRevisionTable } from "../commitment/commitment-revision-row.ts";
import { commitmentTable } from "../commitment/commitment-row.ts";
import { districtTable } from "../district/district-row.ts";
import { exemptionTable } from "../exemption/exemption-row.ts";
import { followUpTable } from "../follow-up/follow-up-row.ts";
import { initiativeFocusAreaTable } from "../initiative/initiative-focus-area-row.ts";
import { initiativeTable } from "../initiative/initiative-row.ts";
import { installationNumberTable } from "../installation/installation-number-row.ts";
import { installationTable } from "../installation/installation-row.ts";
import { landlordTable } from "../landlord/landlord-row.ts";
import { leaseTable } from "../lease/lease-row.ts";
import { ledgerEntryTable } from "../ledger/ledger-entry-row.ts";
import { ledgerHeadTable } from "../ledger/ledger-head-row.ts";
import { heldNoticeTable } from "../notice/held-notice-row.ts";
import { noticeToldTable } from "../notice/notice-told-row.ts";
import { joinCodeTable } from "../organisation/join-code-row.ts";
import { organisationTable } from "../organisation/organisation-row.ts";
import { outboxLaneTable } from "../outbox/outbox-lane-row.ts";
import { outboxMessageTable } from "../outbox/outbox-message-row.ts";
import { joinTriesTable } from "../person/join-tries-row.ts";
import { membershipTable } from "../person/membership-row.ts";
import { personTable } from "../person/person-row.ts";
import { pledgeTable } from "../pledge/pledge-row.ts";
import { seatTable } from "../seat/seat-row.ts";
import { shiftSeriesTable } from "../series/shift-series-row.ts";
import { shiftTable } from "../shift/shift-row.ts";
import { templateVersionTable } from "../template/template-version-row.ts";
import { timerTable } from "../timer/timer-row.ts";
import { commandKeyTable } from "../transaction/command-key-row.ts";

export const TABLES = [
  landlordTable,
  districtTable,
  organisationTable,
  personTable,
  membershipTable,
  leaseTable,
  templateVersionTable,
  registryCountTable,
  appendixTable,
  signatureTable,
  signingCodeTable,
  readingLinkTable,
  clearanceNoteTable,
  initiativeTable,
  initiativeFocusAreaTable,
  shiftSeriesTable,
  shiftTable,
  pledgeTable,
  seatTable,
  attendanceTable,
  ledgerHeadTable,
  ledgerEntryTable,
  commitmentTable,
  commitmentRevisionTable,
  exemptionTable,
  followUpTable,
  chatIdentityTable,
  chatInvitationTable,
  joinCodeTable,
  joinTriesTable,
  signInIdentityTable,
  serviceTokenTable,
  calendarFeedTable,
  commandKeyTable,
  auditEventTable,
  outboxLaneTable,
  outboxMessageTable,
  postedMessageTable,
  heldNoticeTable,
  noticeToldTable,
  parkedRouteTable,
  channelRouteTable,
  installationTable,
  installationNumberTable,
  timerTable,
];
