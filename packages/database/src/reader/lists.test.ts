import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import type { Membership } from "@socialsmart/domain/person/membership";
import type { AuditFilter } from "@socialsmart/domain/store/filters";
import type { Reader } from "@socialsmart/domain/store/reader";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import {
  ALL,
  cafe,
  council,
  daily,
  day,
  host,
  idsOf,
  landlordId,
  north,
  settle,
  south,
  tenant,
  theirDistrict,
  theirs,
  walk,
} from "../testing/town.ts";
import { aPerson, aToken, commit, ids } from "../testing/values.ts";

onEachDatabase("A reader lists and counts", (suite) => {
  let reader: Reader;
  beforeAll(async () => {
    await settle(suite().database);
    reader = suite().database.store.reader(landlordId);
  });

  test("by name and title, bytewise", async () => {
    expect((await reader.organisations.page({}, ALL)).items.map(({ name }) => name)).toEqual([
      "B",
      "a",
      "z",
      "Å",
      "å",
      "å",
    ]);
    expect(idsOf((await reader.districts.page(ALL)).items)).toEqual([north.id, south.id]);
    expect(idsOf((await reader.initiatives.page({}, ALL)).items)).toEqual([cafe.id, walk.id, council.id]);
    expect(await reader.organisations.count({})).toBe(6);
    expect(await reader.districts.count()).toBe(2);
  });

  test.each([
    [{ kinds: ["TENANT"] }, 1],
    [{ kinds: ["TENANT", "ASSOCIATION"] }, 6],
    [{ kinds: ["LANDLORD"] }, 0],
    [{ kinds: [] }, 0],
  ] as const)("organisations by %j", async (filter, count) => {
    expect((await reader.organisations.page(filter, ALL)).items).toHaveLength(count);
    expect(await reader.organisations.count(filter)).toBe(count);
  });

  test.each([
    [{ focusArea: "SAFETY" }, [cafe, walk]],
    [{ focusArea: "DEMOCRACY" }, [walk, council]],
    [{ focusArea: "LABOUR_MARKET" }, []],
    [{ states: ["PUBLISHED"] }, [cafe, walk]],
    [{ states: [] }, []],
    [{ districtId: south.id }, [council]],
    [{ districtId: north.id, focusArea: "DEMOCRACY", states: ["PUBLISHED", "DRAFT"] }, [walk]],
    [{ draftsOf: [] }, [cafe, walk]],
    [{ draftsOf: [tenant.id] }, [cafe, walk]],
    [{ draftsOf: [tenant.id, host.id] }, [cafe, walk, council]],
    [{ draftsOf: [host.id], states: ["DRAFT"] }, [council]],
    [{ draftsOf: [], states: ["DRAFT"] }, []],
    [{ districtId: theirDistrict.id }, []],
  ] as const)("initiatives by %j", async (filter, expected) => {
    expect(idsOf((await reader.initiatives.page(filter, ALL)).items)).toEqual(idsOf(expected));
    expect(await reader.initiatives.count(filter)).toBe(expected.length);
  });

  test("initiatives of a channel, which several may share", async () => {
    expect(idsOf(await reader.initiatives.listByChannel("T", "C"))).toEqual([cafe.id, council.id]);
    expect(await reader.initiatives.listByChannel("T", "other")).toEqual([]);
  });

  test.each([
    ["of an initiative", { initiativeId: cafe.id }, 2],
    ["of a series", { seriesId: daily.id }, 4],
    ["of a series, from an instant on", { seriesId: daily.id, startsWithin: { from: day(2) } }, 2],
    ["of a district", { districtId: north.id }, 8],
    ["of a focus area", { focusArea: "DEMOCRACY" }, 6],
    ["of a focus area that is not the first", { focusArea: "SAFETY" }, 8],
    ["that are drafts", { states: ["DRAFT"] }, 1],
    ["that are no drafts", { initiativeId: cafe.id, draftsOf: [] }, 1],
    ["that are no drafts of another's", { initiativeId: cafe.id, draftsOf: [tenant.id] }, 1],
    ["that are no drafts, but for the host's own", { initiativeId: cafe.id, draftsOf: [host.id] }, 2],
    ["from an instant on, that one included", { startsWithin: { from: day(2) } }, 5],
    ["to an instant, that one not included", { startsWithin: { to: day(2) } }, 3],
    ["within a day", { startsWithin: { from: day(0), to: day(1) } }, 2],
    ["understaffed before any has begun", { understaffedAt: day(-1) }, 2],
    ["understaffed when the first has just begun", { understaffedAt: day(0) }, 1],
    [
      "by everything at once",
      {
        initiativeId: walk.id,
        districtId: north.id,
        focusArea: "SAFETY",
        states: ["OPEN"],
        startsWithin: { from: day(0), to: day(9) },
        understaffedAt: day(-1),
      },
      2,
    ],
    ["of another landlord", { initiativeId: theirs.id }, 0],
  ] as const)("shifts %s", async (_which, filter, count) => {
    expect((await reader.shifts.page(filter, ALL)).items).toHaveLength(count);
    expect(await reader.shifts.count(filter)).toBe(count);
  });

  test("audit events, the latest first, by what was changed, by whom, how and when", async () => {
    const event = (hours: number, given: Partial<AuditEvent>): AuditEvent => ({
      id: ids.next("audit"),
      landlordId,
      at: day(0).add({ hours }),
      actorKind: "OPERATOR",
      actorId: null,
      source: "COMMAND_LINE",
      action: "addDistrict",
      subject: ids.next("district"),
      change: { name: "Oxhagen" },
      ...given,
    });
    const [first, second] = [event(0, {}), event(1, { actorId: "person_1" })];
    const third = event(1, { action: "cancelShift" });
    await commit(suite().database, landlordId, async (tx) => {
      for (const row of [second, third, first]) await tx.audit.append(row);
    });
    const list = async (filter: AuditFilter) => {
      const { items } = await reader.auditEvents.page(filter, ALL);
      expect(await reader.auditEvents.count(filter)).toBe(items.length);
      return items;
    };
    expect(await list({})).toEqual([third, second, first]);
    expect(await list({ subject: first.subject })).toEqual([first]);
    expect(await list({ subjects: [first.subject, "pledge_none"] })).toEqual([first]);
    expect(await list({ subjects: [] })).toEqual([]);
    expect(await list({ actorId: "person_1" })).toEqual([second]);
    expect(await list({ action: "cancelShift" })).toEqual([third]);
    expect(await list({ within: { from: first.at, to: second.at } })).toEqual([first]);
    const after = { key: third.at.toString(), id: third.id };
    expect(await reader.auditEvents.page({}, { first: 1, after })).toEqual({
      items: [second],
      hasNextPage: true,
    });
    expect(await reader.auditEvents.byIds([first.id])).toEqual([first]);
    const others = suite().database.store.reader(theirDistrict.landlordId);
    expect(await others.auditEvents.count({})).toBe(0);
    expect(await others.auditEvents.byIds([first.id])).toEqual([]);
  });

  test("service tokens by id, and no other landlord's", async () => {
    const token = aToken({ landlordId, digest: "d-lists" });
    await commit(suite().database, landlordId, (tx) => tx.serviceTokens.insert(token));
    expect(await reader.serviceTokens.byIds([token.id])).toEqual([token]);
    expect(
      await suite().database.store.reader(theirDistrict.landlordId).serviceTokens.byIds([token.id]),
    ).toEqual([]);
  });

  test("memberships of many people at once", async () => {
    const [vera, verner] = [aPerson({ landlordId }), aPerson({ landlordId })];
    const [organisation] = (await reader.organisations.page({}, ALL)).items;
    if (!organisation) throw new Error("The town has organisations");
    const membership: Membership = {
      id: ids.next("membership"),
      landlordId,
      personId: vera.id,
      organisationId: organisation.id,
      roles: ["HOST"],
    };
    await commit(suite().database, landlordId, async (tx) => {
      for (const row of [vera, verner]) await tx.people.insert(row);
      await tx.memberships.insert(membership);
    });
    expect([...(await reader.people.membershipsByPeople([vera.id, verner.id]))]).toEqual([
      [vera.id, [membership]],
      [verner.id, []],
    ]);
  });
});
