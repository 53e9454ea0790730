import { revokeServiceToken } from "@socialsmart/domain/access/revoke-service-token";
import type { Scope } from "@socialsmart/domain/access/scope";
import { type PledgeId, parseId, type SeatId, type SeriesId } from "@socialsmart/domain/kernel/ids";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { aSeriesPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post } from "../testing/ask.ts";
import { documentOf } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { BELIEVED_FOR_MS } from "./token-cache.ts";
import { TOKEN_PLACEHOLDER } from "./token-placeholder.ts";

let api: TestApi;
let pledgeId: PledgeId;
let seatId: SeatId;
let seriesId: SeriesId;
beforeAll(async () => {
  api = await startTestApi();
  const { world } = api;
  const { deps, bakery, landlord } = world;
  ({ pledgeId } = await pledge(world, bakery, world.laterShiftId));
  const { personId } = bakery.contact;
  ({ seatId } = answerOf(await namePerson(deps, bakery.contact, { pledgeId, personId }, null)));
  ({ seriesId } = answerOf(await scheduleSeries(deps, landlord.coordinator, aSeriesPlan(world), null)));
});
afterAll(() => api.close());

const LANDLORD = JSON.stringify({ query: "{ landlord { name } }" });

describe("a request without a good token is refused with 401 and the reason", () => {
  test.each([
    ["no header", {}, "MISSING"],
    ["an empty header", { authorization: "" }, "MISSING"],
    ["another scheme", { authorization: "Basic c3NtX3g6eA==" }, "MALFORMED"],
    ["a token of somebody else's", { authorization: "Bearer xoxb-1-2-3" }, "MALFORMED"],
    ["a token of endless length", { authorization: `Bearer ssm_${"a".repeat(5000)}` }, "MALFORMED"],
    ["two tokens", { authorization: "Bearer ssm_aaaa, ssm_bbbb" }, "MALFORMED"],
    ["SQL", { authorization: "Bearer ssm_' OR 1=1 --" }, "MALFORMED"],
    ["the placeholder of GraphiQL's page", { authorization: `Bearer ${TOKEN_PLACEHOLDER}` }, "MISSING"],
    ["a token that was never made", { authorization: `Bearer ssm_${"a".repeat(52)}` }, "UNKNOWN"],
  ])("%s", async (_, headers, reason) => {
    const answer = await post(api.url, LANDLORD, headers);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(answer.data).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions).toStrictEqual({ code: "UNAUTHENTICATED", reason });
  });

  test("a token that another process revoked, within seconds", async () => {
    const { token, tokenId } = await api.issueToken(["roster:read"]);
    const before = await api.ask("{ landlord { name } }", {}, token);
    expect(before.data).toStrictEqual({ landlord: { name: "Västerporten Fastigheter" } });
    const id = parseId("token", tokenId);
    if (!id) throw new Error("not a token id");
    answerOf(await revokeServiceToken(api.world.deps, api.world.operator, { tokenId: id }, null));
    const later = api.world.deps.clock.now().add({ milliseconds: BELIEVED_FOR_MS + 1 });
    const after = await at(api, later.toString(), () => api.ask("{ landlord { name } }", {}, token));
    expect(after.status).toBe(401);
    expect(after.errors[0]?.extensions.reason).toBe("REVOKED");
  });

  test("a token from the very moment it expires", async () => {
    const { token } = await api.issueToken(["roster:read"]);
    const { clock } = api.world.deps;
    const issuedAt = clock.now();
    const expiresAt = issuedAt.add({ hours: 30 * 24 });
    clock.set(expiresAt.subtract({ milliseconds: 1 }));
    expect((await api.ask("{ landlord { name } }", {}, token)).status).toBe(200);
    clock.set(expiresAt);
    const expired = await api.ask("{ landlord { name } }", {}, token);
    clock.set(issuedAt);
    expect(expired.status).toBe(401);
    expect(expired.errors[0]?.extensions.reason).toBe("EXPIRED");
  });
});

describe("scopes", () => {
  test("a token sees what it is and may do, whatever its scopes", async () => {
    const { token, tokenId } = await api.issueToken(["plan:write"]);
    const answer = await api.ask(
      "{ viewer { kind tokenId name scopes expiresAt person { id } memberships { roles } } __schema { queryType { name } } }",
      {},
      token,
    );
    expect(answer.data).toMatchObject({
      viewer: {
        kind: "SERVICE",
        tokenId,
        name: "Test tool",
        scopes: ["plan:write"],
        expiresAt: "2026-04-01T08:00:00Z",
        person: null,
        memberships: [],
      },
      __schema: { queryType: { name: "Query" } },
    });
  });

  test.each([
    ["a query", "{ landlord { name } }"],
    [
      "a query inside a fragment",
      "query { ...Q } fragment Q on Query { viewer { name } districts { totalCount } }",
    ],
    ["a query under another name", "{ viewer: landlord { name } }"],
  ])("reading takes roster:read: %s", async (_, query) => {
    const { token } = await api.issueToken(["people:read", "pledges:write", "plan:write"]);
    const answer = await api.ask(query, {}, token);
    expect(answer.status).toBe(403);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN", scope: "roster:read" });
    expect(answer.data).toBeNull();
  });

  test("a command without roster:read is refused before it is done", async () => {
    const { token } = await api.issueToken(["pledges:write"]);
    const input = { shiftId: api.world.shiftId, organisationId: api.world.gym.organisationId, places: 1 };
    const command = "mutation ($input: PledgePlacesInput!) { pledgePlaces(input: $input) { __typename } }";
    const answer = await api.ask(command, { input }, token);
    expect(answer.errors[0]?.extensions.code).toBe("FORBIDDEN");
    const shift = await api.ask("query ($id: ID!) { shift(id: $id) { pledges { totalCount } } }", {
      id: api.world.shiftId,
    });
    expect(shift.data.shift.pledges.totalCount).toBe(0);
  });

  test.each<[string, Scope, (of: TestApi["world"]) => Readonly<Record<string, unknown>>]>([
    [
      "pledgePlaces",
      "pledges:write",
      (of) => ({ shiftId: of.shiftId, organisationId: of.gym.organisationId, places: 1 }),
    ],
    ["changePledge", "pledges:write", () => ({ pledgeId, places: 2 })],
    ["withdrawPledge", "pledges:write", () => ({ pledgeId })],
    ["acceptOffer", "pledges:write", () => ({ pledgeId })],
    ["declineOffer", "pledges:write", () => ({ pledgeId })],
    ["offerFreePlaces", "pledges:write", (of) => ({ shiftId: of.shiftId })],
    ["approvePledge", "pledges:write", () => ({ pledgeId })],
    ["rejectPledge", "pledges:write", () => ({ pledgeId, reason: "Nej" })],
    ["removePledge", "pledges:write", () => ({ pledgeId, reason: "Nej" })],
    ["namePerson", "pledges:write", (of) => ({ pledgeId, personId: of.bakery.contact.personId })],
    ["unnamePerson", "pledges:write", () => ({ seatId })],
    [
      "planInitiative",
      "plan:write",
      ({ association, districtId }) => ({
        title: "Språkcafé",
        hostOrganisationId: association.organisationId,
        districtId,
        primaryFocusArea: "INTEGRATION",
      }),
    ],
    [
      "scheduleShift",
      "plan:write",
      ({ initiativeId }) => ({
        initiativeId,
        startsAt: "2026-03-10T15:00:00Z",
        endsAt: "2026-03-10T18:00:00Z",
        location: "Biblioteket",
        capacity: 2,
      }),
    ],
    ["publishInitiative", "plan:write", (of) => ({ initiativeId: of.initiativeId })],
    ["pauseInitiative", "plan:write", (of) => ({ initiativeId: of.initiativeId, reason: "Paus" })],
    ["resumeInitiative", "plan:write", (of) => ({ initiativeId: of.initiativeId })],
    ["completeInitiative", "plan:write", (of) => ({ initiativeId: of.initiativeId })],
    ["cancelInitiative", "plan:write", (of) => ({ initiativeId: of.initiativeId, reason: "Slut" })],
    ["reviseShift", "plan:write", (of) => ({ shiftId: of.shiftId, capacity: 5 })],
    ["cancelShift", "plan:write", (of) => ({ shiftId: of.shiftId, reason: "Sjukdom" })],
    [
      "scheduleSeries",
      "plan:write",
      ({ initiativeId }) => ({
        initiativeId,
        rule: "FREQ=WEEKLY",
        startsOn: "2026-03-10",
        startTime: "16:00",
        durationMinutes: 60,
        location: "Biblioteket",
        capacity: 2,
      }),
    ],
    ["reviseSeries", "plan:write", () => ({ seriesId, from: "2026-04-01", reason: "Nytt" })],
    ["addDistrict", "plan:write", () => ({ name: "Oxhagen" })],
    ["registerOrganisation", "plan:write", () => ({ kind: "PARTNER", name: "Skolan" })],
    ["registerPerson", "plan:write", () => ({ displayName: "Vera" })],
    [
      "recordAppendix",
      "plan:write",
      ({ gym: { organisationId } }) => ({
        organisationId,
        leaseNumber: "L-2",
        state: "ACTIVE",
        effectiveFrom: "2026-01-01",
      }),
    ],
    ["inviteToChat", "plan:write", (of) => ({ personId: of.gym.contact.personId })],
    ["endSeries", "plan:write", () => ({ seriesId, from: "2026-04-01", reason: "Slut" })],
  ])("%s takes %s", async (field, scope, inputOf) => {
    const others = (["pledges:write", "plan:write"] as const).filter((other) => other !== scope);
    const { token } = await api.issueToken(["roster:read", ...others]);
    const { data, errors } = await api.ask(documentOf(field), { input: inputOf(api.world) }, token);
    expect(errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN", scope });
    expect(data).toStrictEqual({ [field]: null });
  });

  test("names of people take people:read; all else of the answer is there", async () => {
    const query = `query ($id: ID!) {
      pledge(id: $id) { places madeBy { displayName workEmail } shift { initiative { title coordinators { displayName } } } }
    }`;
    const { token } = await api.issueToken(["roster:read"]);
    const without = await api.ask(query, { id: pledgeId }, token);
    expect(without.status).toBe(200);
    expect(without.data).toStrictEqual({
      pledge: { places: 1, madeBy: null, shift: { initiative: { title: "Läxhjälp", coordinators: null } } },
    });
    expect(
      without.errors.map(({ path, extensions }) => [path?.join("."), extensions.code, extensions.scope]),
    ).toStrictEqual([
      ["pledge.madeBy", "FORBIDDEN", "people:read"],
      ["pledge.shift.initiative.coordinators", "FORBIDDEN", "people:read"],
    ]);
    expect(JSON.stringify(without)).not.toMatch(/kontakt|Karin/);

    const withScope = await api.ask(query, { id: pledgeId });
    expect(withScope.errors).toStrictEqual([]);
    expect(withScope.data.pledge.madeBy).toStrictEqual({
      displayName: "Exempelbageriet, kontakt",
      workEmail: null,
    });
    expect(withScope.data.pledge.shift.initiative.coordinators).toStrictEqual([
      { displayName: "Karin Koordinator" },
    ]);
  });
});
