import { openDatabase } from "@socialsmart/database/open-database";
import { inviteToChat } from "@socialsmart/domain/chat/invite-to-chat";
import { linkChatIdentity } from "@socialsmart/domain/chat/link-chat-identity";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
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

describe("the audit trail", () => {
  const EVENTS = `query ($subjectId: ID, $actorId: String, $action: String, $within: TimeRange, $first: Int! = 20, $after: String, $deep: Boolean! = false) {
    auditEvents(subjectId: $subjectId, actorId: $actorId, action: $action, within: $within, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { at actorKind actorId source action subjectId subject @include(if: $deep) { __typename } change }
    }
  }`;
  const events = async (variables: Variables = {}) => {
    const { data, errors } = await as(staff.AUDITOR).ask(EVENTS, variables);
    expect(errors).toStrictEqual([]);
    return data.auditEvents;
  };

  test("tells an auditor who changed what, the latest first", async () => {
    const { shiftId, initiativeId, landlord } = api.world;
    const { totalCount, nodes } = await events({ subjectId: shiftId, deep: true });
    expect(totalCount).toBe(2);
    expect(nodes).toStrictEqual([
      {
        at: "2026-03-02T08:00:00Z",
        actorKind: "PERSON",
        actorId: landlord.coordinator.personId,
        source: "API",
        action: "publishInitiative",
        subjectId: shiftId,
        subject: { __typename: "Shift" },
        change: { state: ["DRAFT", "OPEN"] },
      },
      expect.objectContaining({ action: "scheduleShift" }),
    ]);
    const planned = await events({ action: "planInitiative", actorId: landlord.coordinator.personId });
    expect(planned.nodes).toMatchObject([{ subjectId: initiativeId }]);
    expect((await events({ actorId: "person_nobody" })).totalCount).toBe(0);
    expect((await events({ within: { from: "2026-03-02T08:00:00.001Z" } })).totalCount).toBe(0);
  });

  test("is read page by page, each event once", async () => {
    const { totalCount } = await events({ first: 1 });
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const page: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await events({
        first: 5,
        after,
      });
      for (const node of page.nodes) seen.add(JSON.stringify(node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.size).toBe(totalCount);
  });

  test("holds no name and no address", async () => {
    const { data } = await as(staff.AUDITOR).ask("{ auditEvents(first: 100) { nodes { actorId change } } }");
    expect(JSON.stringify(data)).not.toMatch(/@|Karin|kontakt/);
  });

  test("is open to admins, and to neither coordinators nor tools", async () => {
    expect(await isRefused(staff.LANDLORD_ADMIN, EVENTS)).toBe(false);
    expect(await isRefused(staff.COORDINATOR, EVENTS)).toBe(true);
    expect(await isRefused(undefined, EVENTS)).toBe(true);
  });
});

test("notices that chat could not be told of are there for coordinators", async () => {
  const NOTICES = `{ untoldNotices { totalCount nodes {
    id kind occurredAt givenUpAt reason error attempts chatChannelId
    person { id } initiative { title } shift { id } pledge { id }
  } } }`;
  expect((await as(staff.COORDINATOR).ask(NOTICES)).data.untoldNotices).toStrictEqual({
    totalCount: 0,
    nodes: [],
  });
  const { deps } = api.world;
  const now = deps.clock.now();
  const database = await openDatabase({ url: api.databaseUrl, ids: deps.ids });
  const [pending] = await database.deliveries.pendingLanes(["T0001"], now, 1);
  if (!pending) throw new Error("The world has something to tell");
  const claim = { lane: pending.lane, owner: "test", leaseMs: 60_000 };
  const messages = (await database.deliveries.claim(claim, 1)) ?? [];
  await database.deliveries.park(claim, messages, { reason: "REFUSED", error: "channel_not_found", at: now });
  await database.close();

  const { data } = await as(staff.COORDINATOR).ask(NOTICES);
  expect(data.untoldNotices).toStrictEqual({
    totalCount: 1,
    nodes: [
      {
        id: expect.stringMatching(/^message_/),
        kind: "InitiativePublished",
        occurredAt: "2026-03-02T08:00:00Z",
        givenUpAt: "2026-03-02T08:00:00Z",
        reason: "REFUSED",
        error: "channel_not_found",
        attempts: 0,
        chatChannelId: "C0001",
        person: null,
        initiative: { title: "Läxhjälp" },
        shift: null,
        pledge: null,
      },
    ],
  });
  const [{ id }] = data.untoldNotices.nodes;
  const NODE = "query ($id: ID!) { node(id: $id) { ... on UntoldNotice { kind } } }";
  expect((await as(staff.COORDINATOR).ask(NODE, { id })).data.node).toStrictEqual({
    kind: "InitiativePublished",
  });
  expect((await as(staff.AUDITOR).ask(NODE, { id })).data.node).toBeNull();
  expect(await isRefused(staff.AUDITOR, NOTICES)).toBe(true);
  expect(await isRefused(undefined, NOTICES)).toBe(false);
});

test("a record extract is noted by the coordinator who saw it", async () => {
  const { organisationId, contact } = api.world.bakery;
  const input = { personId: contact.personId, organisationId, shownOn: "2026-03-01" };
  const NOTED = "... on NoteRecordExtractSuccess { clearanceNote { shownOn validUntil } }";
  const coordinator = as(staff.COORDINATOR);
  expect((await command(coordinator, "noteRecordExtract", input, NOTED)).clearanceNote).toStrictEqual({
    shownOn: "2026-03-01",
    validUntil: "2027-03-01",
  });
  expect(
    (await command(coordinator, "noteRecordExtract", { ...input, shownOn: "2026-03-03" })).issues,
  ).toMatchObject([{ path: "shownOn", problem: "IN_THE_FUTURE" }]);
  const elsewhere = { ...input, organisationId: api.world.gym.organisationId };
  expect((await command(coordinator, "noteRecordExtract", elsewhere)).__typename).toBe("PersonNotFoundError");
});

test("whoever signed in sees their own coming seats, and a tool has none", async () => {
  const { world } = api;
  const { deps, operator, association, laterShiftId } = world;
  const workEmail = "vera@norrby.example";
  const memberships = [{ organisationId: association.organisationId, roles: ["PARTICIPANT"] }] as const;
  const vera = { displayName: "Vera", workEmail, language: "sv", memberships } as const;
  const { personId } = answerOf(await registerPerson(deps, operator, vera, null));
  const { pledgeId } = await pledge(world, association, laterShiftId);
  answerOf(await namePerson(deps, association.contact, { pledgeId, personId }, null));
  const token = await issuer.sign({ sub: "vera", email: workEmail, email_verified: true });
  const SEATS = "{ viewer { seats { pledge { shift { id } } } } }";
  expect((await api.ask(SEATS, {}, token)).data.viewer.seats).toStrictEqual([
    { pledge: { shift: { id: laterShiftId } } },
  ]);
  expect((await api.ask(SEATS)).data.viewer.seats).toStrictEqual([]);
});

test("who has linked a chat account is told from those who have not", async () => {
  const { bakery, gym, deps, operator, landlordId } = api.world;
  const { code } = answerOf(await inviteToChat(deps, operator, { personId: bakery.contact.personId }));
  const guest = { kind: "CHAT_GUEST", landlordId, source: "CHAT", teamId: "T0001", userId: "U0001" } as const;
  answerOf(await linkChatIdentity(deps, guest, { code }, null));
  const { data } = await api.ask(
    "query ($ids: [ID!]!) { landlord { chatTeamId } nodes(ids: $ids) { ... on Person { isInChat } } }",
    { ids: [bakery.contact.personId, gym.contact.personId] },
  );
  expect(data).toStrictEqual({
    landlord: { chatTeamId: "T0001" },
    nodes: [{ isInChat: true }, { isInChat: false }],
  });
});

test("a person has memberships", async () => {
  const { bakery } = api.world;
  const { data } = await api.ask(
    "query ($id: ID!) { node(id: $id) { ... on Person { memberships { organisation { name } roles } } } }",
    { id: bakery.contact.personId },
  );
  expect(data.node.memberships).toStrictEqual([
    { organisation: { name: "Exempelbageriet" }, roles: ["TENANT_CONTACT"] },
  ]);
});

describe("notices", () => {
  const CHOOSE = `mutation ($input: ChooseNoticesInput!) { chooseNotices(input: $input) {
    __typename
    ... on ChooseNoticesSuccess { noticesOff }
    ... on NoticeNotOptionalError { kind bond message }
  } }`;

  test("that are no duty are switched off by whoever signed in, for themselves", async () => {
    const me = as(staff.COORDINATOR);
    const { data } = await me.ask(CHOOSE, { input: { kind: "DIGEST", wanted: false } });
    expect(data.chooseNotices).toEqual({ __typename: "ChooseNoticesSuccess", noticesOff: ["DIGEST"] });
    expect((await me.ask("{ viewer { noticesOff } }")).data.viewer).toEqual({ noticesOff: ["DIGEST"] });
    const others = await as(staff.LANDLORD_ADMIN).ask("{ viewer { noticesOff } }");
    expect(others.data.viewer).toEqual({ noticesOff: [] });
  });

  test("that are one are not, and the answer says why", async () => {
    const { data } = await as(staff.COORDINATOR).ask(CHOOSE, { input: { kind: "CHANGE", wanted: false } });
    expect(data.chooseNotices).toEqual({
      __typename: "NoticeNotOptionalError",
      kind: "CHANGE",
      bond: "CHANGED_PROMISE",
      message: "CHANGE cannot be switched off: it says that a promise is another one now.",
    });
  });

  test("are no tool's to switch off", async () => {
    const { token } = await api.issueToken(["roster:read", "people:read", "pledges:write", "plan:write"]);
    const { errors } = await api.ask(CHOOSE, { input: { kind: "DIGEST", wanted: false } }, token);
    expect(errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  });
});
