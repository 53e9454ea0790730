import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command, documentOf } from "../testing/command.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const NOBODY = `organisation_${"0".repeat(26)}`;

/** One with `plan:write` and without `people:read`. */
async function planner(): Promise<string> {
  return (await api.issueToken(["roster:read", "plan:write"])).token;
}

test("a district is added, and found from then on", async () => {
  const added = await command(
    api,
    "addDistrict",
    { name: " Oxhagen " },
    "... on AddDistrictSuccess { district { id name } }",
    "d1",
  );
  expect(added.district.name).toBe("Oxhagen");
  expect(
    await command(
      api,
      "addDistrict",
      { name: " Oxhagen " },
      "... on AddDistrictSuccess { district { id name } }",
      "d1",
    ),
  ).toStrictEqual(added);
  const { data } = await api.ask("{ districts { nodes { name } } }");
  expect(data.districts.nodes).toStrictEqual([{ name: "Oxhagen" }, { name: "Vivalla" }]);
});

test("a district without a name is refused", async () => {
  expect(await command(api, "addDistrict", { name: "" })).toMatchObject({
    __typename: "InvalidInputError",
    issues: [{ path: "name", problem: "EMPTY" }],
  });
});

describe("an organisation", () => {
  const register = (input: Readonly<Record<string, unknown>>) =>
    command(
      api,
      "registerOrganisation",
      { kind: "TENANT", name: "Kiosken", ...input },
      "... on RegisterOrganisationSuccess { organisation { id kind name organisationNumber language appendices { id } } }",
    );

  test("is registered, its number as ten digits", async () => {
    const { organisation } = await register({ organisationNumber: "SE556036079301", language: "en" });
    expect(organisation).toStrictEqual({
      id: expect.stringMatching(/^organisation_/),
      kind: "TENANT",
      name: "Kiosken",
      organisationNumber: "5560360793",
      language: "en",
      appendices: [],
    });
    expect(await register({ organisationNumber: "556036-0793" })).toStrictEqual({
      __typename: "OrganisationNumberTakenError",
      message: "Another organisation in the register has this organisationsnummer.",
      organisationNumber: "5560360793",
    });
  });

  test("is refused with a number that is none, and with a person's", async () => {
    expect((await register({ organisationNumber: "5560360794" })).issues).toMatchObject([
      { path: "organisationNumber", problem: "NOT_AN_ORGANISATION_NUMBER" },
    ]);
    expect((await register({ organisationNumber: "850709-9805" })).__typename).toBe("InvalidInputError");
  });

  test("is never another landlord", async () => {
    const { status } = await api.ask(documentOf("registerOrganisation"), {
      input: { kind: "LANDLORD", name: "Grannbolaget" },
    });
    expect(status).toBe(400);
  });
});

describe("a person", () => {
  const REGISTERED = "... on RegisterPersonSuccess { person { displayName workEmail language } }";
  const register = (input: Readonly<Record<string, unknown>>) =>
    command(api, "registerPerson", { displayName: "Vera Exempel", ...input }, REGISTERED);

  test("is registered with a place in an organisation", async () => {
    const { organisationId } = api.world.association;
    const memberships = [{ organisationId, roles: ["PARTICIPANT", "PARTICIPANT"] }];
    const { personId, person } = await register({ workEmail: "vera@example.org", memberships });
    expect(person).toStrictEqual({
      displayName: "Vera Exempel",
      workEmail: "vera@example.org",
      language: "sv",
    });
    const { data } = await api.ask("query ($id: ID!) { organisation(id: $id) { people { id } } }", {
      id: organisationId,
    });
    expect(data.organisation.people).toContainEqual({ id: personId });
    const [membership] = await api.world.deps.store.reader(api.world.landlordId).people.memberships(personId);
    expect(membership?.roles).toStrictEqual(["PARTICIPANT"]);
  });

  test("is registered by a tool that may not read people, which is told the id alone", async () => {
    const { data, errors } = await api.ask(
      documentOf("registerPerson", "... on RegisterPersonSuccess { person { displayName } }"),
      { input: { displayName: "Vera" } },
      await planner(),
    );
    expect(data.registerPerson).toStrictEqual({
      __typename: "RegisterPersonSuccess",
      personId: expect.stringMatching(/^person_/),
      person: null,
    });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", scope: "people:read" } }]);
  });

  test.each(["nonsense", NOBODY])("has no place in %s", async (organisationId) => {
    const memberships = [{ organisationId: api.world.gym.organisationId }, { organisationId }];
    expect(await register({ memberships })).toMatchObject({
      __typename: "OrganisationNotFoundError",
      organisationId,
    });
  });

  test("is made the landlord's staff by no tool", async () => {
    const memberships = [{ organisationId: api.world.landlord.organisationId, roles: ["COORDINATOR"] }];
    const { errors } = await api.ask(documentOf("registerPerson"), {
      input: { displayName: "Vera", memberships },
    });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    expect(errors[0]?.extensions).not.toHaveProperty("scope");
  });

  test("is invited to chat with a code, another one each time", async () => {
    const { personId } = api.world.gym.contact;
    const invite = () => command(api, "inviteToChat", { personId });
    const [one, other] = [await invite(), await invite()];
    expect(one).toStrictEqual({
      __typename: "InviteToChatSuccess",
      code: expect.any(String),
      expiresAt: "2026-03-16T08:00:00Z",
    });
    expect(other.code).not.toBe(one.code);
    for (const nobody of ["nonsense", `person_${"0".repeat(26)}`]) {
      expect((await command(api, "inviteToChat", { personId: nobody })).__typename).toBe(
        "PersonNotFoundError",
      );
    }
    const { personId: staff } = api.world.landlord.coordinator;
    const { errors } = await api.ask(documentOf("inviteToChat"), { input: { personId: staff } });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  test("has shown a record extract by no tool's word", async () => {
    const { personId } = api.world.bakery.contact;
    const { organisationId } = api.world.bakery;
    const { data, errors } = await api.ask(documentOf("noteRecordExtract"), {
      input: { personId, organisationId, shownOn: "2026-03-01" },
    });
    expect(data.noteRecordExtract).toBeNull();
    expect(errors[0]?.extensions).toStrictEqual({
      code: "FORBIDDEN",
      roles: ["COORDINATOR", "LANDLORD_ADMIN"],
    });
  });
});

describe("an appendix", () => {
  const RECORDED = `... on RecordAppendixSuccess {
    appendix { id organisation { name } leaseNumber state effectiveFrom endsOn isActiveToday }
  }`;
  const record = (input: Readonly<Record<string, unknown>>) =>
    command(
      api,
      "recordAppendix",
      {
        organisationId: api.world.bakery.organisationId,
        leaseNumber: "L-7",
        effectiveFrom: "2026-03-02",
        ...input,
      },
      RECORDED,
    );

  test("is recorded, and is then its tenant's", async () => {
    const { appendix } = await record({ endsOn: "2026-03-03" });
    expect(appendix).toStrictEqual({
      id: expect.stringMatching(/^appendix_/),
      organisation: { name: "Exempelbageriet" },
      leaseNumber: "L-7",
      state: "ACTIVE",
      effectiveFrom: "2026-03-02",
      endsOn: "2026-03-03",
      isActiveToday: true,
    });
    const { data } = await api.ask(
      "query ($id: ID!) { organisation(id: $id) { appendices { id effectiveFrom } } }",
      { id: api.world.bakery.organisationId },
    );
    expect(
      data.organisation.appendices.map((it: { effectiveFrom: string }) => it.effectiveFrom),
    ).toStrictEqual(["2026-01-01", "2026-03-02"]);
  });

  test.each([
    ["has not begun", { leaseNumber: "L-8", effectiveFrom: "2026-03-03" }],
    ["has ended", { leaseNumber: "L-9", effectiveFrom: "2026-01-01", endsOn: "2026-03-02" }],
  ])("that %s is not active today", async (_, input) => {
    expect((await record(input)).appendix.isActiveToday).toBe(false);
  });

  test("is refused for what is no tenant, and where it ends before it begins", async () => {
    const { organisationId } = api.world.association;
    expect(await record({ organisationId })).toStrictEqual({
      __typename: "NotATenantError",
      message: "Only a tenant has an appendix, and the organisation is ASSOCIATION.",
      organisationKind: "ASSOCIATION",
    });
    expect((await record({ endsOn: "2026-03-02" })).issues).toMatchObject([
      { path: "endsOn", problem: "ENDS_BEFORE_START" },
    ]);
    expect((await record({ leaseNumber: "L-10", state: "OFFERED" })).issues).toMatchObject([
      { path: "state", problem: "CONFLICTS_WITH" },
    ]);
    const registryNumber = "KS 2026/17";
    expect((await record({ leaseNumber: "L-10", registryNumber })).__typename).toBe("RecordAppendixSuccess");
    expect((await record({ leaseNumber: "L-11", registryNumber })).__typename).toBe(
      "RegistryNumberTakenError",
    );
    for (const nobody of ["nonsense", NOBODY]) {
      expect((await record({ organisationId: nobody })).__typename).toBe("OrganisationNotFoundError");
    }
  });
});
