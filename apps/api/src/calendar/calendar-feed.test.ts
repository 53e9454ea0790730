import type { CalendarScope } from "@socialsmart/domain/calendar/calendar-feed";
import { openCalendarFeed } from "@socialsmart/domain/calendar/open-calendar-feed";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { unnamePerson } from "@socialsmart/domain/seat/unname-person";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { pathOfCalendar } from "./calendar-route.ts";

const OPEN = `mutation ($input: OpenCalendarFeedInput!) { openCalendarFeed(input: $input) {
  __typename
  ... on OpenCalendarFeedSuccess { path calendarFeed { id name shows ofId lastUsedAt } }
  ... on CalendarScopeNotFoundError { ofId }
  ... on InvalidInputError { issues { path problem } }
} }`;
const REVOKE = `mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { __typename } }`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function open(of: object, name = "Läxhjälp i Vivalla") {
  const { data, errors } = await api.ask(OPEN, { input: { name, of } });
  expect(errors).toStrictEqual([]);
  return data.openCalendarFeed;
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${api.url}${path}`, { headers });

/** The calendar's events as another program reads them, by UID: with the zones that it brings along, and no others. */
async function eventsAt(path: string) {
  const text = await (await get(path)).text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      local: event.startDate.toString(),
      zone: event.startDate.zone?.tzid,
      summary: event.summary,
      location: event.location,
      description: event.description,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
  ICAL.TimezoneService.reset();
  return { text, events: new Map(events.map((event) => [event.uid, event])) };
}

describe("a calendar", () => {
  test("has an initiative's shifts at their hours, over the change of clocks and through a night", async () => {
    const { world } = api;
    const night = await addShift(world, {
      startsAt: "2026-03-28T21:00:00Z",
      endsAt: "2026-03-29T04:00:00Z",
      location: "Torget; vid kiosken, Vivalla",
    });
    const winter = await addShift(world, {
      startsAt: "2026-10-27T15:00:00Z",
      endsAt: "2026-10-27T18:00:00Z",
      zone: "Europe/Helsinki",
    });
    await pledge(world, world.bakery, night, 2);
    const { path } = await open({ initiativeId: world.initiativeId });
    const { text, events } = await eventsAt(path);
    expect(events.get(night)).toEqual({
      uid: night,
      start: "2026-03-28T21:00:00.000Z",
      end: "2026-03-29T04:00:00.000Z",
      local: "2026-03-28T22:00:00",
      zone: "Europe/Stockholm",
      summary: "Läxhjälp",
      location: "Torget; vid kiosken, Vivalla",
      description: "2 av 4 platser tagna. 2 lediga.",
      sequence: 1,
      status: "CONFIRMED",
      stamp: world.deps.clock.now().round("second").toString(),
    });
    expect(events.get(winter)).toMatchObject({ start: "2026-10-27T15:00:00.000Z", zone: "Europe/Helsinki" });
    expect(text).toContain("X-WR-CALNAME:Läxhjälp i Vivalla");
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test("shows a shift that was moved as a later version of the same, and a cancelled one as cancelled", async () => {
    const { world } = api;
    const { deps, landlord } = world;
    const shiftId = await addShift(world);
    const { path } = await open({ districtId: world.districtId });
    const before = (await eventsAt(path)).events.get(shiftId);
    const input = {
      shiftId,
      startsAt: "2026-03-10T16:00:00Z",
      endsAt: "2026-03-10T18:00:00Z",
      reason: "Krock",
    };
    answerOf(await reviseShift(deps, landlord.coordinator, input, null));
    const moved = (await eventsAt(path)).events.get(shiftId);
    expect(moved).toMatchObject({ start: "2026-03-10T16:00:00.000Z", status: "CONFIRMED" });
    answerOf(await cancelShift(deps, landlord.coordinator, { shiftId, reason: "Snöstorm" }, null));
    const cancelled = (await eventsAt(path)).events.get(shiftId);
    expect(cancelled).toMatchObject({ status: "CANCELLED", description: "Inställt: Snöstorm" });
    const versions = [before, moved, cancelled].map((event) => event?.sequence ?? -1);
    expect(new Set(versions).size).toBe(3);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  });

  test("has nothing of a draft, not even a shift that was cancelled before anybody heard of it", async () => {
    const { world } = api;
    const { deps, landlord, districtId } = world;
    const { initiativeId } = answerOf(
      await planInitiative(deps, landlord.coordinator, aPlan(world, { title: "Hemlig" }), null),
    );
    const shiftId = await addShift({ ...world, initiativeId });
    answerOf(await cancelShift(deps, landlord.coordinator, { shiftId, reason: "Blev inte av" }, null));
    for (const of of [{ districtId }, { initiativeId }]) {
      const { text } = await eventsAt((await open(of)).path);
      expect(text).toContain("BEGIN:VCALENDAR");
      expect(text).not.toContain("Hemlig");
    }
  });

  test("is called what it was called, and says of one place that it is free as one says it of one", async () => {
    const { world } = api;
    const shiftId = await addShift(world);
    await pledge(world, world.bakery, shiftId, 3);
    const name = 'Pass; med "allt", \\n';
    const { path } = await open({ districtId: world.districtId }, name);
    const { text, events } = await eventsAt(path);
    const written = 'Pass\\; med "allt"\\, \\\\n';
    const names = text.split("\r\n").filter((line) => /^(X-WR-CAL)?NAME:/.test(line));
    expect(names).toEqual([`NAME:${written}`, `X-WR-CALNAME:${written}`]);
    expect(events.get(shiftId)?.description).toBe("3 av 4 platser tagna. 1 ledig.");
  });

  test("has the shifts that an organisation has pledged on, and names nobody", async () => {
    const { world } = api;
    const { bakery } = world;
    const [mine, others] = [await addShift(world), await addShift(world)];
    await pledge(world, bakery, mine, 1);
    const scope = { kind: "ORGANISATION", organisationId: bakery.organisationId } as const;
    const path = await pathFor(scope);
    const { text, events } = await eventsAt(path);
    expect([events.has(mine), events.has(others)]).toEqual([true, false]);
    expect(text).not.toMatch(/kontakt|ATTENDEE|ORGANIZER|@/);
  });

  test("has a person's shifts, those that were cancelled too, but none that they had no seat on any more", async () => {
    const { world } = api;
    const { deps, landlord, bakery } = world;
    const { personId } = bakery.contact;
    const path = await pathFor({ kind: "PERSON", personId });
    const seatAt = async (startsAt: string, endsAt: string) => {
      const shiftId = await addShift(world, { startsAt, endsAt });
      const { pledgeId } = await pledge(world, bakery, shiftId, 2);
      const named = { pledgeId, personId };
      return { shiftId, pledgeId, seat: answerOf(await namePerson(deps, bakery.contact, named, null)) };
    };
    const kept = await seatAt("2026-03-11T15:00:00Z", "2026-03-11T18:00:00Z");
    const cancelled = await seatAt("2026-03-12T15:00:00Z", "2026-03-12T18:00:00Z");
    const left = await seatAt("2026-03-13T15:00:00Z", "2026-03-13T18:00:00Z");
    answerOf(await unnamePerson(deps, bakery.contact, { seatId: left.seat.seatId }, null));
    const waiting = await seatAt("2026-03-15T15:00:00Z", "2026-03-15T18:00:00Z");
    const fewer = {
      shiftId: waiting.shiftId,
      capacity: 1,
      moves: [waiting.pledgeId],
      reason: "Mindre lokal",
    };
    answerOf(await reviseShift(deps, landlord.coordinator, fewer, null));
    const unseated = await addShift(world, {
      startsAt: "2026-03-14T15:00:00Z",
      endsAt: "2026-03-14T18:00:00Z",
    });
    await pledge(world, bakery, unseated, 1);
    for (const shiftId of [cancelled.shiftId, left.shiftId, waiting.shiftId, unseated]) {
      answerOf(await cancelShift(deps, landlord.coordinator, { shiftId, reason: "Snöstorm" }, null));
    }
    const { events } = await eventsAt(path);
    expect([...events.values()].map(({ uid, status }) => [uid, status])).toEqual([
      [kept.shiftId, "CONFIRMED"],
      [cancelled.shiftId, "CANCELLED"],
    ]);
  });

  test("is read anew only when it says something else", async () => {
    const { world } = api;
    const { path } = await open({ initiativeId: world.initiativeId });
    const first = await get(path);
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(first.headers.get("cache-control")).toContain("private");
    world.deps.clock.advance({ minutes: 1 });
    const again = await get(path, { "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await addShift(world);
    expect((await get(path, { "if-none-match": tag })).status).toBe(200);
  });

  test("is listed with when it was last read, until it is revoked, and is then as none that ever was", async () => {
    const { path, calendarFeed } = await open({ initiativeId: api.world.initiativeId }, "Skärmen");
    expect(calendarFeed).toMatchObject({ name: "Skärmen", shows: "INITIATIVE", lastUsedAt: null });
    await get(path);
    const listed = async () => {
      const { data } = await api.ask("{ calendarFeeds { id lastUsedAt } }");
      return data.calendarFeeds.find(({ id }: { id: string }) => id === calendarFeed.id);
    };
    await expect.poll(async () => (await listed()).lastUsedAt).not.toBeNull();
    const node = await api.ask("query ($id: ID!) { node(id: $id) { __typename } }", { id: calendarFeed.id });
    expect(node.data.node.__typename).toBe("CalendarFeed");

    const input = { calendarFeedId: calendarFeed.id };
    const revoke = async () => (await api.ask(REVOKE, { input })).data.revokeCalendarFeed.__typename;
    expect([await revoke(), await revoke()]).toEqual([
      "RevokeCalendarFeedSuccess",
      "CalendarFeedRevokedBeforeError",
    ]);
    expect(await listed()).toBeUndefined();
    const [revoked, unknown] = [await get(path), await get("/calendar/ssm_nobody.ics")];
    expect([revoked.status, unknown.status]).toEqual([404, 404]);
    expect(await revoked.text()).toBe(await unknown.text());
    expect(api.lines.join("\n")).not.toContain(path.slice("/calendar/".length, -4));
  });
});

describe("nobody gets a calendar", () => {
  test("of what is not there, or is no such thing", async () => {
    for (const of of [{ initiativeId: "initiative_01m83me6dtegh87bjhtyagwrx2" }, { districtId: "7" }]) {
      expect(await open(of)).toEqual({
        __typename: "CalendarScopeNotFoundError",
        ofId: Object.values(of)[0],
      });
    }
  });

  test("by a tool's token of an organisation's shifts, or without plan:write", async () => {
    const { bakery, initiativeId } = api.world;
    const { token } = await api.issueToken(["roster:read", "pledges:write"]);
    for (const [of, by, scope] of [
      [{ organisationId: bakery.organisationId }, api.token, undefined],
      [{ initiativeId }, token, "plan:write"],
    ] as const) {
      const { errors } = await api.ask(OPEN, { input: { name: "Kalender", of } }, by);
      expect(errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
      expect(errors[0]?.extensions.scope).toBe(scope);
    }
  });
});

/** What only people may open, opened by the operator. */
async function pathFor(scope: CalendarScope): Promise<string> {
  const { deps, operator } = api.world;
  const { secret } = answerOf(await openCalendarFeed(deps, operator, { name: "Våra pass", scope }));
  return pathOfCalendar(secret);
}
