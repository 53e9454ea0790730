import { describe, expect, test } from "vitest";
import { differences } from "../testing/answer-shape.ts";
import { type Answer, REDIRECT_URI, SCOPE_HEADERS, useBothSlacks } from "../testing/both-slacks.ts";

/* The same installation, at this simulator and at `emulate`; see `web-api/second-opinion.test.ts`. */

const slacks = useBothSlacks();

describe("installing by OAuth", () => {
  const credentials = { client_id: "1", client_secret: "2", redirect_uri: REDIRECT_URI };
  const asked = { client_id: "1", redirect_uri: REDIRECT_URI, scope: "chat:write,users:read", state: "s" };

  /** Where somebody who allows the app is sent back to. */
  async function allowed(address: string, form: Record<string, string>): Promise<URL> {
    const body = new URLSearchParams(form);
    const response = await fetch(address, { method: "POST", redirect: "manual", body });
    return new URL(response.headers.get("location") ?? "none:");
  }

  async function codes(): Promise<{ here: string; there: string }> {
    const { run, emulator, there } = slacks.current;
    const ours = await allowed(`${run.sim.url}/oauth/v2/authorize?${new URLSearchParams(asked)}`, {
      ...{ answer: "allow", place: "T1", person: "U1" },
    });
    const user = { ...asked, user_id: there.person, user_scope: "" };
    const theirs = await allowed(`${emulator.url}/oauth/v2/authorize/callback`, user);
    expect([...ours.searchParams.keys()]).toEqual([...theirs.searchParams.keys()]);
    expect([ours.searchParams.get("state"), ours.origin]).toEqual([
      theirs.searchParams.get("state"),
      theirs.origin,
    ]);
    return { here: ours.searchParams.get("code") ?? "", there: theirs.searchParams.get("code") ?? "" };
  }

  async function both(code: { here: string; there: string }, args: Answer = credentials) {
    const { here, there } = slacks.current;
    return {
      ours: await here.call("oauth.v2.access", { ...args, code: code.here }),
      theirs: await there.call("oauth.v2.access", { ...args, code: code.there }),
    };
  }

  test("a code becomes a token by an answer of one shape, and serves once", async () => {
    const code = await codes();
    const { ours, theirs } = await both(code);
    expect(differences(ours, theirs)).toEqual([SCOPE_HEADERS]);
    expect([ours.scope, ours.token_type]).toEqual([theirs.scope, theirs.token_type]);
    const again = await both(code);
    expect([again.ours.error, again.theirs.error]).toEqual(["invalid_code", "invalid_code"]);
  });

  test.each([
    ["another app", { ...credentials, client_id: "9" }, "invalid_client_id", "invalid_client_id"],
    ["another address", { ...credentials, redirect_uri: "http://x" }, "bad_redirect_uri", "bad_redirect_uri"],
    // Slack documents an error of its own for it.
    ["a wrong secret", { ...credentials, client_secret: "9" }, "bad_client_secret", "invalid_client_id"],
  ])("%s gets no token", async (_who, args, expected, expectedThere) => {
    const { ours, theirs } = await both(await codes(), args);
    expect([ours.error, theirs.error]).toEqual([expected, expectedThere]);
    slacks.current.run.sim.takeViolations();
  });
});
