import { registerLease } from "@socialsmart/domain/lease/register-lease";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command, documentOf } from "../testing/command.ts";
import type { TestIssuer } from "../testing/issuer.ts";
import { type Person, type Staff, startWithStaff, type Variables } from "../testing/staff.ts";
import type { TestApi } from "../testing/test-api.ts";

let issuer: TestIssuer;
let api: TestApi;
let staff: Staff;
beforeAll(async () => {
  ({ issuer, api, staff } = await startWithStaff());
});
afterAll(async () => {
  await api.close();
  await issuer.close();
});

const as = ({ token }: Person) => ({
  ask: (query: string, variables?: Variables) => api.ask(query, variables, token),
});

async function isRefused(person: Person | undefined, query: string, variables: Variables = {}) {
  const { errors } = await api.ask(query, variables, person?.token);
  return errors.some(({ extensions }) => extensions.code === "FORBIDDEN");
}

describe("service tokens", () => {
  const TOKENS = "{ serviceTokens { id name scopes createdAt expiresAt lastUsedAt revokedAt } }";
  const ISSUED = "... on IssueServiceTokenSuccess { serviceToken { id name scopes expiresAt revokedAt } }";

  test("are made by an admin, who is shown the secret once, and revoked", async () => {
    const admin = as(staff.LANDLORD_ADMIN);
    const input = { name: "Lobby screen", scopes: ["roster:read"], daysValid: 30 };
    const { secret, serviceToken } = await command(admin, "issueServiceToken", input, ISSUED);
    expect(serviceToken).toStrictEqual({
      id: expect.stringMatching(/^token_/),
      name: "Lobby screen",
      scopes: ["roster:read"],
      expiresAt: "2026-04-01T08:00:00Z",
      revokedAt: null,
    });
    const LANDLORD = "{ landlord { name } }";
    expect((await api.ask(LANDLORD, {}, secret)).status).toBe(200);
    const { data } = await admin.ask(TOKENS);
    expect(data.serviceTokens.map(({ name }: { name: string }) => name)).toStrictEqual([
      "Test tool",
      "Lobby screen",
    ]);
    expect(JSON.stringify(data)).not.toContain(secret);

    const revoke = { tokenId: serviceToken.id };
    const REVOKED = "... on RevokeServiceTokenSuccess { serviceToken { id revokedAt } }";
    expect(await command(admin, "revokeServiceToken", revoke, REVOKED, "r1")).toStrictEqual({
      __typename: "RevokeServiceTokenSuccess",
      serviceToken: { id: serviceToken.id, revokedAt: "2026-03-02T08:00:00Z" },
    });
    expect((await api.ask(LANDLORD, {}, secret)).errors[0]?.extensions.reason).toBe("REVOKED");
    expect(await command(admin, "revokeServiceToken", revoke)).toStrictEqual({
      __typename: "TokenRevokedBeforeError",
      message: "The service token was revoked at 2026-03-02T08:00:00Z.",
      revokedAt: "2026-03-02T08:00:00Z",
    });
    const found = await admin.ask("query ($id: ID!) { node(id: $id) { ... on ServiceToken { name } } }", {
      id: serviceToken.id,
    });
    expect(found.data.node).toStrictEqual({ name: "Lobby screen" });
  });

  test("are not made without a name or scopes, nor for scopes that are none", async () => {
    const admin = as(staff.LANDLORD_ADMIN);
    expect(
      (await command(admin, "issueServiceToken", { name: "", scopes: [], daysValid: 0 })).issues,
    ).toMatchObject([
      { path: "name", problem: "EMPTY" },
      { path: "scopes", problem: "EMPTY" },
      { path: "daysValid", problem: "OUT_OF_RANGE" },
    ]);
    const { errors } = await admin.ask(documentOf("issueServiceToken"), {
      input: { name: "x", scopes: ["everything"] },
    });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "scopes" } }]);
    for (const tokenId of ["nonsense", `token_${"0".repeat(26)}`]) {
      expect((await command(admin, "revokeServiceToken", { tokenId })).__typename).toBe(
        "ServiceTokenNotFoundError",
      );
    }
  });

  test("are an admin's business alone", async () => {
    const { tokenId } = await api.issueToken(["roster:read"]);
    const NODE = "query ($id: ID!) { node(id: $id) { id } }";
    for (const person of [staff.COORDINATOR, staff.AUDITOR, undefined]) {
      expect(await isRefused(person, TOKENS)).toBe(true);
      expect((await api.ask(NODE, { id: tokenId }, person?.token)).data.node).toBeNull();
      const issue = { input: { name: "x", scopes: ["roster:read"] } };
      expect(await isRefused(person, documentOf("issueServiceToken"), issue)).toBe(true);
      expect(await isRefused(person, documentOf("revokeServiceToken"), { input: { tokenId } })).toBe(true);
    }
  });
});

describe("what is registered is mended by an admin alone:", () => {
  test("what an organisation is called, what a lease lets, and where somebody belongs", async () => {
    const admin = as(staff.LANDLORD_ADMIN);
    const { bakery, gym, operator, deps } = api.world;
    const { organisationId } = bakery;
    const lease = {
      organisationId,
      number: "L-5",
      premises: "",
      districtId: null,
      startsOn: "2026-01-01",
      endsOn: null,
    };
    const { leaseId } = answerOf(await registerLease(deps, operator, lease, null));
    const renamed = { organisationId, name: "Bageriet Nytt" };
    const NAME = "... on ReviseOrganisationSuccess { organisation { name language } }";
    expect(await command(admin, "reviseOrganisation", renamed, NAME)).toMatchObject({
      organisation: { name: "Bageriet Nytt", language: "sv" },
    });
    const LEASE = "... on ReviseLeaseSuccess { lease { premises startsOn endsOn } }";
    const revised = { leaseId, premises: "Torget 4", endsOn: "2028-01-01" };
    expect(await command(admin, "reviseLease", revised, LEASE)).toMatchObject({
      lease: { premises: "Torget 4", startsOn: "2026-01-01", endsOn: "2028-01-01" },
    });
    const { personId } = bakery.contact;
    const taken = { personId, workEmail: "COORDINATOR@norrby.example" };
    expect((await command(admin, "revisePerson", taken)).__typename).toBe("EmailAddressTakenError");
    expect(
      await command(
        admin,
        "revisePerson",
        { personId, displayName: "Vera Nygift" },
        "... on RevisePersonSuccess { personId }",
      ),
    ).toMatchObject({ personId });
    const place = { personId, organisationId: gym.organisationId, roles: ["TENANT_CONTACT"] };
    expect((await command(admin, "addMembership", place)).__typename).toBe("AddMembershipSuccess");
    expect((await command(admin, "addMembership", place)).__typename).toBe("AlreadyMemberError");
    for (const [field, input] of [
      ["reviseOrganisation", renamed],
      ["reviseLease", revised],
      ["revisePerson", taken],
      ["addMembership", place],
    ] as const)
      expect(await isRefused(staff.COORDINATOR, documentOf(field), { input })).toBe(true);
  });
});
