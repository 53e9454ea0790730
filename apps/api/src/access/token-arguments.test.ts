import { describe, expect, test } from "vitest";
import { parseTokenArguments } from "./token-arguments.ts";

const TOKEN = `token_${"0".repeat(26)}`;
const LANDLORD = `landlord_${"0".repeat(26)}`;

describe("the command line of pnpm run token", () => {
  test.each([
    [
      ["create", "--name", "Lobby screen", "--scope", "roster:read"],
      {
        action: "create",
        name: "Lobby screen",
        scopes: ["roster:read"],
        daysValid: null,
        landlordId: undefined,
      },
    ],
    [
      [
        "--",
        "create",
        "--scope=roster:read",
        "--scope=people:read",
        "--days",
        "90",
        "--name=X",
        "--landlord",
        LANDLORD,
      ],
      {
        action: "create",
        name: "X",
        scopes: ["roster:read", "people:read"],
        daysValid: 90,
        landlordId: LANDLORD,
      },
    ],
    [["list"], { action: "list", landlordId: undefined }],
    [["revoke", TOKEN], { action: "revoke", tokenId: TOKEN, landlordId: undefined }],
  ])("understands %j", (args, command) => {
    expect(parseTokenArguments(args)).toStrictEqual({ ok: true, value: command });
  });

  const create = ["create", "--name", "X", "--scope", "roster:read"];
  test.each<[string[], string]>([
    [[], "What is to be done?"],
    [["show"], "There is no command show."],
    [["list", TOKEN], "list takes nothing but --landlord."],
    [["list", "--days", "3"], "list takes nothing but --landlord."],
    [["create"], "A token needs a --name"],
    [["create", "--name", "X"], "A token needs at least one --scope."],
    [["create", "--name", "X", "--scope", "everything"], "There is no scope everything."],
    [["create", "--name"], "Option '--name <value>' argument missing"],
    [[...create, "--days", "soon"], "--days must be a whole number."],
    [[...create, "--force"], "Unknown option '--force'"],
    [[...create, "now"], "Not understood: now"],
    [[...create, "--landlord", "Grannbolaget"], "--landlord takes an id: landlord_…"],
    [["revoke"], "revoke takes an id: token_…"],
    [["revoke", TOKEN, TOKEN], "revoke takes an id: token_…"],
    [["revoke", LANDLORD], "revoke takes an id: token_…"],
    [["revoke", TOKEN, "--days", "3"], "revoke takes the token's id only."],
  ])("does not understand %j", (args, problem) => {
    const parsed = parseTokenArguments(args);
    expect(parsed.ok ? "understood" : parsed.refusal.slice(0, problem.length)).toBe(problem);
  });
});
