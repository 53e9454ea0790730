import { afterAll, beforeAll, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const STANDING = `query ($id: ID!) { organisation(id: $id) {
  balance(period: "2026") { targetMinutes committedMinutes }
  commitments(year: 2026) { unit target proRataTarget }
  exemptions { ground note from to organisation { id } }
} }`;

test("an exemption lowers what is left of a commitment, whose own target stays, until it is taken back", async () => {
  const { organisationId } = api.world.bakery;
  const line = { organisationId, year: 2026 };
  await command(api, "commitYearly", { ...line, target: 6000 });
  await command(api, "commitYearly", { ...line, unit: "PLACES", target: 12 });
  const ground = "RENOVATION";
  const days = { from: "2026-03-01", to: "2026-04-01" };
  const terms = { organisationId, ground, ...days };
  const granted = await command(
    api,
    "grantExemption",
    terms,
    "... on GrantExemptionSuccess { exemption { id note } }",
  );
  expect(granted).toMatchObject({ __typename: "GrantExemptionSuccess", exemption: { note: "" } });
  const standing = async () => (await api.ask(STANDING, { id: organisationId })).data.organisation;
  expect(await standing()).toEqual({
    balance: { targetMinutes: 5490, committedMinutes: 6000 },
    commitments: [
      { unit: "MINUTES", target: 6000, proRataTarget: 5490 },
      { unit: "PLACES", target: 12, proRataTarget: 10 },
    ],
    exemptions: [{ ...days, ground, note: "", organisation: { id: organisationId } }],
  });

  const exemptionId = granted.exemption.id;
  const more =
    "... on ReviseExemptionSuccess { exemption { ground to } } ... on InvalidInputError { issues { path } }";
  const revise = (given: object) => command(api, "reviseExemption", { exemptionId, ...given }, more);
  expect(await revise({ ground: "OTHER" })).toMatchObject({ issues: [{ path: "note" }] });
  expect(await revise({ to: "2026-03-01" })).toMatchObject({
    exemption: { ground: "RENOVATION", to: "2026-03-01" },
  });
  expect((await standing()).balance).toEqual({ targetMinutes: 6000, committedMinutes: 6000 });
});

test("what is not there is said by its id", async () => {
  const { districtId } = api.world;
  const terms = { ground: "VACANCY", from: "2026-03-01", to: "2026-04-01" };
  const more = "... on OrganisationNotFoundError { organisationId }";
  expect(await command(api, "grantExemption", { ...terms, organisationId: districtId }, more)).toMatchObject({
    __typename: "OrganisationNotFoundError",
    organisationId: districtId,
  });
  const revised = await command(api, "reviseExemption", { exemptionId: districtId });
  expect(revised).toMatchObject({ __typename: "ExemptionNotFoundError" });
});
