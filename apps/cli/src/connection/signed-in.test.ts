import { startIssuer, type TestIssuer } from "@socialsmart/api/testing/issuer";
import { startTestApi, type TestApi } from "@socialsmart/api/testing/test-api";
import { RosterChangedDocument } from "@socialsmart/client/__generated__/graphql";
import { createClient } from "@socialsmart/client/client";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../testing/run-cli.ts";

const WORK_EMAIL = "vera@norrby.example";

let issuer: TestIssuer;
let api: TestApi;
let token: string;
beforeAll(async () => {
  issuer = await startIssuer(() => api.world.deps.clock.now());
  api = await startTestApi({ provider: issuer });
  const { world } = api;
  const memberships = [{ organisationId: world.bakery.organisationId, roles: ["PARTICIPANT"] }] as const;
  const vera = { displayName: "Vera", workEmail: WORK_EMAIL, language: "sv", memberships } as const;
  answerOf(await registerPerson(world.deps, world.operator, vera, null));
  await pledge(world, world.gym, world.shiftId, 3);
  token = await issuer.sign({ sub: "vera", email: WORK_EMAIL, email_verified: true });
});
afterAll(async () => {
  await api.close();
  await issuer.close();
});

const cli = (...args: readonly string[]) => runCli({ url: api.url, token }, ...args);

test("somebody who signed in sees in a roster who else comes, and not the details of their pledges", async () => {
  const { exitCode, stdout } = await cli("roster", "--week", "2026-W11");
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining("3 × Påhittade Gymmet")]);
  expect((await cli("roster", "--week", "2026-W11", "--format", "csv")).exitCode).toBe(3);
  expect((await cli("export", "pledges")).exitCode).toBe(3);
});

test("somebody who signed in watches a roster without what is for the landlord's people", async () => {
  const client = createClient({ url: api.url, token });
  const of = { shiftId: api.world.shiftId };
  for await (const { rosterChanged } of client.subscribe(RosterChangedDocument, { of, details: false })) {
    expect(rosterChanged).toMatchObject({
      __typename: "RosterSnapshot",
      shifts: {
        nodes: [{ pledges: { nodes: [{ places: 3, organisation: { name: "Påhittade Gymmet" } }] } }],
      },
    });
    break;
  }
});
