import { expect, test } from "vitest";
import { createLog } from "./log.ts";
import { newReference, reportFault } from "./reference.ts";

function recordingLog() {
  const lines: string[] = [];
  const log = createLog({ name: "api", level: "info", destination: { write: (line) => lines.push(line) } });
  return { log, lines, first: () => JSON.parse(lines[0] ?? "null") };
}

test("a log line is JSON with a level's name and a time in UTC", () => {
  const { log, first } = recordingLog();
  log.info({ shift: "shift_1" }, "hello");
  expect(first()).toMatchObject({
    level: "info",
    name: "api",
    shift: "shift_1",
    msg: "hello",
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
  });
});

test("what is below the level is not logged", () => {
  const { log, lines } = recordingLog();
  log.debug("quiet");
  expect(lines).toEqual([]);
});

test.each([
  ["a header", { req: { headers: { authorization: "Bearer hemligt" } } }],
  ["a field far down", { a: { b: { c: { token: 'hem"ligt', response_url: "https://hemligt" } } } }],
  ["Slack's token in a sentence", { why: "xoxb-12-hemligt-x was refused" }],
  ["our own token in a sentence", { why: "ssm_hemligt0123456789 was refused" }],
  ["the password in a URL", { why: "cannot reach mysql://app:hemligt@db:3306/app" }],
  ["an error's text", { err: new Error("xapp-1-A0-hemligt is not valid") }],
])("no secret is logged that stands in %s", (_where, fields) => {
  const { log, lines, first } = recordingLog();
  log.info(fields, "did not work");
  expect(lines.join()).not.toMatch(/hem.{0,2}ligt/);
  expect(lines.join()).toContain("[redacted]");
  expect(first()).toMatchObject({ msg: "did not work" });
});

test("the id of a token is no secret", () => {
  const { log, first } = recordingLog();
  log.info({ tokenId: "token_01k" }, "used");
  expect(first()).toMatchObject({ tokenId: "token_01k" });
});

test("a fault is logged with its cause and context under the reference that is shown", () => {
  const { log, first } = recordingLog();
  const reference = reportFault(log, new Error("disk full"), { shiftId: "shift_1" });
  expect(first()).toMatchObject({
    level: "error",
    reference,
    shiftId: "shift_1",
    err: { type: "Error", message: "disk full", stack: expect.stringContaining("log.test") },
  });
});

test("what was thrown and is no error is logged too", () => {
  const { log, first } = recordingLog();
  reportFault(log, { code: 7 });
  expect(first()).toMatchObject({ err: { message: "Thrown, but no Error: { code: 7 }" } });
});

test("a reference can be read aloud and is not given twice", () => {
  const references = Array.from({ length: 200 }, newReference);
  for (const reference of references) expect(reference).toMatch(/^F-[34679ACDEFGHJKMNPQRTWXY]{6}$/);
  expect(new Set(references).size).toBe(200);
});
