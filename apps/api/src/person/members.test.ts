import type { OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Role } from "@socialsmart/domain/person/membership";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command, documentOf } from "../testing/command.ts";
import { startIssuer, type TestIssuer } from "../testing/issuer.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let issuer: TestIssuer;
let api: TestApi;
/** People of the bakery who sign in. */
let contact: SignedIn;
let participant: SignedIn;
let organisationId: OrganisationId;
beforeAll(async () => {
  issuer = await startIssuer(() => api.world.deps.clock.now());
  api = await startTestApi({ provider: issuer });
  ({ organisationId } = api.world.bakery);
  contact = await signIn("karin", ["TENANT_CONTACT"]);
  participant = await signIn("amina", ["PARTICIPANT"]);
});
afterAll(async () => {
  await api.close();
  await issuer.close();
});

type SignedIn = Pick<TestApi, "ask"> & { readonly personId: PersonId };

async function signIn(name: string, roles: readonly Role[], of = organisationId): Promise<SignedIn> {
  const { deps, operator } = api.world;
  const workEmail = `${name}@exempel.example`;
  const memberships = [{ organisationId: of, roles }];
  const input = { displayName: name, workEmail, language: "sv", memberships } as const;
  const { personId } = answerOf(await registerPerson(deps, operator, input, null));
  const token = await issuer.sign({ sub: name, email: workEmail, email_verified: true });
  return { personId, ask: (query, variables) => api.ask(query, variables, token) };
}

async function rolesOf({ personId }: SignedIn) {
  const { deps, landlordId } = api.world;
  const memberships = await deps.store.reader(landlordId).people.memberships(personId);
  return memberships.map(({ roles }) => roles);
}

async function refusalOf({ ask }: SignedIn, field: string, input: Readonly<Record<string, unknown>>) {
  const { errors } = await ask(documentOf(field), { input });
  return errors[0]?.extensions;
}

test("a contact makes a code, and whoever signed in joins with it, once", async () => {
  const gym = await signIn("gunnar", ["PARTICIPANT"], api.world.gym.organisationId);
  const { code, expiresAt } = await command(contact, "issueJoinCode", { organisationId });
  expect(expiresAt).toMatch(/^2026-/);
  const JOINED =
    "... on JoinOrganisationSuccess { organisation { name } } ... on AlreadyMemberError { organisation { id } }";
  const join = (key: string) => command(gym, "joinOrganisation", { code: code.toLowerCase() }, JOINED, key);
  const joined = { __typename: "JoinOrganisationSuccess", organisation: { name: "Exempelbageriet" } };
  expect(await join("join-1")).toStrictEqual(joined);
  expect(await join("join-1")).toStrictEqual(joined);
  expect(await join("join-2")).toMatchObject({
    __typename: "AlreadyMemberError",
    organisation: { id: organisationId },
  });
  expect(await rolesOf(gym)).toStrictEqual([["PARTICIPANT"], ["PARTICIPANT"]]);
});

test("a wrong code is told with how many more may be, and the sixth is not looked at", async () => {
  const guessing = await signIn("gustav", ["PARTICIPANT"], api.world.gym.organisationId);
  const guess = () => command(guessing, "joinOrganisation", { code: "ABCDE-12345" });
  for (const triesLeft of [4, 3, 2, 1, 0])
    expect(await guess()).toMatchObject({ __typename: "JoinCodeUnknownError", triesLeft });
  expect(await guess()).toMatchObject({ __typename: "TooManyTriesError", until: expect.any(String) });
});

test("a code is revoked, which ends it; and there is none to revoke again", async () => {
  const { code } = await command(contact, "issueJoinCode", { organisationId });
  const another = await command(contact, "issueJoinCode", { organisationId, onlyIfNone: true });
  expect(another.__typename).toBe("JoinCodeInForceError");
  const revoke = () => command(contact, "revokeJoinCode", { organisationId });
  expect((await revoke()).__typename).toBe("RevokeJoinCodeSuccess");
  expect((await revoke()).__typename).toBe("JoinCodeNotFoundError");
  const late = await signIn("lars", ["PARTICIPANT"], api.world.gym.organisationId);
  expect((await command(late, "joinOrganisation", { code })).__typename).toBe("JoinCodeUnknownError");
});

test("an expired code says so", async () => {
  const { code } = await command(contact, "issueJoinCode", { organisationId });
  const late = await signIn("lotta", ["PARTICIPANT"], api.world.gym.organisationId);
  const { clock } = api.world.deps;
  const before = clock.now();
  clock.advance({ hours: 30 * 24 });
  try {
    // The sign-in of before has expired too.
    const token = await issuer.sign({ sub: "lotta", email: "lotta@exempel.example", email_verified: true });
    const again: SignedIn = { ...late, ask: (query, variables) => api.ask(query, variables, token) };
    expect((await command(again, "joinOrganisation", { code })).__typename).toBe("JoinCodeExpiredError");
  } finally {
    clock.set(before);
  }
});

test("a contact makes others contacts, and no hosts; a tool that plans does, and makes no staff", async () => {
  const { personId } = participant;
  const input = { personId, organisationId, roles: ["TENANT_CONTACT", "PARTICIPANT"] };
  const CHANGED = "... on ChangeRolesSuccess { person { displayName } }";
  expect(await command(contact, "changeRoles", input, CHANGED)).toStrictEqual({
    __typename: "ChangeRolesSuccess",
    personId,
    person: { displayName: "amina" },
  });
  const host = { ...input, roles: ["PARTICIPANT", "HOST"] };
  expect(await refusalOf(contact, "changeRoles", host)).toMatchObject({
    code: "FORBIDDEN",
    scope: "plan:write",
  });
  expect((await command(api, "changeRoles", host)).__typename).toBe("ChangeRolesSuccess");
  const staff = { ...input, roles: ["COORDINATOR"] };
  const { errors } = await api.ask(documentOf("changeRoles"), { input: staff });
  expect(errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  expect(await command(contact, "changeRoles", { ...input, roles: [] })).toMatchObject({
    __typename: "InvalidInputError",
    issues: [{ path: "roles", problem: "EMPTY" }],
  });
});

test("people are removed and leave, but not the last contact, and nobody who is not there", async () => {
  const { personId } = await signIn("bo", ["PARTICIPANT"]);
  const bo = { personId, organisationId };
  expect(await command(contact, "removeMember", bo)).toStrictEqual({
    __typename: "RemoveMemberSuccess",
    seats: 0,
  });
  expect((await command(contact, "removeMember", bo)).__typename).toBe("PersonNotFoundError");
  expect((await command(contact, "removeMember", { ...bo, personId: "bo" })).__typename).toBe(
    "PersonNotFoundError",
  );
  const only = await signIn("olle", ["TENANT_CONTACT"], api.world.association.organisationId);
  const there = { organisationId: api.world.association.organisationId };
  const other = { personId: api.world.association.contact.personId, ...there };
  expect((await command(only, "removeMember", other)).__typename).toBe("RemoveMemberSuccess");
  expect((await command(only, "leaveOrganisation", there)).__typename).toBe("LastContactError");
  expect(await refusalOf(only, "removeMember", { personId: contact.personId, organisationId })).toMatchObject(
    {
      code: "FORBIDDEN",
    },
  );
  expect((await command(participant, "leaveOrganisation", { organisationId })).__typename).toBe(
    "LeaveOrganisationSuccess",
  );
  expect(await rolesOf(participant)).toStrictEqual([]);
});

test("no tool joins or leaves: it is nobody", async () => {
  for (const [field, input] of [
    ["joinOrganisation", { code: "ABCDE-12345" }],
    ["leaveOrganisation", { organisationId }],
  ] as const) {
    const { errors } = await api.ask(documentOf(field), { input });
    expect(errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  }
});
