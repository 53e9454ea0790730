import { beforeEach, describe, expect, test } from "vitest";
import { issueServiceToken } from "./access/issue-service-token.ts";
import { declineAppendix } from "./appendix/decline-appendix.ts";
import { offerAppendix } from "./appendix/offer-appendix.ts";
import { recordAppendix } from "./appendix/record-appendix.ts";
import { withdrawAppendix } from "./appendix/withdraw-appendix.ts";
import { reportAttendance } from "./attendance/report-attendance.ts";
import { openCalendarFeed } from "./calendar/open-calendar-feed.ts";
import { linkInitiativeChannel } from "./channel/link-initiative-channel.ts";
import { routeChannel } from "./channel/route-channel.ts";
import { linkChatIdentity } from "./chat/link-chat-identity.ts";
import { commitYearly } from "./commitment/commit-yearly.ts";
import { reviseCommitment } from "./commitment/revise-commitment.ts";
import { addDistrict } from "./district/add-district.ts";
import { grantExemption } from "./exemption/grant-exemption.ts";
import { reviseExemption } from "./exemption/revise-exemption.ts";
import { adoptLines } from "./follow-up/adopt-lines.ts";
import { noteFollowUp } from "./follow-up/note-follow-up.ts";
import { scheduleFollowUp } from "./follow-up/schedule-follow-up.ts";
import { cancelInitiative } from "./initiative/cancel-initiative.ts";
import { pauseInitiative } from "./initiative/pause-initiative.ts";
import { planInitiative } from "./initiative/plan-initiative.ts";
import type {
  AppendixId,
  CommitmentId,
  ExemptionId,
  FollowUpId,
  LedgerEntryId,
  PledgeId,
  SeriesId,
} from "./kernel/ids.ts";
import type { Result } from "./kernel/result.ts";
import { type FoundLandlord, foundLandlord } from "./landlord/found-landlord.ts";
import { registerLease } from "./lease/register-lease.ts";
import { adjustHours } from "./ledger/adjust-hours.ts";
import { reverseEntry } from "./ledger/reverse-entry.ts";
import { registerOrganisation } from "./organisation/register-organisation.ts";
import { joinOrganisation } from "./person/join-organisation.ts";
import { registerPerson } from "./person/register-person.ts";
import { rejectPledge } from "./pledge/reject-pledge.ts";
import { removePledge } from "./pledge/remove-pledge.ts";
import { namePerson } from "./seat/name-person.ts";
import { endSeries } from "./series/end-series.ts";
import { reviseSeries } from "./series/revise-series.ts";
import { scheduleSeries } from "./series/schedule-series.ts";
import { cancelShift } from "./shift/cancel-shift.ts";
import { reviseShift } from "./shift/revise-shift.ts";
import { scheduleShift } from "./shift/schedule-shift.ts";
import { commandKeyProblem } from "./store/command-key.ts";
import { draftTemplateVersion } from "./template/draft-template-version.ts";
import { aChatGuest, aSeat } from "./testing/builders.ts";
import { anAgreement, aPlan, aSchedule, aSeriesPlan } from "./testing/inputs.ts";
import { A_TEMPLATE, addLease, anOffering, anOfferOf, type Offering, offer } from "./testing/offers.ts";
import { answerOf } from "./testing/outcome.ts";
import { aWorld } from "./testing/world.ts";
import { addShift, pledge } from "./testing/world-additions.ts";
import type { World } from "./testing/world-parts.ts";

/** A world with something of each kind that a text can be about. */
type FullWorld = World & {
  readonly pledgeId: PledgeId;
  /** Of a pledge that waits for a yes. */
  readonly pendingId: PledgeId;
  readonly seriesId: SeriesId;
  readonly commitmentId: CommitmentId;
  /** To whom an appendix may be offered, and one that was, to another lease. */
  readonly offering: Offering;
  readonly offeredId: AppendixId;
  readonly exemptionId: ExemptionId;
  readonly followUpId: FollowUpId;
  /** Of the bakery's adjusted hours. */
  readonly entryId: LedgerEntryId;
};

let world: FullWorld;
beforeEach(async () => {
  const empty = await aWorld();
  const { pledgeId } = await pledge(empty, empty.bakery, empty.shiftId);
  const manual = await addShift(empty, { approval: "MANUAL" });
  const pendingId = (await pledge(empty, empty.bakery, manual)).pledgeId;
  const { seriesId } = answerOf(await scheduleSeries(empty.deps, empty.operator, aSeriesPlan(empty), null));
  const { deps, landlord, bakery } = empty;
  const { commitmentId } = answerOf(await commitYearly(deps, bakery.contact, aLine(empty), null));
  const { entryId } = answerOf(await adjustHours(deps, landlord.coordinator, anAdjustment(empty), null));
  const { exemptionId } = answerOf(await grantExemption(deps, empty.operator, anExemption(empty), null));
  const { organisationId } = bakery;
  const agreement = anAgreement({ organisationId, leaseNumber: "L-2" });
  const { appendixId } = answerOf(await recordAppendix(deps, empty.operator, agreement, null));
  const planned = { appendixId, year: 2026, dueOn: null };
  const { followUpId } = answerOf(await scheduleFollowUp(deps, empty.operator, planned, null));
  const offering = await anOffering(empty);
  const leaseId = await addLease(empty, offering.tenant, "L-78");
  const { appendixId: offeredId } = await offer(empty, { ...offering, leaseId });
  world = {
    ...empty,
    offering,
    offeredId,
    exemptionId,
    followUpId,
    pledgeId,
    pendingId,
    seriesId,
    commitmentId,
    entryId,
  };
});

type Attempt = (world: FullWorld, text: string) => Promise<Result<unknown, object>>;

const landlord: FoundLandlord = {
  name: "Grannbolaget",
  organisationNumber: null,
  language: "sv",
  zone: "Europe/Stockholm",
  chatTeamId: null,
};
const organisation = { kind: "TENANT", name: "Butik", organisationNumber: null, language: "sv" } as const;
const person = { displayName: "Vera", workEmail: null, language: "sv", memberships: [] } as const;
const token = { name: "Intranätet", scopes: ["roster:read"], daysValid: null } as const;

const aLine = ({ bakery: { organisationId } }: World) =>
  ({ organisationId, year: 2026, unit: "MINUTES", focusArea: null, target: 600, note: "" }) as const;
const anExemption = ({ bakery: { organisationId } }: World) =>
  ({ organisationId, ground: "VACANCY", note: "", from: "2026-03-01", to: "2026-04-01" }) as const;
const anAdjustment = ({ bakery: { organisationId } }: World) => ({
  organisationId,
  workedOn: "2026-02-03",
  minutes: 60,
  reason: "Glömt",
});

const fromThen = { from: "2026-03-10", reason: "Lov" };

type Field = readonly [useCase: string, field: string, attempt: Attempt];

/** Every text that a command takes and that is kept, by use case and field. */
const FIELDS: readonly Field[] = [
  ["foundLandlord", "name", ({ deps }, text) => foundLandlord(deps, { ...landlord, name: text })],
  [
    "foundLandlord",
    "organisationNumber",
    ({ deps }, text) => foundLandlord(deps, { ...landlord, organisationNumber: text }),
  ],
  [
    "routeChannel",
    "channel.channelId",
    ({ deps, operator, districtId }, text) =>
      routeChannel(
        deps,
        operator,
        { channel: { teamId: "T0001", channelId: text }, districtId, pace: "DIGEST" },
        null,
      ),
  ],
  [
    "linkInitiativeChannel",
    "channel.channelId",
    ({ deps, operator, initiativeId }, text) =>
      linkInitiativeChannel(
        deps,
        operator,
        { initiativeId, channel: { teamId: "T0001", channelId: text } },
        null,
      ),
  ],
  ["foundLandlord", "chatTeamId", ({ deps }, text) => foundLandlord(deps, { ...landlord, chatTeamId: text })],
  ["addDistrict", "name", ({ deps, operator }, text) => addDistrict(deps, operator, { name: text }, null)],
  [
    "registerOrganisation",
    "name",
    ({ deps, operator }, text) => registerOrganisation(deps, operator, { ...organisation, name: text }, null),
  ],
  [
    "registerOrganisation",
    "organisationNumber",
    ({ deps, operator }, text) =>
      registerOrganisation(deps, operator, { ...organisation, organisationNumber: text }, null),
  ],
  [
    "registerPerson",
    "displayName",
    ({ deps, operator }, text) => registerPerson(deps, operator, { ...person, displayName: text }, null),
  ],
  [
    "registerPerson",
    "workEmail",
    ({ deps, operator }, text) =>
      registerPerson(deps, operator, { ...person, workEmail: `${text}@example.org` }, null),
  ],
  [
    "joinOrganisation",
    "displayName",
    ({ deps, landlordId }, text) =>
      joinOrganisation(
        deps,
        aChatGuest({ landlordId }),
        { code: "X", displayName: text, language: "sv" },
        null,
      ),
  ],
  [
    "recordAppendix",
    "leaseNumber",
    ({ deps, operator, bakery }, text) =>
      recordAppendix(deps, operator, { ...anAgreement(bakery), leaseNumber: text }, null),
  ],
  ...(["template", "body"] as const).map(
    (field): Field => [
      "draftTemplateVersion",
      field,
      ({ deps, operator }, text) =>
        draftTemplateVersion(deps, operator, { ...A_TEMPLATE, templateVersionId: null, [field]: text }, null),
    ],
  ),
  ...(["number", "premises"] as const).map(
    (field): Field => [
      "registerLease",
      field,
      ({ deps, operator, bakery: { organisationId } }, text) => {
        const lease = { organisationId, number: "L-5", premises: "", districtId: null } as const;
        const dates = { startsOn: "2026-01-01", endsOn: null };
        return registerLease(deps, operator, { ...lease, ...dates, [field]: text }, null);
      },
    ],
  ),
  ...(["landlordSignatory.capacity", "tenantSignatory.capacity", "registryNumber"] as const).map(
    (field): Field => [
      "offerAppendix",
      field,
      (it, text) => {
        const input = anOfferOf(it, it.offering);
        const [party = "", part] = field.split(".");
        const given = part ? { ...input[party as "tenantSignatory"], capacity: text } : text;
        return offerAppendix(it.deps, it.landlord.coordinator, { ...input, [party]: given }, null);
      },
    ],
  ),
  ...([withdrawAppendix, declineAppendix] as const).map(
    (run): Field => [
      run.name,
      "reason",
      ({ deps, landlord, offering, offeredId: appendixId }, reason) => {
        const actor = run === withdrawAppendix ? landlord.coordinator : offering.tenant.contact;
        return run(deps, actor, { appendixId, reason }, null);
      },
    ],
  ),
  [
    "planInitiative",
    "title",
    (it, text) => planInitiative(it.deps, it.operator, aPlan(it, { title: text }), null),
  ],
  [
    "planInitiative",
    "description",
    (it, text) => planInitiative(it.deps, it.operator, aPlan(it, { description: text }), null),
  ],
  [
    "planInitiative",
    "channel.teamId",
    (it, text) =>
      planInitiative(it.deps, it.operator, aPlan(it, { channel: { teamId: text, channelId: "C1" } }), null),
  ],
  [
    "planInitiative",
    "channel.channelId",
    (it, text) =>
      planInitiative(it.deps, it.operator, aPlan(it, { channel: { teamId: "T1", channelId: text } }), null),
  ],
  [
    "scheduleShift",
    "location",
    (it, text) => scheduleShift(it.deps, it.operator, aSchedule(it, { location: text }), null),
  ],
  [
    "cancelShift",
    "reason",
    ({ deps, operator, shiftId }, text) => cancelShift(deps, operator, { shiftId, reason: text }, null),
  ],
  [
    "reviseShift",
    "location",
    ({ deps, operator, shiftId }, text) => reviseShift(deps, operator, { shiftId, location: text }, null),
  ],
  [
    "reviseShift",
    "reason",
    ({ deps, operator, shiftId }, text) =>
      reviseShift(deps, operator, { shiftId, capacity: 5, reason: text }, null),
  ],
  [
    "reviseShift",
    "overlapReason",
    ({ deps, operator, shiftId }, text) =>
      reviseShift(deps, operator, { shiftId, capacity: 5, overlapReason: text }, null),
  ],
  [
    "pauseInitiative",
    "reason",
    ({ deps, operator, initiativeId }, text) =>
      pauseInitiative(deps, operator, { initiativeId, reason: text }, null),
  ],
  [
    "cancelInitiative",
    "reason",
    ({ deps, operator, initiativeId }, text) =>
      cancelInitiative(deps, operator, { initiativeId, reason: text }, null),
  ],
  [
    "removePledge",
    "reason",
    ({ deps, operator, pledgeId }, text) => removePledge(deps, operator, { pledgeId, reason: text }, null),
  ],
  [
    "rejectPledge",
    "reason",
    ({ deps, operator, pendingId }, text) =>
      rejectPledge(deps, operator, { pledgeId: pendingId, reason: text }, null),
  ],
  [
    "namePerson",
    "overlapReason",
    ({ deps, operator, pledgeId, bakery }, text) =>
      namePerson(deps, operator, { pledgeId, personId: bakery.contact.personId, overlapReason: text }, null),
  ],
  [
    "scheduleSeries",
    "location",
    (it, text) => scheduleSeries(it.deps, it.operator, aSeriesPlan(it, { location: text }), null),
  ],
  [
    "reviseSeries",
    "location",
    ({ deps, operator, seriesId }, text) =>
      reviseSeries(deps, operator, { seriesId, ...fromThen, location: text }, null),
  ],
  [
    "reviseSeries",
    "reason",
    ({ deps, operator, seriesId }, text) =>
      reviseSeries(deps, operator, { seriesId, ...fromThen, reason: text }, null),
  ],
  [
    "endSeries",
    "reason",
    ({ deps, operator, seriesId }, text) =>
      endSeries(deps, operator, { seriesId, ...fromThen, reason: text }, null),
  ],
  [
    "openCalendarFeed",
    "name",
    ({ deps, operator, initiativeId }, text) =>
      openCalendarFeed(deps, operator, { name: text, scope: { kind: "INITIATIVE", initiativeId } }),
  ],
  ...(["seats", "headCounts"] as const).map(
    (lines): Field => [
      "reportAttendance",
      `${lines}.0.reason`,
      ({ deps, operator, shiftId, pledgeId }, text) =>
        reportAttendance(
          deps,
          operator,
          lines === "seats"
            ? { shiftId, seats: [{ seatId: aSeat().id, state: "EXCUSED", reason: text }] }
            : { shiftId, headCounts: [{ pledgeId, places: 1, reason: text }] },
          null,
        ),
    ],
  ),
  [
    "reverseEntry",
    "reason",
    ({ deps, landlord: { coordinator }, entryId }, text) =>
      reverseEntry(deps, coordinator, { entryId, reason: text }, null),
  ],
  [
    "adjustHours",
    "reason",
    (it, text) => adjustHours(it.deps, it.landlord.coordinator, { ...anAdjustment(it), reason: text }, null),
  ],
  [
    "commitYearly",
    "note",
    (it, text) => commitYearly(it.deps, it.operator, { ...aLine(it), year: 2027, note: text }, null),
  ],
  [
    "reviseCommitment",
    "note",
    ({ deps, operator, commitmentId }, text) =>
      reviseCommitment(deps, operator, { commitmentId, note: text }, null),
  ],
  [
    "grantExemption",
    "note",
    (it, text) => grantExemption(it.deps, it.operator, { ...anExemption(it), note: text }, null),
  ],
  [
    "reviseExemption",
    "note",
    ({ deps, operator, exemptionId }, text) =>
      reviseExemption(deps, operator, { exemptionId, note: text }, null),
  ],
  ...(["minutes", "attendees.0.capacity"] as const).map(
    (field): Field => [
      "noteFollowUp",
      field,
      ({ deps, operator, followUpId }, text) =>
        noteFollowUp(
          deps,
          operator,
          {
            ...{ followUpId, heldOn: "2026-01-15" },
            attendees: [{ party: "TENANT", capacity: field === "minutes" ? "Butikschef" : text }],
            minutes: field === "minutes" ? text : "Läxhjälp",
          },
          null,
        ),
    ],
  ),
  [
    "adoptLines",
    "lines.0.note",
    ({ deps, operator, followUpId, bakery: { organisationId } }, text) => {
      const line = { unit: "MINUTES", focusArea: null, target: 60, note: text } as const;
      return adoptLines(deps, operator, { followUpId, organisationId, lines: [line] }, null);
    },
  ],
  [
    "issueServiceToken",
    "name",
    ({ deps, operator }, text) => issueServiceToken(deps, operator, { ...token, name: text }),
  ],
];

describe("invariant 17: no field takes a personnummer or a samordningsnummer", () => {
  describe.each(FIELDS)("%s refuses one as its %s", (_, field, attempt) => {
    test.each(["850709-9805", "19850769-9802", "８５０７０９–９８０５"])("%s", async (text) => {
      const before = world.deps.store.contents;
      expect(await attempt(world, text)).toHaveProperty("refusal", {
        type: "InvalidInput",
        issues: expect.arrayContaining([{ path: field, problem: { type: "HoldsPersonalNumber" } }]),
      });
      expect(world.deps.store.contents).toBe(before);
    });
  });

  test("one within a sentence is found as well", async () => {
    const { deps, operator, shiftId } = world;
    const reason = "Vera (850709-9805) är sjuk.";
    expect(await cancelShift(deps, operator, { shiftId, reason }, null)).toHaveProperty("refusal.issues", [
      { path: "reason", problem: { type: "HoldsPersonalNumber" } },
    ]);
  });

  test("one that a caller would have as a command's key is known before it is kept", () => {
    expect(commandKeyProblem("pledge 850709-9805")).toEqual({ type: "HoldsPersonalNumber" });
  });

  test("one that is typed for a code is not kept", async () => {
    const guest = aChatGuest({ landlordId: world.landlordId });
    const before = world.deps.store.contents;
    await linkChatIdentity(world.deps, guest, { code: "850709-9805" }, "trigger-1");
    expect(world.deps.store.contents).toBe(before);
  });
});
