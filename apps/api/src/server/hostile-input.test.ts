import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post } from "../testing/ask.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let authorization: string;
beforeAll(async () => {
  api = await startTestApi();
  authorization = `Bearer ${api.token}`;
});
afterAll(async () => {
  // Whatever was thrown at it, it still answers, and nothing of it was a fault.
  const { data } = await api.ask("{ landlord { name } }");
  expect(data.landlord.name).toBe("Västerporten Fastigheter");
  expect(api.lines.filter((line) => line.includes('"level":"error"'))).toStrictEqual([]);
  await api.close();
});

describe("a body that is no GraphQL request is refused in GraphQL's form", () => {
  test.each([
    ["nothing", "", 400, "BAD_REQUEST"],
    ["half of JSON", '{"query": "{ landlord', 400, "BAD_REQUEST"],
    ["binary nonsense", "\u0000\u0001\ufffe{}", 400, "BAD_REQUEST"],
    ["a JSON string", '"{ landlord { name } }"', 400, "BAD_REQUEST"],
    ["null", "null", 400, "BAD_REQUEST"],
    ["a number for a query", '{"query": 42}', 400, "BAD_REQUEST"],
    ["no query", "{}", 400, "BAD_REQUEST"],
    ["variables as text", '{"query": "{ landlord { name } }", "variables": "{}"}', 400, "BAD_REQUEST"],
    ["several requests at once", '[{"query": "{ landlord { name } }"}]', 400, "BAD_REQUEST"],
    ["words for a query", '{"query": "give me everything"}', 400, "GRAPHQL_PARSE_FAILED"],
    ["a field that is not there", '{"query": "{ passwords }"}', 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a subscription",
      '{"query": "subscription { rosterChanged(of: { shiftId: 7 }) { eventId } }"}',
      400,
      "BAD_REQUEST",
    ],
    [
      "an operation that is not there",
      '{"query": "query A { landlord { name } }", "operationName": "B"}',
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "a hash that is none",
      '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}',
      400,
      "BAD_REQUEST",
    ],
  ])("%s", async (_, body, status, code) => {
    const answer = await post(api.url, body, { authorization });
    expect(answer.status).toBe(status);
    expect(answer.errors[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(answer.errors)).not.toMatch(/node_modules|\.ts:|at .*\(/);
  });

  test("more than a megabyte", async () => {
    const answer = await post(
      api.url,
      JSON.stringify({ query: `{ landlord { name } } # ${"x".repeat(1_048_577)}` }),
      {
        authorization,
      },
    );
    expect(answer.status).toBe(413);
    expect(answer.errors).toStrictEqual([
      { message: "The request's body is larger than 1mb.", extensions: { code: "PAYLOAD_TOO_LARGE" } },
    ]);
  });

  test("more than a megabyte once unpacked", async () => {
    const { gzipSync } = await import("node:zlib");
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { authorization, "content-type": "application/json", "content-encoding": "gzip" },
      body: gzipSync(Buffer.alloc(50_000_000, " ")),
    });
    expect(response.status).toBe(413);
  });

  test("a form, as another site's page could send it", async () => {
    const query = "query=%7B%20landlord%20%7B%20name%20%7D%20%7D";
    const answer = await post(api.url, query, { "content-type": "application/x-www-form-urlencoded" });
    expect(answer.status).toBe(415);
    expect(answer.errors[0]?.extensions.code).toBe("UNSUPPORTED_MEDIA_TYPE");
  });
});

describe("other paths and methods", () => {
  test.each([
    ["GET", "/graphql?query={landlord{name}}", 401],
    ["HEAD", "/graphql", 405],
    ["DELETE", "/graphql", 405],
    ["GET", "/", 404],
    ["GET", "/graphql/../../etc/passwd", 404],
    ["GET", "/.env", 404],
    ["POST", "/graphiql", 404],
  ])("%s %s is refused with %i", async (method, path, status) => {
    // Not by fetch, which would tidy the path up.
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      const outgoing = request(api.url, { method, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      outgoing.on("error", reject).end();
    });
    expect(answered).toBe(status);
  });
});

describe("values of the wrong kind are refused with their place", () => {
  test.each([
    ["an Int beyond 32 bits", { first: 3_000_000_000 }],
    ["text for an Int", { first: "20" }],
    ["a moment without an offset", { from: "2026-03-10T15:00:00" }],
    ["a day that is not there", { from: "2026-02-30T15:00:00Z" }],
    ["words for a moment", { from: "tomorrow" }],
    ["a number for a moment", { from: 1_773_154_800 }],
    ["a state that is not there", { states: ["FULL"] }],
  ])("%s", async (_, variables) => {
    const { status, errors } = await api.ask(
      `query ($first: Int! = 1, $from: DateTime, $states: [ShiftState!]) {
        shifts(first: $first, startsWithin: { from: $from }, states: $states) { totalCount }
      }`,
      variables,
    );
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toContain(`$${Object.keys(variables)[0]}`);
  });

  const SHIFTS_FROM = "query ($from: DateTime) { shifts(startsWithin: { from: $from }) { totalCount } }";

  test.each(["-271821-04-20T00:00:00Z", "0999-12-31T23:59:59Z", "9999-12-31T23:00:00-12:00"])(
    "a moment out of the calendar: %s",
    async (from) => {
      const { status, errors } = await api.ask(SHIFTS_FROM, { from });
      expect(status).toBe(400);
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    },
  );

  test("a week that ends out of the calendar", async () => {
    const { errors } = await api.ask('{ shifts(week: "9999-W52") { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "week" } }]);
  });

  test("but moments at the ends of the calendar mean what they say", async () => {
    const countFrom = async (from: string) => (await api.ask(SHIFTS_FROM, { from })).data.shifts.totalCount;
    expect(await countFrom("1000-01-01T00:00:00Z")).toBe(2);
    expect(await countFrom("9999-12-31T23:59:59.999Z")).toBe(0);
  });

  test("and a list may say the same thing forty thousand times", async () => {
    const { data } = await api.ask(
      `query ($shifts: [ShiftState!], $kinds: [OrganisationKind!], $pledges: [PledgeState!]!, $shiftId: ID!) {
        shifts(states: $shifts) { totalCount }
        organisations(kinds: $kinds) { totalCount }
        shift(id: $shiftId) { pledges(states: $pledges) { totalCount } }
      }`,
      {
        shifts: Array(40_000).fill("OPEN"),
        kinds: Array(20_000).fill("TENANT"),
        pledges: Array(40_000).fill("CONFIRMED"),
        shiftId: api.world.shiftId,
      },
    );
    expect(data).toStrictEqual({
      shifts: { totalCount: 2 },
      organisations: { totalCount: 2 },
      shift: { pledges: { totalCount: 0 } },
    });
  });
});

describe("texts in a command", () => {
  const schedule = `mutation ($input: ScheduleShiftInput!) { scheduleShift(input: $input) {
    __typename ... on ScheduleShiftSuccess { shift { location zone } } ... on InvalidInputError { issues { path problem } } } }`;
  const input = () => ({
    initiativeId: api.world.initiativeId,
    startsAt: "2026-04-01T15:00:00Z",
    endsAt: "2026-04-01T17:00:00Z",
    location: "Biblioteket",
    capacity: 4,
  });

  test("are kept as they are, whatever they look like", async () => {
    const location = "'); DROP TABLE shift; -- <script>alert(1)</script> \u202e😀 {{7*7}}";
    const { data } = await api.ask(schedule, { input: { ...input(), location } });
    expect(data.scheduleShift).toStrictEqual({
      __typename: "ScheduleShiftSuccess",
      shift: { location, zone: "Europe/Stockholm" },
    });
  });

  test("are refused with every problem at once", async () => {
    const wrong = {
      endsAt: "2026-03-01T00:00:00Z",
      location: "Ring 640823-3234",
      capacity: 0,
      minPlaces: -1,
    };
    const { data } = await api.ask(schedule, { input: { ...input(), ...wrong } });
    expect(data.scheduleShift.__typename).toBe("InvalidInputError");
    expect(data.scheduleShift.issues).toStrictEqual([
      { path: "location", problem: "HOLDS_PERSONAL_NUMBER" },
      { path: "capacity", problem: "OUT_OF_RANGE" },
      { path: "minPlaces", problem: "OUT_OF_RANGE" },
      { path: "endsAt", problem: "ENDS_BEFORE_START" },
    ]);
  });

  test("that are no time zone are refused by name", async () => {
    const { errors } = await api.ask(schedule, { input: { ...input(), zone: "Mars/Olympus" } });
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toContain("Mars/Olympus");
  });
});
