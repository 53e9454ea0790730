import { registerPerson } from "@socialsmart/domain/person/register-person";
import { addMember, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { startIssuer, type TestIssuer } from "../testing/issuer.ts";
import { seatOf } from "../testing/seating.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Asker = Pick<TestApi, "ask">;

let issuer: TestIssuer;
let api: TestApi;
/** Signed in: a coordinator, an auditor, the gym's contact and the bakery's. */
let coordinator: Asker;
let auditor: Asker;
let gym: Asker;
let bakery: Asker;
beforeAll(async () => {
  issuer = await startIssuer(() => api.world.deps.clock.now());
  api = await startTestApi({ provider: issuer });
  const { landlord, ...world } = api.world;
  coordinator = await signedIn("Karin", landlord.organisationId, ["COORDINATOR"]);
  auditor = await signedIn("Rut", landlord.organisationId, ["AUDITOR"]);
  gym = await signedIn("Gunnar", world.gym.organisationId, ["TENANT_CONTACT"]);
  bakery = await signedIn("Berit", world.bakery.organisationId, ["TENANT_CONTACT"]);
});
afterAll(async () => {
  await api.close();
  await issuer.close();
});

async function signedIn(
  name: string,
  organisationId: Parameters<typeof addMember>[1],
  roles: Parameters<typeof addMember>[3],
): Promise<Asker> {
  const workEmail = `${name.toLowerCase()}@norrby.example`;
  const { deps, operator } = api.world;
  const memberships = [{ organisationId, roles }];
  await registerPerson(deps, operator, { displayName: name, workEmail, language: "sv", memberships }, null);
  return {
    // Each time anew: a token of the provider's is good for an hour.
    ask: async (query, variables) => {
      const token = await issuer.sign({ sub: name, email: workEmail, email_verified: true });
      return api.ask(query, variables, token);
    },
  };
}

let days = 0;
/** A shift that has ended, of two of the gym's places: one has a name, the other is counted. */
async function aHeldShift() {
  days += 1;
  const startsAt = Temporal.Instant.from("2026-03-10T15:00:00Z").add({ hours: 24 * days });
  const endsAt = startsAt.add({ hours: 3 });
  const { world } = api;
  const shiftId = await addShift(world, { startsAt: startsAt.toString(), endsAt: endsAt.toString() });
  const { pledgeId } = await pledge(world, world.gym, shiftId, 2);
  const { organisationId } = world.gym;
  const { personId } = await addMember(world, organisationId, "Vera Exempel", ["PARTICIPANT"]);
  const seatId = await seatOf(api, pledgeId, personId);
  world.deps.clock.set(endsAt);
  return { shiftId, pledgeId, seatId };
}

const TO_VERIFY = `{ hoursToVerify(first: 100) { totalCount placesPresent minutes nodes {
  id state places minutesEach minutes isVerified reason
  shift { id } pledge { id } organisation { name } seat { id } entry { id } reportedBy { id }
} } }`;

/** The attendances of a shift that wait to be verified, the counted heads last. */
async function toVerify(shiftId: string, as: Asker = coordinator) {
  const { data, errors } = await as.ask(TO_VERIFY);
  expect(errors).toEqual([]);
  type Node = { readonly id: string; readonly shift: { id: string }; readonly seat: unknown };
  const nodes: Node[] = data.hoursToVerify.nodes;
  return nodes.filter(({ shift }) => shift.id === shiftId).toSorted((a) => (a.seat ? -1 : 1));
}

test("hours are reported, wait, are verified, stand in the ledger and the balance, and are taken back", async () => {
  const { shiftId, pledgeId, seatId } = await aHeldShift();
  const reported = await command(api, "reportAttendance", { shiftId, allCame: true });
  expect(reported).toMatchObject({
    __typename: "ReportAttendanceSuccess",
    changed: 2,
    placesPresent: 2,
    minutes: 360,
  });
  const waiting = await toVerify(shiftId);
  const common = { state: "PRESENT", places: 1, minutesEach: 180, minutes: 180, isVerified: false };
  expect(waiting).toMatchObject([
    { ...common, seat: { id: seatId }, pledge: { id: pledgeId }, organisation: { name: "Påhittade Gymmet" } },
    { ...common, seat: null, entry: null, reportedBy: null },
  ]);
  const attendanceIds = waiting.map(({ id }) => id);
  const more = `... on VerifyHoursSuccess { entries { seq kind minutes workedOn verifiedBy { displayName }
    attendance { isVerified entry { seq } } organisation { name } } alreadyVerified { id } }`;
  const verified = await command(coordinator, "verifyHours", { attendanceIds }, more);
  expect(verified).toMatchObject({ __typename: "VerifyHoursSuccess", minutes: 360, alreadyVerified: [] });
  const [first] = verified.entries;
  expect(first).toMatchObject({
    kind: "VERIFIED",
    minutes: 180,
    workedOn: "2026-03-11",
    verifiedBy: { displayName: "Karin" },
    organisation: { name: "Påhittade Gymmet" },
    attendance: { isVerified: true, entry: { seq: first.seq } },
  });
  expect(await toVerify(shiftId)).toEqual([]);

  const LEDGER = `query ($organisationId: ID, $period: String, $after: String) {
    ledger(organisationId: $organisationId, period: $period, first: 1, after: $after) {
      totalCount minutes pageInfo { hasNextPage endCursor }
      nodes { id seq kind minutes reason reverses { seq } attendance { id } }
    }
  }`;
  const { organisationId } = api.world.gym;
  const asked = { organisationId, period: "2026-Q1" };
  const page = (await coordinator.ask(LEDGER, asked)).data.ledger;
  expect(page).toMatchObject({ totalCount: 2, minutes: 360, pageInfo: { hasNextPage: true } });
  const next = (await api.ask(LEDGER, { ...asked, after: page.pageInfo.endCursor })).data.ledger;
  expect(next).toMatchObject({ nodes: [{ seq: page.nodes[0].seq - 1 }], pageInfo: { hasNextPage: false } });
  expect((await api.ask(LEDGER, { ...asked, period: "2026-02" })).data.ledger.totalCount).toBe(0);

  const BALANCE = `query ($id: ID!) { organisation(id: $id) {
    balance { targetMinutes plannedMinutes verifiedMinutes }
    quarter: balance(period: "2026-Q1") { targetMinutes verifiedMinutes }
    ledger { minutes totalCount }
  } }`;
  const line = { organisationId, year: 2026, target: 6000 };
  expect(await command(gym, "commitYearly", line)).toHaveProperty("__typename", "CommitYearlySuccess");
  const { data } = await gym.ask(BALANCE, { id: organisationId });
  expect(data.organisation).toEqual({
    balance: { targetMinutes: 6000, plannedMinutes: 0, verifiedMinutes: 360 },
    quarter: { targetMinutes: null, verifiedMinutes: 360 },
    ledger: { minutes: 360, totalCount: 2 },
  });

  const entryId = page.nodes[0].id;
  const reversed = await command(coordinator, "reverseEntry", { entryId, reason: "Fel person" });
  expect(reversed).toHaveProperty("__typename", "ReverseEntrySuccess");
  expect(await toVerify(shiftId)).toHaveLength(1);
  const adjusted = { organisationId, workedOn: "2026-03-11", minutes: -15, reason: "Gick tidigare" };
  expect(await command(coordinator, "adjustHours", adjusted)).toHaveProperty(
    "__typename",
    "AdjustHoursSuccess",
  );
  expect((await api.ask(LEDGER, { organisationId })).data.ledger).toMatchObject({
    totalCount: 4,
    minutes: 165,
  });
});

describe("what is refused says why", () => {
  test("of a report", async () => {
    const { shiftId, pledgeId, seatId } = await aHeldShift();
    const report = (input: object) => command(api, "reportAttendance", { shiftId, ...input });
    const seat = { seatId, state: "PRESENT" };
    expect(await report({})).toMatchObject({ __typename: "InvalidInputError", issues: [{ path: "seats" }] });
    expect(await report({ headCounts: [{ pledgeId, places: 2 }] })).toMatchObject({
      __typename: "TooManyHeadsError",
      pledgeId,
      places: 1,
    });
    const lines = "... on MinutesNeedReasonError { lines { pledgeId seatId plannedMinutes } }";
    const long = { shiftId, seats: [{ ...seat, minutes: 196 }] };
    expect(await command(api, "reportAttendance", long, lines)).toMatchObject({
      __typename: "MinutesNeedReasonError",
      lines: [{ pledgeId, seatId, plannedMinutes: 180 }],
    });
    expect(await report({ seats: [{ ...seat, seatId: "seat_1" }] })).toMatchObject({
      __typename: "SeatNotFoundError",
    });
    const { clock } = api.world.deps;
    clock.advance({ minutes: -1 });
    expect(await report({ seats: [seat] })).toHaveProperty("__typename", "ShiftNotEndedError");
    clock.advance({ minutes: 1 });
    const said = await report({ seats: [{ ...seat, minutes: 196, reason: "Städade" }] });
    expect(said).toMatchObject({ changed: 1, minutes: 196 });
    const [waiting] = await toVerify(shiftId);
    const attendanceIds = [waiting?.id];
    const more = "... on VerifyHoursSuccess { entries { id } }";
    const { entries } = await command(coordinator, "verifyHours", { attendanceIds }, more);
    expect(await report({ seats: [{ seatId, state: "EXCUSED" }] })).toMatchObject({
      __typename: "AttendanceVerifiedError",
      pledgeId,
      entryId: entries[0].id,
    });
    expect(await command(coordinator, "verifyHours", { attendanceIds })).toMatchObject({
      __typename: "HoursAlreadyVerifiedError",
      attendanceIds,
    });
  });

  test("of what is verified, taken back and taken on", async () => {
    const { shiftId, seatId } = await aHeldShift();
    await command(api, "reportAttendance", { shiftId, seats: [{ seatId, state: "NO_SHOW" }] });
    const { data } = await api.ask("query ($id: ID!) { shift(id: $id) { attendances { id state } } }", {
      id: shiftId,
    });
    const [{ id }] = data.shift.attendances;
    expect(await command(coordinator, "verifyHours", { attendanceIds: [id] })).toMatchObject({
      __typename: "NobodyPresentError",
      attendanceId: id,
    });
    expect(await command(coordinator, "verifyHours", { attendanceIds: ["nothing"] })).toHaveProperty(
      "__typename",
      "AttendanceNotFoundError",
    );
    const reason = "Fel";
    expect(await command(coordinator, "reverseEntry", { entryId: "entry_1", reason })).toMatchObject({
      __typename: "EntryNotFoundError",
      entryId: "entry_1",
    });
    const { organisationId } = api.world.landlord;
    const own = { organisationId, workedOn: "2026-03-11", minutes: 15, reason };
    expect(await command(coordinator, "adjustHours", own)).toMatchObject({
      __typename: "OwnHoursError",
      ownAttendanceId: null,
    });
    const { gym: ofGym } = api.world;
    const line = { organisationId: ofGym.organisationId, year: 2031, unit: "PLACES", target: 3 };
    const more = "... on CommitYearlySuccess { commitment { id } }";
    const { commitment } = await command(api, "commitYearly", line, more);
    expect(await command(gym, "commitYearly", line)).toMatchObject({
      __typename: "CommitmentExistsError",
      commitmentId: commitment.id,
    });
    const revised = { commitmentId: commitment.id, target: 5, note: "Två pass" };
    const kept = `... on ReviseCommitmentSuccess { commitment { target note revision
      revisions { revision target madeBy { displayName } } } }`;
    expect(await command(gym, "reviseCommitment", revised, kept)).toMatchObject({
      commitment: {
        target: 5,
        note: "Två pass",
        revision: 2,
        revisions: [
          { revision: 1, target: 3, madeBy: null },
          { revision: 2, target: 5, madeBy: { displayName: "Gunnar" } },
        ],
      },
    });
  });
});

describe("hours are seen", () => {
  const ATTENDANCE = `query ($id: ID!) { shift(id: $id) { attendances { places minutes reportedBy { id } seat { person { id } } } } }`;

  test("by the auditor without people, by the organisation's contacts, and by no other tenant", async () => {
    const { shiftId } = await aHeldShift();
    await command(coordinator, "reportAttendance", { shiftId, allCame: true });
    const read = async (as: Asker) => (await as.ask(ATTENDANCE, { id: shiftId })).data.shift.attendances;
    expect(await read(gym)).toMatchObject([
      { places: 1, minutes: 180, reportedBy: null, seat: { person: { id: expect.any(String) } } },
      { places: 1, minutes: 180, seat: null },
    ]);
    expect(await read(auditor)).toMatchObject([
      { places: 1, reportedBy: null, seat: { person: null } },
      { places: 1 },
    ]);
    expect(await read(bakery)).toEqual([]);
    for (const query of [TO_VERIFY, "{ ledger { totalCount } }"]) {
      expect((await auditor.ask(query)).data).not.toBeNull();
      for (const as of [gym, bakery])
        expect((await as.ask(query)).errors[0]?.extensions.code).toBe("FORBIDDEN");
    }
    const OTHERS = "query ($id: ID!) { organisation(id: $id) { balance { plannedMinutes } } }";
    const { data, errors } = await bakery.ask(OTHERS, { id: api.world.gym.organisationId });
    expect(data.organisation).toEqual({ balance: null });
    expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test.each(["2026-Q5", "0999", "i fjol"])("of no period that there is none of: %s", async (period) => {
    const { errors } = await api.ask("query ($period: String) { ledger(period: $period) { totalCount } }", {
      period,
    });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "period" } }]);
  });

  test("from no cursor that the ledger never gave", async () => {
    for (const key of ["x", "-1", "1e9", "1234567890"]) {
      const after = Buffer.from(JSON.stringify([key, `entry_${"0".repeat(26)}`])).toString("base64url");
      const { errors } = await api.ask("query ($after: String) { ledger(after: $after) { totalCount } }", {
        after,
      });
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "after" } }]);
    }
  });
});
