import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  ConfigError,
  count,
  databaseUrl,
  flag,
  host,
  httpUrl,
  keys,
  logLevel,
  networks,
  parseConfig,
  port,
  publicUrl,
  secret,
  urlOfDatabase,
  word,
} from "./config.ts";

function problemsOf(...settings: Parameters<typeof parseConfig>): readonly string[] {
  try {
    parseConfig(...settings);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("settings", () => {
  const everything = z.object({
    API_PORT: port(4000),
    DATABASE_URL: databaseUrl(),
    SLACK_SIGNING_SECRET: secret(),
    SLACK_API_URL: httpUrl().optional(),
    SECURE: flag(),
    LOG_LEVEL: logLevel(),
  });

  test("have defaults, where one makes sense", () => {
    expect(parseConfig(everything, { SLACK_SIGNING_SECRET: "s" })).toEqual({
      API_PORT: 4000,
      DATABASE_URL: { type: "sqlite", path: ".data/socialsmart.sqlite" },
      SLACK_SIGNING_SECRET: "s",
      SECURE: false,
      LOG_LEVEL: "info",
    });
  });

  test("that do not go together are named with those that are wrong", () => {
    const rule = (isSet: (name: string) => boolean) => (isSet("LOG_LEVEL") ? ["API_PORT is alone"] : []);
    const env = { SLACK_SIGNING_SECRET: "s", SECURE: "maybe", LOG_LEVEL: " " };
    expect(problemsOf(everything, env, rule)).toEqual(['SECURE must be true or false, not "maybe"']);
    expect(problemsOf(everything, { ...env, LOG_LEVEL: "info" }, rule)).toEqual([
      'SECURE must be true or false, not "maybe"',
      "API_PORT is alone",
    ]);
    const right = { ...env, SECURE: "on", LOG_LEVEL: "info" };
    expect(problemsOf(everything, right, rule)).toEqual(["API_PORT is alone"]);
  });

  test("are keys in base64, of which a wrong one is counted and not shown", () => {
    const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 255)];
    const schema = z.object({ KEYS: keys() });
    const env = { KEYS: ` ${one.toString("base64")},${two.toString("base64")} ` };
    expect(parseConfig(schema, env).KEYS).toEqual([one, two]);
    for (const wrong of ["hemlig", two.subarray(1).toString("base64"), ""]) {
      expect(problemsOf(schema, { KEYS: `${one.toString("base64")},${wrong}` })).toEqual([
        "KEYS must be keys of 32 bytes in base64, with commas; key 2 is none",
      ]);
    }
  });

  test("that are wrong are all named at once, one line each, with their values but for secrets", () => {
    expect(
      problemsOf(everything, {
        API_PORT: "http",
        DATABASE_URL: "postgres://app:hemligt@db/app",
        SLACK_API_URL: "localhost:3100",
        SECURE: "maybe",
        LOG_LEVEL: "loud",
      }),
    ).toEqual([
      'API_PORT must be a port from 0 to 65535, not "http"',
      "DATABASE_URL must be sqlite:PATH or mysql://USER:PASSWORD@HOST:PORT/DATABASE; it has postgres:",
      "SLACK_SIGNING_SECRET must be set",
      'SLACK_API_URL must be an http:// or https:// address, not "localhost:3100"',
      'SECURE must be true or false, not "maybe"',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud"',
    ]);
  });

  test("that are set to nothing count as not set", () => {
    expect(parseConfig(z.object({ API_PORT: port(4000) }), { API_PORT: "  " })).toEqual({ API_PORT: 4000 });
    expect(problemsOf(z.object({ KEY: secret() }), { KEY: "" })).toEqual(["KEY must be set"]);
  });

  test("do not include what the schema does not name", () => {
    expect(parseConfig(z.object({}), { HOME: "somewhere" })).toEqual({});
  });
});

describe("a public address", () => {
  test.each([
    ["https://social.example", "https://social.example"],
    [" https://social.example:8443/ ", "https://social.example:8443"],
    ["http://127.0.0.1:4000", "http://127.0.0.1:4000"],
  ])("may be %j", (text, url) => {
    expect(parseConfig(z.object({ P: publicUrl() }), { P: text })).toEqual({ P: url });
  });

  test.each([
    "http://social.example",
    "https://social.example/api",
    "https://a:b@social.example",
    "social.example",
    "https://social.example?x",
  ])("is not %j", (text) => {
    expect(problemsOf(z.object({ P: publicUrl() }), { P: text })).toHaveLength(1);
  });
});

describe("a port", () => {
  test.each(["-1", "65536", "80.5", "1e3", "0x50", "4000a"])("is not %j", (text) => {
    expect(problemsOf(z.object({ P: port(1) }), { P: text })).toHaveLength(1);
  });

  test.each([
    ["0", 0],
    ["65535", 65_535],
    [" 4001 ", 4001],
  ])("may be %j", (text, number) => {
    expect(parseConfig(z.object({ P: port(1) }), { P: text })).toEqual({ P: number });
  });
});

describe("a database's place", () => {
  test.each([
    ["sqlite:.data/a.sqlite", { type: "sqlite", path: ".data/a.sqlite" }, "sqlite:.data/a.sqlite"],
    ["file:a.sqlite", { type: "sqlite", path: "a.sqlite" }, "sqlite:a.sqlite"],
    ["file:///srv/a.sqlite", { type: "sqlite", path: "/srv/a.sqlite" }, "sqlite:/srv/a.sqlite"],
    [
      "mysql://app:pw@db:3306/app",
      { type: "mysql", url: "mysql://app:pw@db:3306/app" },
      "mysql://app:pw@db:3306/app",
    ],
  ])("may be %j", (text, place, url) => {
    const { D } = parseConfig(z.object({ D: databaseUrl() }), { D: text });
    expect(D).toEqual(place);
    expect(urlOfDatabase(D)).toBe(url);
  });

  test.each(["mysql://app:hemligt@db", "mysql:/app:hemligt@db/app", "sqlite:", "hemligt", "mysql://"])(
    "is not %j, and the complaint does not quote it",
    (text) => {
      const problems = problemsOf(z.object({ D: databaseUrl() }), { D: text });
      expect(problems).toHaveLength(1);
      expect(problems.join()).not.toContain("hemligt");
    },
  );
});

describe("an address to listen on", () => {
  test.each([
    ["0.0.0.0", "0.0.0.0"],
    [" 10.1.2.3 ", "10.1.2.3"],
    ["", "127.0.0.1"],
  ])("may be %j", (text, address) => {
    expect(parseConfig(z.object({ H: host() }), { H: text })).toEqual({ H: address });
  });

  test.each(["nonsense", "localhost", "256.0.0.1", "::1", "10.1"])("is not %j", (text) => {
    expect(problemsOf(z.object({ H: host() }), { H: text })).toEqual([
      `H must be an IPv4 address, such as 0.0.0.0, not "${text}"`,
    ]);
  });
});

describe("a flag", () => {
  test.each([
    ["TRUE", true],
    ["1", true],
    ["off", false],
    ["no", false],
  ])("reads %j as %s", (text, value) => {
    expect(parseConfig(z.object({ F: flag(!value) }), { F: text })).toEqual({ F: value });
  });
});

describe("a number of things", () => {
  test.each(["-1", "1.5", "1e3", "many", "1000000000"])("is not %j", (text) => {
    expect(problemsOf(z.object({ C: count(1) }), { C: text })).toEqual([
      `C must be a whole number from 0 to 999999999, not "${text}"`,
    ]);
  });

  test("may be 0", () => {
    expect(parseConfig(z.object({ C: count(7) }), { C: "0" })).toEqual({ C: 0 });
  });
});

describe("one of a few words", () => {
  const schema = z.object({ W: word(["any", "persisted"], "any") });

  test("is known in capitals too, and no other", () => {
    expect(parseConfig(schema, {})).toEqual({ W: "any" });
    expect(parseConfig(schema, { W: "PERSISTED" })).toEqual({ W: "persisted" });
    expect(problemsOf(schema, { W: "none" })).toEqual(['W must be any or persisted, not "none"']);
  });
});

describe("networks", () => {
  test("are addresses, some with a length, with commas between them", () => {
    expect(parseConfig(z.object({ N: networks() }), { N: "127.0.0.1, 10.0.0.0/8,fd00::/8" })).toEqual({
      N: ["127.0.0.1", "10.0.0.0/8", "fd00::/8"],
    });
  });

  test.each(["proxy", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", "fd00::/129", "127.0.0.1,"])(
    "are not %j",
    (text) => {
      expect(problemsOf(z.object({ N: networks() }), { N: text })).toHaveLength(1);
    },
  );
});
