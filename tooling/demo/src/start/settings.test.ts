import { ConfigError } from "@socialsmart/runtime/config";
import { describe, expect, test } from "vitest";
import { parseSettings, ROOT } from "./settings.ts";

describe("with nothing set", () => {
  test("the database is the demo's own, in .data", () => {
    const { folder, databaseUrl, ownsDatabase } = parseSettings({});
    expect(folder.path).toBe(`${ROOT}/.data`);
    expect(databaseUrl).toBe(`sqlite:${ROOT}/.data/socialsmart.sqlite`);
    expect(ownsDatabase).toBe(true);
  });

  test("the ports are the documented ones", () => {
    const { api, bot, localSlack } = parseSettings({}).ports;
    expect([api.port, bot.port, localSlack.port]).toEqual([4000, 3000, 3100]);
  });
});

test("a database elsewhere is not the demo's to empty", () => {
  expect(parseSettings({ DATABASE_URL: "mysql://u:p@db/social" })).toMatchObject({
    databaseUrl: "mysql://u:p@db/social",
    ownsDatabase: false,
  });
  expect(parseSettings({ DATABASE_URL: "sqlite:other.sqlite" })).toMatchObject({
    databaseUrl: `sqlite:${ROOT}/other.sqlite`,
    ownsDatabase: false,
  });
  expect(parseSettings({ DATABASE_URL: "sqlite:.data/socialsmart.sqlite" }).ownsDatabase).toBe(true);
});

test("a folder of one's own moves everything", () => {
  const { folder, databaseUrl, ownsDatabase } = parseSettings({ DATA_DIR: "/tmp/elsewhere" });
  expect(folder.state).toBe("/tmp/elsewhere/demo.json");
  expect(databaseUrl).toBe("sqlite:/tmp/elsewhere/socialsmart.sqlite");
  expect(ownsDatabase).toBe(true);
});

test("what is remembered of a database elsewhere lies apart, whatever user reads it", () => {
  const folderOf = (DATABASE_URL?: string) =>
    parseSettings({ DATA_DIR: "/tmp/elsewhere", ...(DATABASE_URL && { DATABASE_URL }) }).folder;
  const [own, one, again, another] = [
    folderOf(),
    folderOf("mysql://u:p@db/social"),
    folderOf("mysql://v:q@db:3306/social"),
    folderOf("mysql://u:p@db/other"),
  ];
  expect(one).toEqual(again);
  for (const file of ["state", "localSlack"] as const) {
    expect(new Set([own, one, another].map((folder) => folder[file])).size).toBe(3);
    expect(one[file]).toMatch(/^\/tmp\/elsewhere\/databases\/[0-9a-f]{12}\/[a-z-]+\.json$/);
  }
  expect(folderOf("sqlite:/tmp/elsewhere/socialsmart.sqlite")).toEqual(own);
});

test("bad settings are named all at once", () => {
  const parse = () => parseSettings({ API_PORT: "x", SLACK_PORT: "70000", DATABASE_URL: "postgres://h/d" });
  expect(parse).toThrow(ConfigError);
  expect(parse).toThrow(/^API_PORT must be .*\nSLACK_PORT must be .*\nDATABASE_URL must be .*$/);
});
