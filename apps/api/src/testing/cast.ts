import { openDatabase } from "@socialsmart/database/open-database";
import { issueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import type { Scope } from "@socialsmart/domain/access/scope";
import type { CalendarScope } from "@socialsmart/domain/calendar/calendar-feed";
import { openCalendarFeed } from "@socialsmart/domain/calendar/open-calendar-feed";
import { routeChannel } from "@socialsmart/domain/channel/route-channel";
import { noteRecordExtract } from "@socialsmart/domain/clearance/note-record-extract";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type {
  InitiativeId,
  OrganisationId,
  PersonId,
  PledgeId,
  ShiftId,
} from "@socialsmart/domain/kernel/ids";
import { ok } from "@socialsmart/domain/kernel/result";
import type { Role } from "@socialsmart/domain/person/membership";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { aSeat } from "@socialsmart/domain/testing/builders";
import { aPlan, aSeriesPlan } from "@socialsmart/domain/testing/inputs";
import { aPublishedTemplate } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addOrganisation, addShift, addTenant } from "@socialsmart/domain/testing/world-additions";
import { startIssuer } from "./issuer.ts";
import { putFollowUp } from "./put-follow-up.ts";
import { putHours } from "./put-hours.ts";
import { putOffer } from "./put-offer.ts";
import { putPledge } from "./put-pledge.ts";
import { startTestApi, type TestApi } from "./test-api.ts";

/** An id of one thing of each type that has any. */
export type Things = Readonly<Record<string, string>>;

/** Somebody to ask as, with what is theirs. */
export type Player = { readonly name: string; readonly token: string; readonly own: Things };

export type Cast = {
  readonly api: TestApi;
  /** Each role, in the organisation that it is of; each scope, added to `roster:read`; and somebody without either. */
  readonly players: readonly Player[];
  /** Of an organisation, a host and an initiative that nobody of the cast has to do with. */
  readonly others: Things;
  /** A draft of the host's own, and one of another host's. */
  readonly drafts: { readonly own: Things; readonly others: Things };
  close(): Promise<void>;
};

const TOOLS: readonly (readonly Scope[])[] = [
  ["roster:read"],
  ["roster:read", "people:read"],
  ["roster:read", "pledges:write"],
  ["roster:read", "plan:write"],
  ["people:read", "pledges:write", "plan:write"],
];

/** The API with somebody in each role, who signs in, and a tool for each scope. Each has a pledge, a seat and a note of their own. */
export async function startCast(): Promise<Cast> {
  const issuer = await startIssuer(() => api.world.deps.clock.now());
  const api = await startTestApi({ provider: issuer });
  const { world } = api;
  const { deps, operator, bakery, association, landlord, landlordId } = world;
  const kiosk = await addTenant(world, "Kiosken");
  const library = await addOrganisation(world, "ASSOCIATION", "Bokens vänner");

  const plan = async (hostOrganisationId: OrganisationId, title: string) => {
    const input = {
      ...aPlan(world),
      hostOrganisationId,
      title,
      coordinatorIds: [landlord.coordinator.personId],
    };
    const { initiativeId } = answerOf(await planInitiative(deps, operator, input, null));
    const { seriesId } = answerOf(
      await scheduleSeries(deps, operator, { ...aSeriesPlan(world), initiativeId }, null),
    );
    const shiftId = await addShift({ ...world, initiativeId }, { capacity: 50 });
    return { Initiative: initiativeId, Shift: shiftId, ShiftSeries: seriesId };
  };
  const ours = await plan(association.organisationId, "Vår");
  const theirs = await plan(library.organisationId, "Deras");
  const drafts = {
    own: await plan(association.organisationId, "Vårt utkast"),
    others: await plan(library.organisationId, "Deras utkast"),
  };
  for (const { Initiative: initiativeId } of [ours, theirs])
    answerOf(await publishInitiative(deps, operator, { initiativeId }, null));

  const register = async (displayName: string, organisationId: OrganisationId, roles: readonly Role[]) => {
    const workEmail = `${displayName.toLowerCase()}@norrby.example`;
    const memberships = roles.length > 0 ? [{ organisationId, roles }] : [];
    const input = { displayName, workEmail, language: "sv", memberships } as const;
    const { personId } = answerOf(await registerPerson(deps, operator, input, null));
    const token = await issuer.sign({ sub: displayName, email: workEmail, email_verified: true });
    return { personId, token };
  };
  const note = async (personId: PersonId, organisationId: OrganisationId) => {
    const input = { personId, organisationId, shownOn: "2026-03-01" };
    return answerOf(await noteRecordExtract(deps, landlord.coordinator, input, null)).clearanceNoteId;
  };
  const seat = async (pledgeId: PledgeId, shiftId: ShiftId, of: OrganisationId, personId: PersonId) => {
    const one = aSeat({
      id: deps.ids.next("seat"),
      landlordId,
      pledgeId,
      shiftId,
      organisationId: of,
      personId,
    });
    const command = { actor: operator, name: "test", key: null, input: null };
    await deps.store.transaction<null, never>(command, async (tx) => {
      await tx.seats.insert(one);
      return ok(null);
    });
    return one.id;
  };
  const hours = async (organisationId: OrganisationId, personId: PersonId, initiativeId: InitiativeId) => {
    const shiftId = await addShift({ ...world, initiativeId });
    const pledgeId = await putPledge(api, { shiftId, organisationId, madeBy: personId, places: 1, named: 1 });
    const id = await seat(pledgeId, shiftId, organisationId, personId);
    return putHours(world, { id, pledgeId, shiftId, organisationId, personId });
  };
  const openCalendar = async (scope: CalendarScope) =>
    answerOf(await openCalendarFeed(deps, operator, { name: "Pass", scope })).feedId;
  const planCalendar = await openCalendar({ kind: "DISTRICT", districtId: world.districtId });
  const channel = { teamId: "T0001", channelId: "C0500" };
  const heard = { channel, districtId: world.districtId, pace: "DIGEST" } as const;
  const { routeId } = answerOf(await routeChannel(deps, operator, heard, null));
  const templateVersionId = await aPublishedTemplate(world);
  const untoldNoticeId = await parkOne(api);
  const { tokenId } = await api.issueToken(["roster:read"]);
  const [event] = (await deps.store.reader(landlordId).auditEvents.page({}, { first: 1, after: null })).items;
  const auditEventId = event?.id ?? "";
  /** A pledge with a seat, made by and named for the person, and one that ended. */
  const thingsOf = async (organisationId: OrganisationId, personId: PersonId, plans: typeof ours) => {
    const { Initiative: initiativeId } = plans;
    const shiftId = await addShift({ ...world, initiativeId }, { capacity: 50 });
    const pledge = { shiftId, organisationId, madeBy: personId, places: 2 };
    const offer = { places: 1, expiresAt: deps.clock.now().add({ hours: 24 }) };
    const live = await putPledge(api, { ...pledge, named: 1, state: "OFFERED", offer });
    const ended = await putPledge(api, { ...pledge, state: "WITHDRAWN" });
    return {
      ...plans,
      ClearanceNote: await note(personId, organisationId),
      AuditEvent: auditEventId,
      ChannelRoute: routeId,
      CalendarFeed: await openCalendar({ kind: "PERSON", personId }),
      District: world.districtId,
      EndedPledge: ended,
      Landlord: landlordId,
      Organisation: organisationId,
      Person: personId,
      Pledge: live,
      ServiceToken: tokenId,
      UntoldNotice: untoldNoticeId,
      Seat: await seat(live, shiftId, organisationId, personId),
      ...(await hours(organisationId, personId, initiativeId)),
      Shift: shiftId,
      TemplateVersion: templateVersionId,
      ...(await putOffer(world, { organisationId, personId, templateVersionId })),
      ...(await putFollowUp(world, organisationId)),
    } as Things;
  };

  const roles: readonly (readonly [Role, OrganisationId])[] = [
    ["COORDINATOR", landlord.organisationId],
    ["LANDLORD_ADMIN", landlord.organisationId],
    ["AUDITOR", landlord.organisationId],
    ["TENANT_CONTACT", bakery.organisationId],
    ["PARTICIPANT", kiosk.organisationId],
    ["HOST", association.organisationId],
  ];
  const players: Player[] = [];
  for (const [role, organisationId] of roles) {
    const { personId, token } = await register(role, organisationId, [role]);
    players.push({ name: role, token, own: await thingsOf(organisationId, personId, ours) });
  }
  const stranger = await register("NOBODY", bakery.organisationId, []);
  const [first] = players;
  if (!first) throw new Error("unreachable");
  players.push({ name: "no role", token: stranger.token, own: first.own });
  for (const scopes of TOOLS) {
    const { token } = answerOf(
      await issueServiceToken(deps, operator, { name: "Tool", scopes, daysValid: null }),
    );
    players.push({ name: scopes.join(" "), token, own: { ...first.own, CalendarFeed: planCalendar } });
  }
  const gymnast = await register("Gymnast", world.gym.organisationId, ["TENANT_CONTACT"]);
  return {
    api,
    players,
    others: await thingsOf(world.gym.organisationId, gymnast.personId, theirs),
    drafts,
    async close() {
      await api.close();
      await issuer.close();
    },
  };
}

/** Has a notice that chat could not be told of. */
async function parkOne({ world, databaseUrl }: TestApi): Promise<string> {
  const { clock, ids } = world.deps;
  const database = await openDatabase({ url: databaseUrl, ids });
  const [pending] = await database.deliveries.pendingLanes(["T0001"], clock.now(), 1);
  if (!pending) throw new Error("The world has something to tell");
  const claim = { lane: pending.lane, owner: "test", leaseMs: 60_000 };
  const messages = (await database.deliveries.claim(claim, 1)) ?? [];
  await database.deliveries.park(claim, messages, { reason: "REFUSED", error: "gone", at: clock.now() });
  await database.close();
  return messages[0]?.id ?? "";
}
