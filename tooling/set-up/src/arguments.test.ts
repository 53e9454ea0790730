import { ok } from "@socialsmart/domain/kernel/result";
import { expect, test } from "vitest";
import { parseSetUpArguments } from "./arguments.ts";

test.each([
  [["file.json"], { file: "file.json", checksOnly: false, invite: [] }],
  [["--", "file.json", "--check"], { file: "file.json", checksOnly: true, invite: [] }],
  [
    ["--invite", "amina", "file.json", "--invite=karin", "--invite", "amina"],
    { file: "file.json", checksOnly: false, invite: ["amina", "karin"] },
  ],
])("%j is understood", (args, command) => {
  expect(parseSetUpArguments(args)).toEqual(ok(command));
});

test.each([
  [[], "Which file?"],
  [["a.json", "b.json"], "Not understood: b.json"],
  [["a.json", "--check", "--invite", "amina"], "--check makes no codes: leave out --invite."],
  [["a.json", "--force"], expect.stringContaining("--force")],
])("%j is answered with what is wrong", (args, refusal) => {
  expect(parseSetUpArguments(args)).toEqual({ ok: false, refusal });
});
