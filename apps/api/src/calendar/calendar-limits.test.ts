import type { Actor } from "@socialsmart/domain/access/actor";
import { issueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import { revokeServiceToken } from "@socialsmart/domain/access/revoke-service-token";
import { openCalendarFeed } from "@socialsmart/domain/calendar/open-calendar-feed";
import { revokeCalendarFeed } from "@socialsmart/domain/calendar/revoke-calendar-feed";
import type { Membership } from "@socialsmart/domain/person/membership";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { ICalCalendar } from "ical-generator";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { RequestTimeout } from "../server/deadline.ts";
import { passedOn } from "../testing/passed-on.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { pathOfCalendar } from "./calendar-route.ts";

const NO_CALENDAR = { code: "NOT_FOUND" };

let api: TestApi;
let rolesNow: Membership["roles"] | undefined;
let neighbours = 0;
let address: string;
beforeAll(async () => {
  api = await startTestApi({
    policy: { rateLimit: 3, failureLimit: 2, trustedProxies: ["127.0.0.1"] },
    change: (store) => ({
      ...passedOn(store),
      reader: (...args) => {
        const reader = store.reader(...args);
        const memberships = async (personId: Membership["personId"]) =>
          (await reader.people.memberships(personId)).map((at) => ({ ...at, roles: rolesNow ?? at.roles }));
        return { ...reader, people: { ...reader.people, memberships } };
      },
    }),
  });
});
beforeEach(() => {
  address = `192.0.2.${++neighbours}`;
  rolesNow = undefined;
});
afterAll(() => api.close());

async function open(actor: Actor, { deps, initiativeId } = api.world) {
  const scope = { kind: "INITIATIVE", initiativeId } as const;
  const { secret, feedId } = answerOf(await openCalendarFeed(deps, actor, { name: "Kalender", scope }));
  return { feedId, path: pathOfCalendar(secret) };
}

async function get(path: string, headers: Readonly<Record<string, string>> = {}, url = api.url) {
  const response = await fetch(`${url}${path}`, { headers: { "x-forwarded-for": address, ...headers } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

describe("a calendar", () => {
  test("tells how many more times it may be read, and then is not read for a while, as others still are", async () => {
    const { operator } = api.world;
    const [one, other] = [await open(operator), await open(operator)];
    for (const left of [2, 1, 0]) {
      const { status, headers } = await get(one.path);
      expect([status, headers.get("ratelimit-policy")]).toEqual([200, '"requests";q=3;w=60']);
      expect(headers.get("ratelimit")).toContain(`"requests";r=${left};`);
    }
    const before = api.statements.length;
    const refused = await get(one.path);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([
      429,
      expect.stringMatching(/^\d+$/),
    ]);
    expect(JSON.parse(refused.text).errors[0].extensions).toMatchObject({ measure: "requests", limit: 3 });
    // The feed alone, by its digest.
    expect(api.statements.length - before).toBe(1);
    expect((await get(other.path)).status).toBe(200);
  });

  test("is written once for each request, and has the same tag whenever that is", async () => {
    const written = vi.spyOn(ICalCalendar.prototype, "toString");
    const { path } = await open(api.world.operator);
    const tag = (await get(path)).headers.get("etag") ?? "";
    api.world.deps.clock.advance({ minutes: 1 });
    expect((await get(path, { "if-none-match": tag })).status).toBe(304);
    expect(written).toHaveBeenCalledTimes(2);
    written.mockRestore();
  });

  test("is no more once whoever opened it has lost the role that it took, and is again with the role", async () => {
    const { path } = await open(api.world.landlord.coordinator);
    expect((await get(path)).status).toBe(200);
    rolesNow = ["PARTICIPANT"];
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toBe((await get("/calendar/ssm_nobody.ics")).text);
    rolesNow = undefined;
    expect((await get(path)).status).toBe(200);
  });

  test("is no more once the token that opened it is revoked", async () => {
    const { deps, operator, landlordId } = api.world;
    const scopes = ["plan:write"] as const;
    const issued = await issueServiceToken(deps, operator, { name: "Skärmen", scopes, daysValid: 30 });
    const { tokenId } = answerOf(issued);
    const tool = { kind: "SERVICE", landlordId, source: "API", tokenId, scopes } as const;
    const { path } = await open(tool);
    expect((await get(path)).status).toBe(200);
    answerOf(await revokeServiceToken(deps, operator, { tokenId }, null));
    expect((await get(path)).status).toBe(404);
  });

  test("that is not read within the time there is gets 504, and nothing more is read for it", async () => {
    const gaveUp = Promise.withResolvers<unknown>();
    const slow = await startTestApi({
      policy: { timeoutMs: 300 },
      change: (store) => ({
        ...passedOn(store),
        reader: (landlordId, options) => {
          const reader = store.reader(landlordId, options);
          const page = () =>
            new Promise<never>((_, reject) => {
              options?.signal?.addEventListener("abort", () => {
                gaveUp.resolve(options.signal?.reason);
                reject(options.signal?.reason);
              });
            });
          return { ...reader, shifts: { ...reader.shifts, page } };
        },
      }),
    });
    const { path } = await open(slow.world.operator, slow.world);
    const { status, text } = await get(path, {}, slow.url);
    expect(status).toBe(504);
    expect(JSON.parse(text).errors[0].extensions.code).toBe("TIMEOUT");
    expect(await gaveUp.promise).toBeInstanceOf(RequestTimeout);
    expect(slow.lines.join("\n")).not.toContain(path);
    await slow.close();
  });
});

describe("secrets that are none", () => {
  test("are told so a few times, and then asked to wait, and shut out no calendar that is one", async () => {
    const { path } = await open(api.world.operator);
    for (const guess of ["ssm_guess", "nonsense"]) {
      const { status, text } = await get(`/calendar/${guess}.ics`);
      expect([status, JSON.parse(text).errors[0].extensions]).toEqual([404, NO_CALENDAR]);
    }
    const { status, text } = await get("/calendar/ssm_guess.ics");
    expect(status).toBe(429);
    expect(JSON.parse(text).errors[0].extensions.measure).toBe("failed-authentications");
    expect((await get(path)).status).toBe(200);
    address = "198.51.100.1";
    expect((await get("/calendar/ssm_guess.ics")).status).toBe(404);
  });

  test("are not those that were revoked, which programs go on asking for", async () => {
    const { deps, operator } = api.world;
    const [revoked, other] = [await open(operator), await open(operator)];
    answerOf(await revokeCalendarFeed(deps, operator, { feedId: revoked.feedId }, null));
    for (const _ of [1, 2, 3]) expect((await get(revoked.path)).status).toBe(404);
    expect((await get(other.path)).status).toBe(200);
  });
});
