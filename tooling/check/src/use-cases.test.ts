import { EVERY_USE_CASE } from "@socialsmart/domain/testing/every-use-case";
import { expect, test } from "vitest";
import { readWorkspace } from "./workspace.ts";

const domain = readWorkspace().find(({ path }) => path === "packages/domain");
const sources = (domain?.sources ?? []).filter(
  ({ path, isTest }) => !isTest && !path.startsWith("packages/domain/src/testing/"),
);
/** Time runs it, and nobody else can: its type asks for that. */
const isRunByTime = (text: string) => /actor: SystemActor/.test(text);
const namesIn = (files: typeof sources) =>
  files.flatMap(({ text }) => /export async function (\w+)/.exec(text)?.[1] ?? []).toSorted();

test("every use case of the domain is among those whose invariants are tested", () => {
  const files = sources.filter(({ text }) => text.includes("store.transaction<") && !isRunByTime(text));
  // Those that no actor runs: see their own tests.
  const run = [...EVERY_USE_CASE.map(({ name }) => name), "foundLandlord", "holdNotices"];
  expect(run.toSorted()).toEqual(namesIn(files));
});

test("every use case that time runs has a timer that runs it", () => {
  const runTimer = sources.find(({ path }) => path.endsWith("/timer/run-timer.ts"))?.text ?? "";
  const run = [...runTimer.matchAll(/await (\w+)\(deps, actor/g)].map(([, name]) => name);
  const files = sources.filter(({ text }) => isRunByTime(text));
  // What the chat platform causes, or whoever sends a message, and no time: see their own tests.
  expect([...run, "forwardBacklog", "makeMailedLink", "makeSigningCode", "parkRoute"].toSorted()).toEqual(
    namesIn(files),
  );
});
