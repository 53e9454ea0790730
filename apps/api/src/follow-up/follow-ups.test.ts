import { offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { anOffering, anOfferOf } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const FOLLOW_UPS = `query ($id: ID!) { organisation(id: $id) { appendices { id
  followUpDueOn
  followUps { id year dueOn heldOn attendees { party capacity } minutes organisation { id } appendix { leaseNumber } }
} } }`;
async function appendixOf(id: string) {
  return (await api.ask(FOLLOW_UPS, { id })).data.organisation.appendices[0];
}

test("a follow-up is planned for when its year is over, moved, called off, planned again, held and noted", async () => {
  const { organisationId } = api.world.bakery;
  const { id: appendixId } = await appendixOf(organisationId);
  const more =
    "... on ScheduleFollowUpSuccess { followUp { id dueOn } } ... on FollowUpHeldError { followUpId }";
  const plan = (given: object) =>
    command(api, "scheduleFollowUp", { appendixId, year: 2026, ...given }, more);
  let { followUp } = await plan({});
  expect(followUp.dueOn).toBe("2027-01-31");
  const off = await command(
    api,
    "cancelFollowUp",
    { followUpId: followUp.id },
    "... on CancelFollowUpSuccess { followUpId }",
  );
  expect(off).toEqual({ __typename: "CancelFollowUpSuccess", followUpId: followUp.id });
  const gone = await command(api, "cancelFollowUp", { followUpId: followUp.id });
  expect(gone.__typename).toBe("FollowUpNotFoundError");
  followUp = (await plan({})).followUp;
  expect(await plan({ dueOn: "2026-12-01" })).toMatchObject({
    followUp: { ...followUp, dueOn: "2026-12-01" },
  });
  const held = {
    heldOn: "2026-01-15",
    attendees: [{ party: "TENANT", capacity: "Butikschef" }],
    minutes: "Fler pass på kvällar.",
  };
  const DUE = `query ($by: Date) { appendicesToFollowUp(by: $by) { id followUpDueOn followUpDueYear } }`;
  const due = { id: appendixId, followUpDueOn: "2026-12-01", followUpDueYear: 2026 };
  expect((await api.ask(DUE, { by: "2026-12-31" })).data.appendicesToFollowUp).toEqual([due]);
  expect((await api.ask(DUE)).data.appendicesToFollowUp).toEqual([]);
  const note = (revision: number) =>
    command(
      api,
      "noteFollowUp",
      { followUpId: followUp.id, revision, ...held },
      "... on NotedMeanwhileError { revision }",
    );
  expect((await note(0)).__typename).toBe("NoteFollowUpSuccess");
  expect(await note(0)).toMatchObject({ __typename: "NotedMeanwhileError", revision: 1 });
  const appendix = await appendixOf(organisationId);
  expect(appendix.followUpDueOn).toBe("2028-01-31");
  expect(appendix.followUps).toEqual([
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
  const { deps, landlord } = api.world;
  const offer = anOfferOf(api.world, await anOffering(api.world));
  const made = answerOf(await offerAppendix(deps, landlord.coordinator, offer, null));
  const offered = { appendixId: made.appendixId, year: 2026 };
  const more = "... on NotAgreedError { state }";
  expect(await command(api, "scheduleFollowUp", offered, more)).toMatchObject({ state: "OFFERED" });
});

test("a follow-up writes its own agenda, and what is agreed at it becomes next year's commitments", async () => {
  const { association, gym, landlord, shiftId } = api.world;
  const { organisationId } = gym;
  const { id: appendixId } = await appendixOf(organisationId);
  await command(api, "commitYearly", { organisationId, year: 2026, target: 600 });
  await command(api, "commitYearly", { organisationId: landlord.organisationId, year: 2026, target: 900 });
  const found = "... on ScheduleFollowUpSuccess { followUp { id } }";
  const planned = await command(api, "scheduleFollowUp", { appendixId, year: 2026 }, found);
  const followUpId = planned.followUp.id;
  const AGENDA = `query ($id: ID!) { node(id: $id) { ... on FollowUp { agenda { year nextYear shortYear { year }
    fitting { id }
    parties { party organisation { id } balance { targetMinutes verifiedMinutes }
      lines { unit focusArea target proRataTarget verified left proposedTarget }
      areas { focusArea promisedMinutes pledgedMinutes verifiedMinutes } } } } } }`;
  const { data, errors } = await api.ask(AGENDA, { id: followUpId });
  expect(errors).toEqual([]);
  const { agenda } = data.node;
  expect(agenda).toMatchObject({ year: 2026, nextYear: 2027, shortYear: null, fitting: [{ id: shiftId }] });
  const line = { unit: "MINUTES", focusArea: null, verified: 0 };
  const all = { focusArea: null, pledgedMinutes: 0, verifiedMinutes: 0 };
  expect(agenda.parties).toEqual([
    {
      ...{ party: "TENANT", organisation: { id: organisationId } },
      balance: { targetMinutes: 600, verifiedMinutes: 0 },
      lines: [{ ...line, target: 600, proRataTarget: 600, left: 600, proposedTarget: 300 }],
      areas: [{ ...all, promisedMinutes: 600 }],
    },
    {
      ...{ party: "LANDLORD", organisation: { id: landlord.organisationId } },
      balance: { targetMinutes: 900, verifiedMinutes: 0 },
      lines: [{ ...line, target: 900, proRataTarget: 900, left: 900, proposedTarget: 450 }],
      areas: [{ ...all, promisedMinutes: 900 }],
    },
  ]);

  const more = `... on AdoptLinesSuccess { commitments { year target } } ... on RaiseNeedsPersonError { line thisYears }
    ... on CommitmentExistsError { commitmentId } ... on InvalidInputError { issues { path } }`;
  const adopt = (given: object) =>
    command(api, "adoptLines", { followUpId, organisationId, lines: [{ target: 600 }], ...given }, more);
  expect(await adopt({})).toMatchObject({ __typename: "FollowUpNotHeldError" });
  const attendees = [{ party: "TENANT", capacity: "Ägare" }];
  await command(api, "noteFollowUp", { followUpId, heldOn: "2026-01-15", attendees, minutes: "Bra." });
  expect(await adopt({ lines: [{ target: 601 }] })).toMatchObject({ line: 0, thisYears: 600 });
  expect(await adopt({ lines: [] })).toMatchObject({ issues: [{ path: "lines" }] });
  const third = await adopt({ organisationId: association.organisationId });
  expect(third).toMatchObject({ __typename: "OrganisationNotFoundError" });
  expect(await adopt({})).toMatchObject({ commitments: [{ year: 2027, target: 600 }] });
  expect(await adopt({})).toMatchObject({ __typename: "CommitmentExistsError" });
  expect(await adopt({ followUpId: shiftId })).toMatchObject({ __typename: "FollowUpNotFoundError" });
});
