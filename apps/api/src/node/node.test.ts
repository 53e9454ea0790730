import { openCalendarFeed } from "@socialsmart/domain/calendar/open-calendar-feed";
import { noteRecordExtract } from "@socialsmart/domain/clearance/note-record-extract";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { aSeriesPlan } from "@socialsmart/domain/testing/inputs";
import { aPublishedTemplate } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { furnish } from "@socialsmart/domain/testing/world";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { buildASTSchema, isInterfaceType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { typeDefs } from "../__generated__/type-defs.ts";
import { putFollowUp } from "../testing/put-follow-up.ts";
import { putHours } from "../testing/put-hours.ts";
import { putOffer } from "../testing/put-offer.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

const NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

const schema = buildASTSchema(typeDefs);
const nodeInterface = schema.getType("Node");
if (!isInterfaceType(nodeInterface)) throw new Error("There is no interface Node");
/** Found by those with a role alone: see staff.test.ts. */
const FOR_STAFF = ["AuditEvent", "ChannelRoute", "ServiceToken", "TemplateVersion", "UntoldNotice"];
const NODE_TYPES = schema.getPossibleTypes(nodeInterface).map(({ name }) => name);

let api: TestApi;
/** One of each type, of the landlord who asks. */
let idOf: Readonly<Record<string, string>>;
beforeAll(async () => {
  api = await startTestApi();
  const { world } = api;
  const { deps, bakery, landlord } = world;
  const { pledgeId } = await pledge(world, bakery, world.laterShiftId);
  const { organisationId } = bakery;
  const { personId } = bakery.contact;
  const extract = { personId, organisationId, shownOn: "2026-03-01" };
  const note = answerOf(await noteRecordExtract(deps, landlord.coordinator, extract, null));
  const seat = answerOf(await namePerson(deps, bakery.contact, { pledgeId, personId }, null));
  const series = answerOf(await scheduleSeries(deps, landlord.coordinator, aSeriesPlan(world), null));
  const templateVersionId = await aPublishedTemplate(world);
  const { initiativeId } = world;
  const shown = { name: "Kalender", scope: { kind: "INITIATIVE", initiativeId } } as const;
  const calendar = answerOf(await openCalendarFeed(deps, landlord.coordinator, shown));
  const { seatId: id, shiftId } = seat;
  idOf = {
    ...(await putHours(world, { id, pledgeId, shiftId, organisationId, personId })),
    ...(await putOffer(world, { organisationId, personId, templateVersionId })),
    ...(await putFollowUp(world, organisationId)),
    CalendarFeed: calendar.feedId,
    ClearanceNote: note.clearanceNoteId,
    District: world.districtId,
    Initiative: world.initiativeId,
    Landlord: world.landlordId,
    Organisation: organisationId,
    Person: personId,
    Pledge: pledgeId,
    Seat: seat.seatId,
    Shift: world.shiftId,
    ShiftSeries: series.seriesId,
  };
});
afterAll(() => api.close());

test("every type with an id of its own is a Node", () => {
  const withId = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getFields().id,
  );
  expect(NODE_TYPES.toSorted()).toStrictEqual(withId.map(({ name }) => name).toSorted());
});

describe("node", () => {
  test.each(NODE_TYPES.filter((type) => !FOR_STAFF.includes(type)))(
    "finds a %s by its id alone",
    async (type) => {
      const id = idOf[type];
      const { data, errors } = await api.ask("query ($id: ID!) { node(id: $id) { __typename id } }", { id });
      expect(errors).toStrictEqual([]);
      expect(data.node).toStrictEqual({ __typename: type, id });
    },
  );

  test("leads on to the thing's own fields", async () => {
    const { data } = await api.ask(
      "query ($id: ID!) { node(id: $id) { ... on Shift { startsAt initiative { title } } } }",
      { id: api.world.shiftId },
    );
    expect(data.node).toStrictEqual({ startsAt: "2026-03-10T15:00:00Z", initiative: { title: "Läxhjälp" } });
  });

  test("finds nothing of another landlord's, and nothing behind what is no id", async () => {
    const theirs = await furnish(api.world.deps, { name: "Grannbolaget", chatTeamId: null });
    const ids = [
      theirs.landlordId,
      theirs.districtId,
      theirs.landlord.coordinator.personId,
      theirs.shiftId,
      `shift_${"0".repeat(26)}`,
      `organisation_${api.world.shiftId.slice("shift_".length)}`,
      "shift_",
      "_",
      "",
      "__proto___x",
      "constructor_",
    ];
    const { data, errors } = await api.ask(NODES, { ids });
    expect(errors).toStrictEqual([]);
    expect(data.nodes).toStrictEqual(ids.map(() => null));
  });

  test("does not lead to people without people:read", async () => {
    const { token } = await api.issueToken(["roster:read"]);
    const ids = [idOf.Person, idOf.Shift, idOf.ClearanceNote];
    const { data, errors } = await api.ask(NODES, { ids }, token);
    expect(data.nodes).toStrictEqual([null, { __typename: "Shift", id: idOf.Shift }, null]);
    expect(errors).toStrictEqual([]);
  });
});

describe("nodes", () => {
  test("gives what is asked for in its order, twice what is asked for twice, each kind at once", async () => {
    const { shiftId, laterShiftId, districtId } = api.world;
    const ids = [laterShiftId, districtId, shiftId, laterShiftId];
    const before = api.statements.length;
    const { data } = await api.ask(NODES, { ids });
    expect(data.nodes.map(({ id }: { id: string }) => id)).toStrictEqual(ids);
    // The shifts, the district.
    expect(api.statements.length - before).toBe(2);
  });

  test("takes a hundred ids and no more", async () => {
    const { shiftId } = api.world;
    const hundred = Array(100).fill(shiftId);
    expect((await api.ask(NODES, { ids: hundred })).data.nodes).toHaveLength(100);
    const { errors } = await api.ask(NODES, { ids: [...hundred, shiftId] });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "ids" } }]);
  });

  test("counts in a query's size as what it holds", async () => {
    const ids = Array(100).fill(api.world.shiftId);
    const { status, errors } = await api.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Shift { pledges(first: 100) { nodes { organisation { pledges(first: 3) { nodes { id } } } } } } } }`,
      { ids },
    );
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toBe("QUERY_TOO_LARGE");
  });
});
