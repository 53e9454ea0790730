import { cancelInitiative } from "@socialsmart/domain/initiative/cancel-initiative";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { type InitiativeId, parseId, type ShiftId } from "@socialsmart/domain/kernel/ids";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addShift } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Cast, startCast, type Things } from "../testing/cast.ts";
import { watch } from "../testing/watch.ts";

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.close());

function ask(name: string, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const player = cast.players.find((one) => one.name === name);
  if (!player) throw new Error(`Nobody plays ${name}`);
  return cast.api.ask(query, variables, player.token);
}
const ownOf = (name: string): Things => cast.players.find((one) => one.name === name)?.own ?? {};

describe("drafts are for the landlord's own people, for tools and for their host", () => {
  const LISTS = `query ($district: ID!) {
    initiatives(first: 100) { totalCount nodes { id state } }
    drafts: initiatives(states: [DRAFT]) { totalCount }
    district(id: $district) { initiatives(first: 100) { totalCount nodes { id } } }
    shifts(first: 100) { totalCount nodes { id } }
    draftedShifts: shifts(states: [DRAFT]) { totalCount }
  }`;
  const FIND = `query ($initiative: ID!, $shift: ID!, $series: ID!) {
    initiative(id: $initiative) { id } shift(id: $shift) { id } shiftSeries(id: $series) { id }
    nodes(ids: [$initiative, $shift, $series]) { id }
  }`;

  test.each([
    ["COORDINATOR", true, true],
    ["LANDLORD_ADMIN", true, true],
    ["AUDITOR", true, true],
    ["roster:read", true, true],
    ["HOST", true, false],
    ["TENANT_CONTACT", false, false],
    ["PARTICIPANT", false, false],
  ])("%s sees the host's own: %j, another host's: %j", async (name, own, others) => {
    const { data, errors } = await ask(name, LISTS, { district: cast.api.world.districtId });
    expect(errors).toEqual([]);
    for (const [draft, isSeen] of [
      [cast.drafts.own, own],
      [cast.drafts.others, others],
    ] as const) {
      const { Initiative: initiative, Shift: shift, ShiftSeries: series } = draft;
      const listed = (list: { readonly nodes: readonly { readonly id: string }[] }, id: string | undefined) =>
        list.nodes.some((node) => node.id === id);
      expect(listed(data.initiatives, initiative)).toBe(isSeen);
      expect(listed(data.district.initiatives, initiative)).toBe(isSeen);
      const found = await ask(name, FIND, { initiative, shift, series });
      expect(found.errors).toEqual([]);
      const thing = (id: string | undefined) => (isSeen ? { id } : null);
      expect(found.data).toEqual({
        initiative: thing(initiative),
        shift: thing(shift),
        shiftSeries: thing(series),
        nodes: [initiative, shift, series].map(thing),
      });
    }
    expect(data.drafts.totalCount).toBe(Number(own) + Number(others));
    expect(data.initiatives.totalCount).toBe(data.initiatives.nodes.length);
    expect(data.draftedShifts.totalCount > 0).toBe(own || others);
  });

  test.each([
    ["COORDINATOR", true],
    ["HOST", true],
    ["TENANT_CONTACT", false],
  ])("%s sees a cancelled shift of the host's draft: %j", async (name, isSeen) => {
    const { world } = cast.api;
    const initiativeId = parseId("initiative", cast.drafts.own.Initiative ?? "");
    if (!initiativeId) throw new Error("The host has no draft");
    const shiftId = await addShift({ ...world, initiativeId });
    const cancellation = { shiftId, reason: "Blev inte av" };
    answerOf(await cancelShift(world.deps, world.landlord.coordinator, cancellation, null));
    const query = `query ($id: ID!) { shift(id: $id) { id } shifts(states: [CANCELLED], first: 100) { nodes { id } } }`;
    const { data, errors } = await ask(name, query, { id: shiftId });
    expect(errors).toEqual([]);
    expect(data.shift).toEqual(isSeen ? { id: shiftId } : null);
    expect(data.shifts.nodes.some(({ id }: { readonly id: string }) => id === shiftId)).toBe(isSeen);
  });
});

describe("what was cancelled as a draft", () => {
  let initiativeId: InitiativeId;
  let shiftId: ShiftId;
  beforeAll(async () => {
    const { world } = cast.api;
    const by = world.landlord.coordinator;
    const drafted = parseId("initiative", cast.drafts.own.Initiative ?? "");
    const reader = world.deps.store.reader(world.landlordId);
    const [draft] = await reader.initiatives.byIds(drafted ? [drafted] : []);
    if (!draft) throw new Error("The host has no draft");
    const plan = { ...aPlan(world), hostOrganisationId: draft.hostOrganisationId };
    ({ initiativeId } = answerOf(await planInitiative(world.deps, by, plan, null)));
    shiftId = await addShift({ ...world, initiativeId });
    answerOf(await cancelInitiative(world.deps, by, { initiativeId, reason: "Blev inte av" }, null));
  });

  test.each([
    ["COORDINATOR", true],
    ["HOST", true],
    ["TENANT_CONTACT", false],
  ])("is seen by %s as drafts are: %j", async (name, isSeen) => {
    const query = `query ($id: ID!, $shift: ID!) {
      initiative(id: $id) { id } shift(id: $shift) { id }
      initiatives(states: [CANCELLED], first: 100) { nodes { id } }
      shifts(states: [CANCELLED], first: 100) { nodes { id } }
    }`;
    const { data, errors } = await ask(name, query, { id: initiativeId, shift: shiftId });
    expect(errors).toEqual([]);
    const seen = (id: string) => (isSeen ? { id } : null);
    expect([data.initiative, data.shift]).toEqual([seen(initiativeId), seen(shiftId)]);
    expect(JSON.stringify(data.initiatives).includes(initiativeId)).toBe(isSeen);
    expect(JSON.stringify(data.shifts).includes(shiftId)).toBe(isSeen);
  });
});

describe("names and addresses (invariant 19)", () => {
  test("are seen of colleagues, and of nobody else in a list of organisations", async () => {
    const { deps, operator, bakery } = cast.api.world;
    const memberships = [{ organisationId: bakery.organisationId, roles: ["PARTICIPANT"] }] as const;
    const input = { displayName: "Vera", workEmail: null, language: "sv", memberships } as const;
    const { personId } = answerOf(await registerPerson(deps, operator, input, null));
    const query = "{ organisations(first: 100) { nodes { id people { id displayName } } } }";
    const { data, errors } = await ask("TENANT_CONTACT", query);
    type Listed = { readonly id: string; readonly people: readonly { readonly id: string }[] | null };
    const seen = data.organisations.nodes.filter(({ people }: Listed) => people !== null);
    expect(seen.map(({ id }: Listed) => id)).toEqual([bakery.organisationId]);
    expect(seen[0].people.map(({ id }: { id: string }) => id)).toContain(personId);
    expect(errors).toHaveLength(data.organisations.nodes.length - 1);
    const found = await ask("TENANT_CONTACT", "query ($id: ID!) { node(id: $id) { id } }", { id: personId });
    expect(found.data.node).toEqual({ id: personId });
  });

  test("are seen by the host of those who sit on its shifts, and not of those who made the pledge", async () => {
    const query = `query ($id: ID!) { pledge(id: $id) {
      minutes madeBy { displayName } seats { person { displayName workEmail } }
    } }`;
    const onOurs = await ask("HOST", query, { id: ownOf("TENANT_CONTACT").Pledge });
    expect(onOurs.data.pledge).toMatchObject({
      minutes: 180 * 2,
      madeBy: null,
      seats: [{ person: { displayName: "TENANT_CONTACT" } }],
    });
    const onTheirs = await ask("HOST", query, { id: cast.others.Pledge });
    expect(onTheirs.data.pledge).toEqual({ minutes: null, madeBy: null, seats: null });
  });
});

describe("what has become of another organisation's pledge", () => {
  const ALL = `query ($id: ID!) { pledge(id: $id) { id } node(id: $id) { id } }`;
  const ROSTER = `query ($id: ID!) { shift(id: $id) {
    pledges(states: [OFFERED, WITHDRAWN]) { totalCount nodes { id organisation { name } places state minutes } }
  } }`;

  test.each([
    ["COORDINATOR", true],
    ["roster:read", true],
    ["TENANT_CONTACT", false],
    ["HOST", false],
  ])("is seen by %s: %j", async (name, isSeen) => {
    const { EndedPledge: id, Shift: shift } = cast.others;
    expect((await ask(name, ALL, { id })).data).toEqual(
      isSeen ? { pledge: { id }, node: { id } } : { pledge: null, node: null },
    );
    const { data } = await ask(name, ROSTER, { id: shift });
    expect(data.shift.pledges.totalCount).toBe(isSeen ? 2 : 1);
    expect(data.shift.pledges.nodes[0]).toMatchObject({
      organisation: { name: "Påhittade Gymmet" },
      places: 2,
    });
  });

  test("is seen by the host of the shift, and by the organisation", async () => {
    const { EndedPledge: id } = ownOf("TENANT_CONTACT");
    expect((await ask("TENANT_CONTACT", ALL, { id })).data).toEqual({ pledge: { id }, node: { id } });
    expect((await ask("HOST", ALL, { id })).data).toEqual({ pledge: { id }, node: { id } });
    expect((await ask("PARTICIPANT", ALL, { id })).data).toEqual({ pledge: null, node: null });
  });
});

describe("a roster that is watched", () => {
  const WATCH = `subscription ($of: RosterScope!) { rosterChanged(of: $of) {
    happened { kind } ... on RosterSnapshot { shifts(first: 1) { nodes { pledges { nodes { places minutes } } } } }
  } }`;
  const first = async (name: string, of: Readonly<Record<string, unknown>>) => {
    const player = cast.players.find((one) => one.name === name);
    const stream = await watch(cast.api.url, player?.token ?? "", WATCH, { of });
    const event = await stream.next();
    await stream.close();
    return { status: stream.status, ...event };
  };

  test("tells the landlord's people and tools what happens, and others what is", async () => {
    const of = { shiftId: cast.others.Shift };
    const minutes = 2 * 180;
    for (const name of ["COORDINATOR", "roster:read"]) {
      const { data, errors } = await first(name, of);
      expect(errors).toBeUndefined();
      expect(data.rosterChanged).toMatchObject({
        happened: [],
        shifts: { nodes: [{ pledges: { nodes: [{ places: 2, minutes }] } }] },
      });
    }
    const { data, errors = [] } = await first("PARTICIPANT", of);
    expect(data.rosterChanged).toEqual({
      happened: null,
      shifts: { nodes: [{ pledges: { nodes: [{ places: 2, minutes: null }] } }] },
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  });

  test("is no draft, for those who see none, and nobody's without a role", async () => {
    const of = { initiativeId: cast.drafts.own.Initiative };
    expect((await first("HOST", of)).errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
    for (const draft of [of, { shiftId: cast.drafts.own.Shift }]) {
      const { data, errors } = await first("TENANT_CONTACT", draft);
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    }
    expect(await first("no role", of)).toMatchObject({
      status: 403,
      errors: [{ extensions: { code: "FORBIDDEN" } }],
    });
  });
});
