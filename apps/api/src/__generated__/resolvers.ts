/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { appendicesToFollowUp as Query_appendicesToFollowUp } from './../appendix/resolvers/Query/appendicesToFollowUp.ts';
import    { auditEvents as Query_auditEvents } from './../audit/resolvers/Query/auditEvents.ts';
import    { calendarFeeds as Query_calendarFeeds } from './../calendar/resolvers/Query/calendarFeeds.ts';
import    { channelRoutes as Query_channelRoutes } from './../channel/resolvers/Query/channelRoutes.ts';
import    { district as Query_district } from './../district/resolvers/Query/district.ts';
import    { districts as Query_districts } from './../district/resolvers/Query/districts.ts';
import    { freeDays as Query_freeDays } from './../calendar/resolvers/Query/freeDays.ts';
import    { hoursToVerify as Query_hoursToVerify } from './../attendance/resolvers/Query/hoursToVerify.ts';
import    { initiative as Query_initiative } from './../initiative/resolvers/Query/initiative.ts';
import    { initiatives as Query_initiatives } from './../initiative/resolvers/Query/initiatives.ts';
import    { landlord as Query_landlord } from './../landlord/resolvers/Query/landlord.ts';
import    { ledger as Query_ledger } from './../ledger/resolvers/Query/ledger.ts';
import    { node as Query_node } from './../node/resolvers/Query/node.ts';
import    { nodes as Query_nodes } from './../node/resolvers/Query/nodes.ts';
import    { organisation as Query_organisation } from './../organisation/resolvers/Query/organisation.ts';
import    { organisations as Query_organisations } from './../organisation/resolvers/Query/organisations.ts';
import    { pledge as Query_pledge } from './../pledge/resolvers/Query/pledge.ts';
import    { pledges as Query_pledges } from './../pledge/resolvers/Query/pledges.ts';
import    { serviceTokens as Query_serviceTokens } from './../access/resolvers/Query/serviceTokens.ts';
import    { shift as Query_shift } from './../shift/resolvers/Query/shift.ts';
import    { shiftSeries as Query_shiftSeries } from './../series/resolvers/Query/shiftSeries.ts';
import    { shifts as Query_shifts } from './../shift/resolvers/Query/shifts.ts';
import    { templateVersions as Query_templateVersions } from './../template/resolvers/Query/templateVersions.ts';
import    { untoldNotices as Query_untoldNotices } from './../outbox/resolvers/Query/untoldNotices.ts';
import    { viewer as Query_viewer } from './../access/resolvers/Query/viewer.ts';
import    { acceptOffer as Mutation_acceptOffer } from './../pledge/resolvers/Mutation/acceptOffer.ts';
import    { addDistrict as Mutation_addDistrict } from './../district/resolvers/Mutation/addDistrict.ts';
import    { addMembership as Mutation_addMembership } from './../person/resolvers/Mutation/addMembership.ts';
import    { adjustHours as Mutation_adjustHours } from './../ledger/resolvers/Mutation/adjustHours.ts';
import    { adoptLines as Mutation_adoptLines } from './../follow-up/resolvers/Mutation/adoptLines.ts';
import    { approvePledge as Mutation_approvePledge } from './../pledge/resolvers/Mutation/approvePledge.ts';
import    { askToSign as Mutation_askToSign } from './../appendix/resolvers/Mutation/askToSign.ts';
import    { cancelFollowUp as Mutation_cancelFollowUp } from './../follow-up/resolvers/Mutation/cancelFollowUp.ts';
import    { cancelInitiative as Mutation_cancelInitiative } from './../initiative/resolvers/Mutation/cancelInitiative.ts';
import    { cancelShift as Mutation_cancelShift } from './../shift/resolvers/Mutation/cancelShift.ts';
import    { changePledge as Mutation_changePledge } from './../pledge/resolvers/Mutation/changePledge.ts';
import    { changeRoles as Mutation_changeRoles } from './../person/resolvers/Mutation/changeRoles.ts';
import    { chooseNotices as Mutation_chooseNotices } from './../notice/resolvers/Mutation/chooseNotices.ts';
import    { commitYearly as Mutation_commitYearly } from './../commitment/resolvers/Mutation/commitYearly.ts';
import    { completeInitiative as Mutation_completeInitiative } from './../initiative/resolvers/Mutation/completeInitiative.ts';
import    { declineAppendix as Mutation_declineAppendix } from './../appendix/resolvers/Mutation/declineAppendix.ts';
import    { declineOffer as Mutation_declineOffer } from './../pledge/resolvers/Mutation/declineOffer.ts';
import    { draftTemplateVersion as Mutation_draftTemplateVersion } from './../template/resolvers/Mutation/draftTemplateVersion.ts';
import    { endAppendix as Mutation_endAppendix } from './../appendix/resolvers/Mutation/endAppendix.ts';
import    { endLease as Mutation_endLease } from './../lease/resolvers/Mutation/endLease.ts';
import    { endSeries as Mutation_endSeries } from './../series/resolvers/Mutation/endSeries.ts';
import    { grantExemption as Mutation_grantExemption } from './../exemption/resolvers/Mutation/grantExemption.ts';
import    { inviteToChat as Mutation_inviteToChat } from './../chat/resolvers/Mutation/inviteToChat.ts';
import    { issueJoinCode as Mutation_issueJoinCode } from './../organisation/resolvers/Mutation/issueJoinCode.ts';
import    { issueServiceToken as Mutation_issueServiceToken } from './../access/resolvers/Mutation/issueServiceToken.ts';
import    { joinOrganisation as Mutation_joinOrganisation } from './../person/resolvers/Mutation/joinOrganisation.ts';
import    { leaveOrganisation as Mutation_leaveOrganisation } from './../person/resolvers/Mutation/leaveOrganisation.ts';
import    { linkInitiativeChannel as Mutation_linkInitiativeChannel } from './../channel/resolvers/Mutation/linkInitiativeChannel.ts';
import    { makeReadingLink as Mutation_makeReadingLink } from './../appendix/resolvers/Mutation/makeReadingLink.ts';
import    { namePerson as Mutation_namePerson } from './../seat/resolvers/Mutation/namePerson.ts';
import    { noteFollowUp as Mutation_noteFollowUp } from './../follow-up/resolvers/Mutation/noteFollowUp.ts';
import    { noteRecordExtract as Mutation_noteRecordExtract } from './../clearance/resolvers/Mutation/noteRecordExtract.ts';
import    { offerAppendix as Mutation_offerAppendix } from './../appendix/resolvers/Mutation/offerAppendix.ts';
import    { offerFreePlaces as Mutation_offerFreePlaces } from './../pledge/resolvers/Mutation/offerFreePlaces.ts';
import    { openCalendarFeed as Mutation_openCalendarFeed } from './../calendar/resolvers/Mutation/openCalendarFeed.ts';
import    { parkMessage as Mutation_parkMessage } from './../outbox/resolvers/Mutation/parkMessage.ts';
import    { pauseInitiative as Mutation_pauseInitiative } from './../initiative/resolvers/Mutation/pauseInitiative.ts';
import    { planInitiative as Mutation_planInitiative } from './../initiative/resolvers/Mutation/planInitiative.ts';
import    { pledgePlaces as Mutation_pledgePlaces } from './../pledge/resolvers/Mutation/pledgePlaces.ts';
import    { publishInitiative as Mutation_publishInitiative } from './../initiative/resolvers/Mutation/publishInitiative.ts';
import    { publishTemplateVersion as Mutation_publishTemplateVersion } from './../template/resolvers/Mutation/publishTemplateVersion.ts';
import    { recordAppendix as Mutation_recordAppendix } from './../appendix/resolvers/Mutation/recordAppendix.ts';
import    { registerLease as Mutation_registerLease } from './../lease/resolvers/Mutation/registerLease.ts';
import    { registerOrganisation as Mutation_registerOrganisation } from './../organisation/resolvers/Mutation/registerOrganisation.ts';
import    { registerPerson as Mutation_registerPerson } from './../person/resolvers/Mutation/registerPerson.ts';
import    { rejectPledge as Mutation_rejectPledge } from './../pledge/resolvers/Mutation/rejectPledge.ts';
import    { removeMember as Mutation_removeMember } from './../person/resolvers/Mutation/removeMember.ts';
import    { removePledge as Mutation_removePledge } from './../pledge/resolvers/Mutation/removePledge.ts';
import    { reportAttendance as Mutation_reportAttendance } from './../attendance/resolvers/Mutation/reportAttendance.ts';
import    { resumeInitiative as Mutation_resumeInitiative } from './../initiative/resolvers/Mutation/resumeInitiative.ts';
import    { retireTemplateVersion as Mutation_retireTemplateVersion } from './../template/resolvers/Mutation/retireTemplateVersion.ts';
import    { retryLane as Mutation_retryLane } from './../outbox/resolvers/Mutation/retryLane.ts';
import    { reverseEntry as Mutation_reverseEntry } from './../ledger/resolvers/Mutation/reverseEntry.ts';
import    { reviseCommitment as Mutation_reviseCommitment } from './../commitment/resolvers/Mutation/reviseCommitment.ts';
import    { reviseExemption as Mutation_reviseExemption } from './../exemption/resolvers/Mutation/reviseExemption.ts';
import    { reviseLease as Mutation_reviseLease } from './../lease/resolvers/Mutation/reviseLease.ts';
import    { reviseOrganisation as Mutation_reviseOrganisation } from './../organisation/resolvers/Mutation/reviseOrganisation.ts';
import    { revisePerson as Mutation_revisePerson } from './../person/resolvers/Mutation/revisePerson.ts';
import    { reviseSeries as Mutation_reviseSeries } from './../series/resolvers/Mutation/reviseSeries.ts';
import    { reviseShift as Mutation_reviseShift } from './../shift/resolvers/Mutation/reviseShift.ts';
import    { revokeCalendarFeed as Mutation_revokeCalendarFeed } from './../calendar/resolvers/Mutation/revokeCalendarFeed.ts';
import    { revokeJoinCode as Mutation_revokeJoinCode } from './../organisation/resolvers/Mutation/revokeJoinCode.ts';
import    { revokeServiceToken as Mutation_revokeServiceToken } from './../access/resolvers/Mutation/revokeServiceToken.ts';
import    { routeChannel as Mutation_routeChannel } from './../channel/resolvers/Mutation/routeChannel.ts';
import    { scheduleFollowUp as Mutation_scheduleFollowUp } from './../follow-up/resolvers/Mutation/scheduleFollowUp.ts';
import    { scheduleSeries as Mutation_scheduleSeries } from './../series/resolvers/Mutation/scheduleSeries.ts';
import    { scheduleShift as Mutation_scheduleShift } from './../shift/resolvers/Mutation/scheduleShift.ts';
import    { settleMessage as Mutation_settleMessage } from './../outbox/resolvers/Mutation/settleMessage.ts';
import    { signAppendix as Mutation_signAppendix } from './../appendix/resolvers/Mutation/signAppendix.ts';
import    { unnamePerson as Mutation_unnamePerson } from './../seat/resolvers/Mutation/unnamePerson.ts';
import    { unrouteChannel as Mutation_unrouteChannel } from './../channel/resolvers/Mutation/unrouteChannel.ts';
import    { verifyHours as Mutation_verifyHours } from './../ledger/resolvers/Mutation/verifyHours.ts';
import    { withdrawAppendix as Mutation_withdrawAppendix } from './../appendix/resolvers/Mutation/withdrawAppendix.ts';
import    { withdrawPledge as Mutation_withdrawPledge } from './../pledge/resolvers/Mutation/withdrawPledge.ts';
import    { rosterChanged as Subscription_rosterChanged } from './../roster/resolvers/Subscription/rosterChanged.ts';
import    { Agenda } from './../follow-up/resolvers/Agenda.ts';
import    { AgendaArea } from './../follow-up/resolvers/AgendaArea.ts';
import    { AgendaLine } from './../follow-up/resolvers/AgendaLine.ts';
import    { AgendaParty } from './../follow-up/resolvers/AgendaParty.ts';
import    { Appendix } from './../appendix/resolvers/Appendix.ts';
import    { AppendixOffer } from './../appendix/resolvers/AppendixOffer.ts';
import    { Attendance } from './../attendance/resolvers/Attendance.ts';
import    { AttendanceConnection } from './../attendance/resolvers/AttendanceConnection.ts';
import    { Attendee } from './../follow-up/resolvers/Attendee.ts';
import    { AuditEvent } from './../audit/resolvers/AuditEvent.ts';
import    { AuditEventConnection } from './../audit/resolvers/AuditEventConnection.ts';
import    { CalendarFeed } from './../calendar/resolvers/CalendarFeed.ts';
import    { ChangeRolesSuccess } from './../person/resolvers/ChangeRolesSuccess.ts';
import    { ChannelRoute } from './../channel/resolvers/ChannelRoute.ts';
import    { ClearanceNote } from './../clearance/resolvers/ClearanceNote.ts';
import    { Commitment } from './../commitment/resolvers/Commitment.ts';
import    { CommitmentRevision } from './../commitment/resolvers/CommitmentRevision.ts';
import    { District } from './../district/resolvers/District.ts';
import    { DistrictConnection } from './../district/resolvers/DistrictConnection.ts';
import    { Exemption } from './../exemption/resolvers/Exemption.ts';
import    { FollowUp } from './../follow-up/resolvers/FollowUp.ts';
import    { Initiative } from './../initiative/resolvers/Initiative.ts';
import    { InitiativeConnection } from './../initiative/resolvers/InitiativeConnection.ts';
import    { Landlord } from './../landlord/resolvers/Landlord.ts';
import    { Lease } from './../lease/resolvers/Lease.ts';
import    { LedgerEntry } from './../ledger/resolvers/LedgerEntry.ts';
import    { LedgerEntryConnection } from './../ledger/resolvers/LedgerEntryConnection.ts';
import    { Membership } from './../person/resolvers/Membership.ts';
import    { Organisation } from './../organisation/resolvers/Organisation.ts';
import    { OrganisationConnection } from './../organisation/resolvers/OrganisationConnection.ts';
import    { PeopleBusyError } from './../shift/resolvers/PeopleBusyError.ts';
import    { Person } from './../person/resolvers/Person.ts';
import    { Pledge } from './../pledge/resolvers/Pledge.ts';
import    { PledgeConnection } from './../pledge/resolvers/PledgeConnection.ts';
import    { RegisterPersonSuccess } from './../person/resolvers/RegisterPersonSuccess.ts';
import    { RosterSnapshot } from './../roster/resolvers/RosterSnapshot.ts';
import    { Seat } from './../seat/resolvers/Seat.ts';
import    { ServiceToken } from './../access/resolvers/ServiceToken.ts';
import    { Shift } from './../shift/resolvers/Shift.ts';
import    { ShiftChange } from './../roster/resolvers/ShiftChange.ts';
import    { ShiftConnection } from './../shift/resolvers/ShiftConnection.ts';
import    { ShiftSeries } from './../series/resolvers/ShiftSeries.ts';
import    { ShortYear } from './../follow-up/resolvers/ShortYear.ts';
import    { Signatory } from './../appendix/resolvers/Signatory.ts';
import    { Signature } from './../appendix/resolvers/Signature.ts';
import    { TemplateVersion } from './../template/resolvers/TemplateVersion.ts';
import    { UntoldNotice } from './../outbox/resolvers/UntoldNotice.ts';
import    { UntoldNoticeConnection } from './../outbox/resolvers/UntoldNoticeConnection.ts';
import    { Viewer } from './../access/resolvers/Viewer.ts';
import    { Node } from './../node/resolvers/Node.ts';
import    { DateScalar } from '@socialsmart/api/kernel/date';
import    { DateTimeScalar } from '@socialsmart/api/kernel/date-time';
import    { JSONResolver,LocalTimeResolver } from 'graphql-scalars';
import    { MinutesScalar } from '@socialsmart/api/kernel/minutes';
import    { TimeZoneScalar } from '@socialsmart/api/kernel/time-zone';
    export const resolvers: Resolvers = {
      Query: { appendicesToFollowUp: Query_appendicesToFollowUp,auditEvents: Query_auditEvents,calendarFeeds: Query_calendarFeeds,channelRoutes: Query_channelRoutes,district: Query_district,districts: Query_districts,freeDays: Query_freeDays,hoursToVerify: Query_hoursToVerify,initiative: Query_initiative,initiatives: Query_initiatives,landlord: Query_landlord,ledger: Query_ledger,node: Query_node,nodes: Query_nodes,organisation: Query_organisation,organisations: Query_organisations,pledge: Query_pledge,pledges: Query_pledges,serviceTokens: Query_serviceTokens,shift: Query_shift,shiftSeries: Query_shiftSeries,shifts: Query_shifts,templateVersions: Query_templateVersions,untoldNotices: Query_untoldNotices,viewer: Query_viewer },
      Mutation: { acceptOffer: Mutation_acceptOffer,addDistrict: Mutation_addDistrict,addMembership: Mutation_addMembership,adjustHours: Mutation_adjustHours,adoptLines: Mutation_adoptLines,approvePledge: Mutation_approvePledge,askToSign: Mutation_askToSign,cancelFollowUp: Mutation_cancelFollowUp,cancelInitiative: Mutation_cancelInitiative,cancelShift: Mutation_cancelShift,changePledge: Mutation_changePledge,changeRoles: Mutation_changeRoles,chooseNotices: Mutation_chooseNotices,commitYearly: Mutation_commitYearly,completeInitiative: Mutation_completeInitiative,declineAppendix: Mutation_declineAppendix,declineOffer: Mutation_declineOffer,draftTemplateVersion: Mutation_draftTemplateVersion,endAppendix: Mutation_endAppendix,endLease: Mutation_endLease,endSeries: Mutation_endSeries,grantExemption: Mutation_grantExemption,inviteToChat: Mutation_inviteToChat,issueJoinCode: Mutation_issueJoinCode,issueServiceToken: Mutation_issueServiceToken,joinOrganisation: Mutation_joinOrganisation,leaveOrganisation: Mutation_leaveOrganisation,linkInitiativeChannel: Mutation_linkInitiativeChannel,makeReadingLink: Mutation_makeReadingLink,namePerson: Mutation_namePerson,noteFollowUp: Mutation_noteFollowUp,noteRecordExtract: Mutation_noteRecordExtract,offerAppendix: Mutation_offerAppendix,offerFreePlaces: Mutation_offerFreePlaces,openCalendarFeed: Mutation_openCalendarFeed,parkMessage: Mutation_parkMessage,pauseInitiative: Mutation_pauseInitiative,planInitiative: Mutation_planInitiative,pledgePlaces: Mutation_pledgePlaces,publishInitiative: Mutation_publishInitiative,publishTemplateVersion: Mutation_publishTemplateVersion,recordAppendix: Mutation_recordAppendix,registerLease: Mutation_registerLease,registerOrganisation: Mutation_registerOrganisation,registerPerson: Mutation_registerPerson,rejectPledge: Mutation_rejectPledge,removeMember: Mutation_removeMember,removePledge: Mutation_removePledge,reportAttendance: Mutation_reportAttendance,resumeInitiative: Mutation_resumeInitiative,retireTemplateVersion: Mutation_retireTemplateVersion,retryLane: Mutation_retryLane,reverseEntry: Mutation_reverseEntry,reviseCommitment: Mutation_reviseCommitment,reviseExemption: Mutation_reviseExemption,reviseLease: Mutation_reviseLease,reviseOrganisation: Mutation_reviseOrganisation,revisePerson: Mutation_revisePerson,reviseSeries: Mutation_reviseSeries,reviseShift: Mutation_reviseShift,revokeCalendarFeed: Mutation_revokeCalendarFeed,revokeJoinCode: Mutation_revokeJoinCode,revokeServiceToken: Mutation_revokeServiceToken,routeChannel: Mutation_routeChannel,scheduleFollowUp: Mutation_scheduleFollowUp,scheduleSeries: Mutation_scheduleSeries,scheduleShift: Mutation_scheduleShift,settleMessage: Mutation_settleMessage,signAppendix: Mutation_signAppendix,unnamePerson: Mutation_unnamePerson,unrouteChannel: Mutation_unrouteChannel,verifyHours: Mutation_verifyHours,withdrawAppendix: Mutation_withdrawAppendix,withdrawPledge: Mutation_withdrawPledge },
      Subscription: { rosterChanged: Subscription_rosterChanged },
      Agenda: Agenda,
AgendaArea: AgendaArea,
AgendaLine: AgendaLine,
AgendaParty: AgendaParty,
Appendix: Appendix,
AppendixOffer: AppendixOffer,
Attendance: Attendance,
AttendanceConnection: AttendanceConnection,
Attendee: Attendee,
AuditEvent: AuditEvent,
AuditEventConnection: AuditEventConnection,
CalendarFeed: CalendarFeed,
ChangeRolesSuccess: ChangeRolesSuccess,
ChannelRoute: ChannelRoute,
ClearanceNote: ClearanceNote,
Commitment: Commitment,
CommitmentRevision: CommitmentRevision,
District: District,
DistrictConnection: DistrictConnection,
Exemption: Exemption,
FollowUp: FollowUp,
Initiative: Initiative,
InitiativeConnection: InitiativeConnection,
Landlord: Landlord,
Lease: Lease,
LedgerEntry: LedgerEntry,
LedgerEntryConnection: LedgerEntryConnection,
Membership: Membership,
Organisation: Organisation,
OrganisationConnection: OrganisationConnection,
PeopleBusyError: PeopleBusyError,
Person: Person,
Pledge: Pledge,
PledgeConnection: PledgeConnection,
RegisterPersonSuccess: RegisterPersonSuccess,
RosterSnapshot: RosterSnapshot,
Seat: Seat,
ServiceToken: ServiceToken,
Shift: Shift,
ShiftChange: ShiftChange,
ShiftConnection: ShiftConnection,
ShiftSeries: ShiftSeries,
ShortYear: ShortYear,
Signatory: Signatory,
Signature: Signature,
TemplateVersion: TemplateVersion,
UntoldNotice: UntoldNotice,
UntoldNoticeConnection: UntoldNoticeConnection,
Viewer: Viewer,
Node: Node,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JSONResolver,
LocalTime: LocalTimeResolver,
Minutes: MinutesScalar,
TimeZone: TimeZoneScalar
    }