import {
  ENTER_CODE,
  MAIL_CODE,
  OPEN_DECLINE,
  OPEN_ENDING,
  OPEN_OFFER,
  OPEN_SIGNING,
  OPEN_WITHDRAWAL,
  READ_APPENDIX,
  SEE_APPENDICES,
} from "../appendix/appendix-buttons.ts";
import { seeAppendices, showMoreAppendices } from "../appendix/appendix-command.ts";
import { SEE_MORE_APPENDICES } from "../appendix/appendix-list.ts";
import { openEnding, submitEnding } from "../appendix/ending.ts";
import { END_WITH_DATE } from "../appendix/ending-form.ts";
import { CHOOSE_TENANT, OFFER_APPENDIX } from "../appendix/offer-form.ts";
import { chooseTenant, openOffer, submitOffer } from "../appendix/offering.ts";
import { openReading } from "../appendix/reading.ts";
import { OPEN_DOCUMENT, OPEN_PDF } from "../appendix/reading-view.ts";
import {
  enterCode,
  mailCode,
  openDecline,
  openSigning,
  submitDecline,
  submitSigning,
} from "../appendix/signing.ts";
import { DECLINE_WITH_REASON, SIGN_WITH_CODE } from "../appendix/signing-forms.ts";
import { WITHDRAW_WITH_REASON } from "../appendix/withdrawal-form.ts";
import { openWithdrawal, submitWithdrawal } from "../appendix/withdrawing.ts";
import { ALL_CAME, OPEN_REPORT } from "../attendance/attendance-buttons.ts";
import { REPORT_ATTENDANCE } from "../attendance/report-form.ts";
import { openReport, sayAllCame, submitReport } from "../attendance/reporting.ts";
import {
  LINK_INITIATIVE,
  ROUTE_DISTRICT,
  UNLINK_INITIATIVE,
  UNROUTE_DISTRICT,
} from "../channel/channel-set-up.ts";
import { openMove, submitMove } from "../channel/move-channel.ts";
import { MOVE_CHANNEL } from "../channel/move-form.ts";
import { linkHere, routeHere, unlinkHere, unrouteHere } from "../channel/set-up-channel.ts";
import {
  CHOOSE_ORGANISATION as CHOOSE_EXTRACT_ORGANISATION,
  EXTRACT_SHOWN,
  NOTE_EXTRACT,
} from "../clearance/extract-form.ts";
import { chooseExtractOrganisation, openExtractForm, submitExtract } from "../clearance/note-extract.ts";
import { OPEN_COMMITMENTS, OPEN_WHOSE } from "../commitment/commitment-button.ts";
import { CHOOSE_AREA, ENTER_COMMITMENTS } from "../commitment/commitment-form.ts";
import {
  chooseArea,
  openCommitments,
  openWhose,
  showWhose,
  submitCommitments,
} from "../commitment/committing.ts";
import { SHOW_WHOSE } from "../commitment/whose-form.ts";
import { openExemption, submitExemption, takeExemptionBack } from "../exemption/exempting.ts";
import { CHANGE_EXEMPTION, OPEN_EXEMPTION } from "../exemption/exemption-blocks.ts";
import { ENTER_EXEMPTION, TAKE_EXEMPTION_BACK } from "../exemption/exemption-form.ts";
import { ADOPT_LINES } from "../follow-up/adopt-form.ts";
import { openAdopt, submitAdopt } from "../follow-up/adopting.ts";
import { cancelPlanned } from "../follow-up/cancelling.ts";
import {
  CANCEL_FOLLOW_UP,
  OPEN_ADOPT,
  OPEN_ADOPT_LANDLORD,
  OPEN_NOTE,
  OPEN_SCHEDULE,
  READ_FOLLOW_UP,
  SEE_AGENDA,
  SEE_FOLLOW_UPS,
  SEE_MORE_FOLLOW_UPS,
} from "../follow-up/follow-up-buttons.ts";
import { seeFollowUps, showMoreFollowUps } from "../follow-up/follow-up-command.ts";
import { NOTE_FOLLOW_UP } from "../follow-up/note-form.ts";
import { openNote, submitNote } from "../follow-up/noting.ts";
import { readFollowUpPage } from "../follow-up/reading.ts";
import { SCHEDULE_FOLLOW_UP } from "../follow-up/schedule-form.ts";
import { openSchedule, submitSchedule } from "../follow-up/scheduling.ts";
import { seeAgenda } from "../follow-up/see-agenda.ts";
import { SEE_HELP, SEE_STATUS } from "../help/help-buttons.ts";
import { seeHelp } from "../help/socialsmart-command.ts";
import { seeStatus } from "../help/status-answer.ts";
import { OPEN_HOME } from "../home/home-button.ts";
import { SHOW_MORE, SHOW_START } from "../home/home-pages.ts";
import { DRAFT_INITIATIVE } from "../initiative/draft-form.ts";
import { submitDraft } from "../initiative/draft-initiative.ts";
import { CANCEL_INITIATIVE, COMPLETE_INITIATIVE, PAUSE_INITIATIVE } from "../initiative/initiative-forms.ts";
import { MANAGE_INITIATIVE } from "../initiative/initiative-menu.ts";
import { SEE_INITIATIVES } from "../initiative/initiatives-button.ts";
import { seeInitiatives } from "../initiative/initiatives-command.ts";
import {
  manageInitiative,
  submitCancellation,
  submitCompletion,
  submitPause,
} from "../initiative/manage-initiative.ts";
import { OPEN_VERIFY, OPEN_VERIFY_ALL } from "../ledger/verify-buttons.ts";
import { VERIFY_HOURS } from "../ledger/verify-form.ts";
import { openVerify, submitVerify } from "../ledger/verifying.ts";
import { openSaidForm } from "../mention/answer-said.ts";
import { openNotices, submitNotices } from "../notice/choose-kinds.ts";
import { muteNotice } from "../notice/mute-notice.ts";
import { CHOOSE_NOTICES, OPEN_NOTICES } from "../notice/notices-form.ts";
import { MUTE_NOTICE } from "../outbox/direct/mute-menu.ts";
import { OPEN_MOVE, RETRY_LANE, RETRY_LISTED } from "../outbox/route-buttons.ts";
import { retryChannel, retryListed } from "../outbox/route-clicks.ts";
import { MESSAGE_ARRIVED, SEND_AGAIN } from "../outbox/settle-buttons.ts";
import { noteArrived, sendAgain } from "../outbox/settle-clicks.ts";
import { JOIN, OPEN_JOIN } from "../person/join-form.ts";
import { openJoin, submitJoin } from "../person/joining.ts";
import { LINK_ME, OPEN_LINK } from "../person/link-form.ts";
import { openLink, submitLink } from "../person/linking.ts";
import { GET_JOIN_CODE, MANAGE_MEMBER, OPEN_LEAVE, RENEW_JOIN_CODE } from "../person/member-buttons.ts";
import { LEAVE_ORGANISATION, REMOVE_MEMBER } from "../person/member-forms.ts";
import {
  getJoinCode,
  manageMember,
  openLeave,
  renewJoinCode,
  submitLeave,
  submitMemberRemoval,
} from "../person/members.ts";
import { GET_OWN_CODE, getOwnCode } from "../person/own-code.ts";
import { APPROVE_PLEDGE, REJECT_PLEDGE } from "../pledge/decision-buttons.ts";
import { REJECT_WITH_REASON, REMOVE_WITH_REASON } from "../pledge/decision-forms.ts";
import { approve, openRejection, submitRejection, submitRemoval } from "../pledge/decisions.ts";
import { ACCEPT_OFFER, DECLINE_OFFER } from "../pledge/offer-buttons.ts";
import { acceptOfferedPlaces, declineOfferedPlaces } from "../pledge/offer-clicks.ts";
import { seeOwnPledges } from "../pledge/own-pledges.ts";
import {
  CHANGE_PLEDGE,
  OPEN_BY_TEXT,
  OPEN_PLEDGE,
  SEE_OWN_PLEDGES,
  UNDO_PLEDGE,
} from "../pledge/pledge-buttons.ts";
import { openChange, undoPledge } from "../pledge/pledge-clicks.ts";
import {
  AMEND_PLEDGE,
  CHOOSE_INITIATIVE,
  CHOOSE_ORGANISATION,
  CHOOSE_SHIFT,
  MAKE_PLEDGE,
} from "../pledge/pledge-form.ts";
import { openPledge, redrawPledgeForm } from "../pledge/pledge-form-clicks.ts";
import { submitChange, submitPledge } from "../pledge/pledge-submissions.ts";
import { openRemoval } from "../pledge/removal.ts";
import { REMOVE_PLEDGE } from "../pledge/shift-pledges-view.ts";
import { SEE_ROSTER } from "../roster/roster-button.ts";
import { seeRoster, shareRoster } from "../roster/roster-command.ts";
import { SHARE_ROSTER } from "../roster/roster-view.ts";
import { seeWhoComes } from "../roster/see-who-comes.ts";
import { SEE_WHO_COMES } from "../roster/who-comes-view.ts";
import { giveUpSeat } from "../seat/give-up-seat.ts";
import { NAME_THEM } from "../seat/names-form.ts";
import { openNames, submitNames, takeNameOff } from "../seat/naming.ts";
import { GIVE_UP_SEAT, NAME_PEOPLE, UNNAME_PERSON } from "../seat/seat-buttons.ts";
import { openSeriesEnd, submitSeries, submitSeriesEnd } from "../series/revise.ts";
import { END_SERIES, OPEN_SERIES_END, REVISE_SERIES } from "../series/series-forms.ts";
import { manageShift, offerFree, submitShiftCancellation } from "../shift/manage-shift.ts";
import { CHOOSE_REPEATS, PLAN_SHIFTS } from "../shift/plan-form.ts";
import { choosePlanRepeats, submitPlan } from "../shift/plan-shift.ts";
import { submitRevision } from "../shift/revise.ts";
import { OFFER_FREE_PLACES } from "../shift/shift-buttons.ts";
import { CANCEL_SHIFT, REVISE_SHIFT } from "../shift/shift-forms.ts";
import { MANAGE_SHIFT } from "../shift/shift-menu.ts";
import { type ForGuests, forKnown, type Handler, type SubmissionHandler } from "./handlers.ts";
import type { Click } from "./requests.ts";

/** What follows a click or a choice, by its action id. */
export const ACTIONS: Readonly<Record<string, Handler<Click>>> = {
  [UNDO_PLEDGE]: forKnown(undoPledge),
  [CHANGE_PLEDGE]: forKnown(openChange),
  [OPEN_PLEDGE]: forKnown(openPledge),
  [CHOOSE_INITIATIVE]: forKnown(redrawPledgeForm),
  [CHOOSE_SHIFT]: forKnown(redrawPledgeForm),
  [CHOOSE_ORGANISATION]: forKnown(redrawPledgeForm),
  [ACCEPT_OFFER]: forKnown(acceptOfferedPlaces),
  [DECLINE_OFFER]: forKnown(declineOfferedPlaces),
  [NAME_PEOPLE]: forKnown(openNames),
  [UNNAME_PERSON]: forKnown(takeNameOff),
  [GIVE_UP_SEAT]: forKnown(giveUpSeat),
  [APPROVE_PLEDGE]: forKnown(approve),
  [REJECT_PLEDGE]: forKnown(openRejection),
  [REMOVE_PLEDGE]: forKnown(openRemoval),
  [MANAGE_SHIFT]: forKnown(manageShift),
  [OFFER_FREE_PLACES]: forKnown(offerFree),
  [CHOOSE_REPEATS]: forKnown(choosePlanRepeats),
  [OPEN_SERIES_END]: forKnown(openSeriesEnd),
  [MANAGE_INITIATIVE]: forKnown(manageInitiative),
  [NOTE_EXTRACT]: forKnown(openExtractForm),
  [CHOOSE_EXTRACT_ORGANISATION]: forKnown(chooseExtractOrganisation),
  [LINK_INITIATIVE]: forKnown(linkHere),
  [UNLINK_INITIATIVE]: forKnown(unlinkHere),
  [ROUTE_DISTRICT]: forKnown(routeHere),
  [UNROUTE_DISTRICT]: forKnown(unrouteHere),
  [OPEN_MOVE]: forKnown(openMove),
  [OPEN_NOTICES]: forKnown(openNotices),
  [OPEN_BY_TEXT]: forKnown(openSaidForm),
  [SHARE_ROSTER]: forKnown(shareRoster),
  [MESSAGE_ARRIVED]: forKnown(noteArrived),
  [SEND_AGAIN]: forKnown(sendAgain),
  [RETRY_LANE]: forKnown(retryChannel),
  [RETRY_LISTED]: forKnown(retryListed),
  [ALL_CAME]: forKnown(sayAllCame),
  [OPEN_VERIFY]: forKnown(openVerify),
  [OPEN_VERIFY_ALL]: forKnown(openVerify),
  [OPEN_REPORT]: forKnown(openReport),
  [SEE_WHO_COMES]: forKnown(seeWhoComes),
  [MUTE_NOTICE]: forKnown(muteNotice),
  [GET_JOIN_CODE]: forKnown(getJoinCode),
  [RENEW_JOIN_CODE]: forKnown(renewJoinCode),
  [GET_OWN_CODE]: forKnown(getOwnCode),
  [MANAGE_MEMBER]: forKnown(manageMember),
  [OPEN_LEAVE]: forKnown(openLeave),
  [OPEN_SIGNING]: forKnown(openSigning),
  [MAIL_CODE]: forKnown(mailCode),
  [OPEN_DECLINE]: forKnown(openDecline),
  [READ_APPENDIX]: forKnown(openReading),
  [OPEN_OFFER]: forKnown(openOffer),
  [CHOOSE_TENANT]: forKnown(chooseTenant),
  [OPEN_COMMITMENTS]: forKnown(openCommitments),
  [CHOOSE_AREA]: forKnown(chooseArea),
  [OPEN_WHOSE]: forKnown(openWhose),
  [OPEN_EXEMPTION]: forKnown(openExemption),
  [CHANGE_EXEMPTION]: forKnown(openExemption),
  [TAKE_EXEMPTION_BACK]: forKnown(takeExemptionBack),
  [OPEN_WITHDRAWAL]: forKnown(openWithdrawal),
  [OPEN_ENDING]: forKnown(openEnding),
  [OPEN_SCHEDULE]: forKnown(openSchedule),
  [CANCEL_FOLLOW_UP]: forKnown(cancelPlanned),
  [SEE_MORE_FOLLOW_UPS]: forKnown(showMoreFollowUps),
  [SEE_MORE_APPENDICES]: forKnown(showMoreAppendices),
  [SEE_AGENDA]: forKnown(seeAgenda),
  [READ_FOLLOW_UP]: forKnown(readFollowUpPage),
  [OPEN_NOTE]: forKnown(openNote),
  [OPEN_ADOPT]: forKnown(openAdopt),
  [OPEN_ADOPT_LANDLORD]: forKnown(openAdopt),
  [SEE_INITIATIVES]: forKnown(seeInitiatives),
  [SEE_ROSTER]: forKnown(seeRoster),
  [SEE_OWN_PLEDGES]: forKnown(seeOwnPledges),
  [SEE_APPENDICES]: forKnown(seeAppendices),
  [ENTER_CODE]: forKnown(enterCode),
  [SEE_FOLLOW_UPS]: forKnown(seeFollowUps),
  [SEE_STATUS]: forKnown(seeStatus),
  [SEE_HELP]: seeHelp,
  [OPEN_LINK]: openLink,
  [OPEN_JOIN]: openJoin,
  [OPEN_HOME]: async () => undefined,
  [OPEN_DOCUMENT]: async () => undefined,
  [OPEN_PDF]: async () => undefined,
  // App Home is drawn anew after every click in it, turned to the page that the button names.
  [SHOW_MORE]: async () => undefined,
  [SHOW_START]: async () => undefined,
};

/** What follows a form, by its callback id. */
export const SUBMISSIONS: Readonly<Record<string, SubmissionHandler | ForGuests>> = {
  [JOIN]: { forGuests: submitJoin },
  [REMOVE_MEMBER]: submitMemberRemoval,
  [LEAVE_ORGANISATION]: submitLeave,
  [LINK_ME]: { forGuests: submitLink },
  [MAKE_PLEDGE]: submitPledge,
  [AMEND_PLEDGE]: submitChange,
  [NAME_THEM]: submitNames,
  [REJECT_WITH_REASON]: submitRejection,
  [REMOVE_WITH_REASON]: submitRemoval,
  [CANCEL_SHIFT]: submitShiftCancellation,
  [REVISE_SHIFT]: submitRevision,
  [PLAN_SHIFTS]: submitPlan,
  [REVISE_SERIES]: submitSeries,
  [END_SERIES]: submitSeriesEnd,
  [DRAFT_INITIATIVE]: submitDraft,
  [PAUSE_INITIATIVE]: submitPause,
  [CANCEL_INITIATIVE]: submitCancellation,
  [COMPLETE_INITIATIVE]: submitCompletion,
  [EXTRACT_SHOWN]: submitExtract,
  [REPORT_ATTENDANCE]: submitReport,
  [VERIFY_HOURS]: submitVerify,
  [SIGN_WITH_CODE]: submitSigning,
  [DECLINE_WITH_REASON]: submitDecline,
  [OFFER_APPENDIX]: submitOffer,
  [WITHDRAW_WITH_REASON]: submitWithdrawal,
  [END_WITH_DATE]: submitEnding,
  [ENTER_COMMITMENTS]: submitCommitments,
  [ENTER_EXEMPTION]: submitExemption,
  [SHOW_WHOSE]: showWhose,
  [SCHEDULE_FOLLOW_UP]: submitSchedule,
  [NOTE_FOLLOW_UP]: submitNote,
  [ADOPT_LINES]: submitAdopt,
  [CHOOSE_NOTICES]: submitNotices,
  [MOVE_CHANNEL]: submitMove,
};
