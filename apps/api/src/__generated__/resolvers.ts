/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { district as Query_district } from './../district/resolvers/Query/district.ts';
import    { districts as Query_districts } from './../district/resolvers/Query/districts.ts';
import    { initiative as Query_initiative } from './../initiative/resolvers/Query/initiative.ts';
import    { initiatives as Query_initiatives } from './../initiative/resolvers/Query/initiatives.ts';
import    { landlord as Query_landlord } from './../landlord/resolvers/Query/landlord.ts';
import    { organisation as Query_organisation } from './../organisation/resolvers/Query/organisation.ts';
import    { organisations as Query_organisations } from './../organisation/resolvers/Query/organisations.ts';
import    { pledge as Query_pledge } from './../pledge/resolvers/Query/pledge.ts';
import    { shift as Query_shift } from './../shift/resolvers/Query/shift.ts';
import    { shifts as Query_shifts } from './../shift/resolvers/Query/shifts.ts';
import    { viewer as Query_viewer } from './../access/resolvers/Query/viewer.ts';
import    { cancelShift as Mutation_cancelShift } from './../shift/resolvers/Mutation/cancelShift.ts';
import    { changePledge as Mutation_changePledge } from './../pledge/resolvers/Mutation/changePledge.ts';
import    { planInitiative as Mutation_planInitiative } from './../initiative/resolvers/Mutation/planInitiative.ts';
import    { pledgePlaces as Mutation_pledgePlaces } from './../pledge/resolvers/Mutation/pledgePlaces.ts';
import    { publishInitiative as Mutation_publishInitiative } from './../initiative/resolvers/Mutation/publishInitiative.ts';
import    { scheduleShift as Mutation_scheduleShift } from './../shift/resolvers/Mutation/scheduleShift.ts';
import    { withdrawPledge as Mutation_withdrawPledge } from './../pledge/resolvers/Mutation/withdrawPledge.ts';
import    { District } from './../district/resolvers/District.ts';
import    { DistrictConnection } from './../district/resolvers/DistrictConnection.ts';
import    { Initiative } from './../initiative/resolvers/Initiative.ts';
import    { InitiativeConnection } from './../initiative/resolvers/InitiativeConnection.ts';
import    { Landlord } from './../landlord/resolvers/Landlord.ts';
import    { Organisation } from './../organisation/resolvers/Organisation.ts';
import    { OrganisationConnection } from './../organisation/resolvers/OrganisationConnection.ts';
import    { Person } from './../person/resolvers/Person.ts';
import    { Pledge } from './../pledge/resolvers/Pledge.ts';
import    { PledgeConnection } from './../pledge/resolvers/PledgeConnection.ts';
import    { Shift } from './../shift/resolvers/Shift.ts';
import    { ShiftConnection } from './../shift/resolvers/ShiftConnection.ts';
import    { Viewer } from './../access/resolvers/Viewer.ts';
import    { DateTimeScalar } from '@socialsmart/api/kernel/date-time';
import    { LocalDateResolver,TimeZoneResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { district: Query_district,districts: Query_districts,initiative: Query_initiative,initiatives: Query_initiatives,landlord: Query_landlord,organisation: Query_organisation,organisations: Query_organisations,pledge: Query_pledge,shift: Query_shift,shifts: Query_shifts,viewer: Query_viewer },
      Mutation: { cancelShift: Mutation_cancelShift,changePledge: Mutation_changePledge,planInitiative: Mutation_planInitiative,pledgePlaces: Mutation_pledgePlaces,publishInitiative: Mutation_publishInitiative,scheduleShift: Mutation_scheduleShift,withdrawPledge: Mutation_withdrawPledge },
      
      District: District,
DistrictConnection: DistrictConnection,
Initiative: Initiative,
InitiativeConnection: InitiativeConnection,
Landlord: Landlord,
Organisation: Organisation,
OrganisationConnection: OrganisationConnection,
Person: Person,
Pledge: Pledge,
PledgeConnection: PledgeConnection,
Shift: Shift,
ShiftConnection: ShiftConnection,
Viewer: Viewer,
DateTime: DateTimeScalar,
LocalDate: LocalDateResolver,
TimeZone: TimeZoneResolver
    }