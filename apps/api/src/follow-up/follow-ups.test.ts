import { afterAll, beforeAll, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const FOLLOW_UPS = `query ($id: ID!) { organisation(id: $id) { appendices { id
  followUps { id year dueOn heldOn attendees { party capacity } minutes organisation { id } appendix { leaseNumber } }
} } }`;
async function appendixOf(id: string) {
  return (await api.ask(FOLLOW_UPS, { id })).data.organisation.appendices[0];
}

test("a follow-up is planned for a year after the appendix began, moved, held and noted", async () => {
  const { organisationId } = api.world.bakery;
  const { id: appendixId } = await appendixOf(organisationId);
  const more =
    "... on ScheduleFollowUpSuccess { followUp { id dueOn } } ... on FollowUpHeldError { followUpId }";
  const plan = (given: object) =>
    command(api, "scheduleFollowUp", { appendixId, year: 2026, ...given }, more);
  const { followUp } = await plan({});
  expect(followUp.dueOn).toBe("2027-01-01");
  expect(await plan({ dueOn: "2026-12-01" })).toMatchObject({
    followUp: { ...followUp, dueOn: "2026-12-01" },
  });
  const held = {
    heldOn: "2026-01-15",
    attendees: [{ party: "TENANT", capacity: "Butikschef" }],
    minutes: "Fler pass på kvällar.",
  };
  const noted = await command(api, "noteFollowUp", { followUpId: followUp.id, ...held });
  expect(noted.__typename).toBe("NoteFollowUpSuccess");
  expect((await appendixOf(organisationId)).followUps).toEqual([
    {
      ...held,
      ...{ id: followUp.id, year: 2026, dueOn: "2026-12-01" },
      ...{ organisation: { id: organisationId }, appendix: { leaseNumber: "L-1" } },
    },
  ]);
  expect(await plan({})).toMatchObject({ __typename: "FollowUpHeldError", followUpId: followUp.id });
});

test("what cannot be planned or noted is said where it is wrong", async () => {
  const { bakery, districtId, gym } = api.world;
  const { id: appendixId } = await appendixOf(gym.organisationId);
  const early = await command(
    api,
    "scheduleFollowUp",
    { appendixId, year: 2020 },
    "... on InvalidInputError { issues { path } }",
  );
  expect(early).toMatchObject({ issues: [{ path: "year" }] });
  const nowhere = await command(api, "scheduleFollowUp", { appendixId: districtId, year: 2026 });
  expect(nowhere.__typename).toBe("AppendixNotFoundError");
  const held = { heldOn: "2026-01-15", attendees: [], minutes: "" };
  const unknown = await command(api, "noteFollowUp", { ...held, followUpId: bakery.organisationId });
  expect(unknown.__typename).toBe("FollowUpNotFoundError");
  const recorded = await command(
    api,
    "recordAppendix",
    { organisationId: gym.organisationId, leaseNumber: "L-9", state: "OFFERED", effectiveFrom: "2026-06-01" },
    "... on RecordAppendixSuccess { appendix { id } }",
  );
  const offered = { appendixId: recorded.appendix.id, year: 2026 };
  const more = "... on NotAgreedError { state }";
  expect(await command(api, "scheduleFollowUp", offered, more)).toMatchObject({ state: "OFFERED" });
});
