import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { InitiativeId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf as known } from "@socialsmart/domain/testing/outcome";
import { addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { answerOf, PLEDGE, WITHDRAW } from "../testing/pledging.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Variables = Readonly<Record<string, unknown>>;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const answer = (command: string, input: Variables, key: string | null = null) =>
  answerOf(api, command, input, key);

function aShift(given: Parameters<typeof addShift>[1] = {}): Promise<ShiftId> {
  return addShift(api.world, given);
}

describe("an idempotency key", () => {
  test("gives the same answer again and has one effect, over HTTP and in parallel", async () => {
    const input = { shiftId: await aShift(), organisationId: api.world.gym.organisationId, places: 1 };
    const answers = await Promise.all(Array.from({ length: 5 }, () => answer(PLEDGE, input, "key-1")));
    expect(answers[0].__typename).toBe("PledgePlacesSuccess");
    for (const other of answers) expect(other).toStrictEqual(answers[0]);
  });

  test("gives the same refusal again, though the reason is gone", async () => {
    const shiftId = await aShift();
    const input = { shiftId, organisationId: api.world.gym.organisationId, places: 1 };
    await answer(PLEDGE, input);
    const refused = await answer(PLEDGE, input, "key-2");
    expect(refused.__typename).toBe("AlreadyPledgedError");
    await answer(WITHDRAW, { pledgeId: refused.pledge.id });
    expect(await answer(PLEDGE, input, "key-2")).toStrictEqual(refused);
    expect((await answer(PLEDGE, input, "key-2b")).__typename).toBe("PledgePlacesSuccess");
  });

  test("is refused with another input", async () => {
    const input = { shiftId: await aShift(), organisationId: api.world.gym.organisationId, places: 1 };
    await answer(PLEDGE, input, "key-3");
    expect(await answer(PLEDGE, { ...input, places: 2 }, "key-3")).toMatchObject({
      __typename: "IdempotencyKeyReusedError",
      idempotencyKey: "key-3",
    });
  });

  test.each([
    ["empty", ""],
    ["longer than 200 characters", "k".repeat(201)],
    ["one with a line break", "a\nb"],
    ["a personnummer", "850709-9805"],
    ["one with a samordningsnummer in it", "pledge 19850769-9802"],
  ])("is refused when %s", async (_, key) => {
    const input = { shiftId: await aShift(), organisationId: api.world.gym.organisationId, places: 1 };
    const { data, errors } = await api.ask(PLEDGE, { input, key });
    expect(data).toStrictEqual({ pledgePlaces: null });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "idempotencyKey" } }]);
    expect(JSON.stringify(errors)).not.toContain("9802");
  });

  test.each([["å😀 'quoted\"; --"], ["k".repeat(200)]])("may be anything else: %j", async (key) => {
    const input = { shiftId: await aShift(), organisationId: api.world.gym.organisationId, places: 1 };
    const first = await answer(PLEDGE, input, key);
    expect(first.__typename).toBe("PledgePlacesSuccess");
    expect(await answer(PLEDGE, input, key)).toStrictEqual(first);
  });
});

describe("any other command", () => {
  const NEXT_MONTH = { from: "2026-04-01", reason: "Nytt läsår" };
  const commands: [string, () => Promise<Variables>][] = [
    ["changePledge", async () => ({ pledgeId: await aPledge(), places: 2 })],
    ["acceptOffer", async () => ({ pledgeId: await anOfferedPledge() })],
    ["declineOffer", async () => ({ pledgeId: await anOfferedPledge() })],
    ["approvePledge", async () => ({ pledgeId: await aPledge({ approval: "MANUAL" }) })],
    ["rejectPledge", async () => ({ pledgeId: await aPledge({ approval: "MANUAL" }), reason: "Fullt" })],
    ["removePledge", async () => ({ pledgeId: await aPledge(), reason: "Kom aldrig" })],
    ["namePerson", async () => ({ pledgeId: await aPledge(), personId: api.world.gym.contact.personId })],
    ["unnamePerson", async () => ({ seatId: await aSeat() })],
    ["reviseShift", async () => ({ shiftId: await aShift(), capacity: 7 })],
    ["cancelShift", async () => ({ shiftId: await aShift(), reason: "Snöstorm" })],
    ["publishInitiative", async () => ({ initiativeId: await aDraft() })],
    ["pauseInitiative", async () => ({ initiativeId: await anInitiative(), reason: "Sommarlov" })],
    ["resumeInitiative", async () => ({ initiativeId: await aPausedInitiative() })],
    ["completeInitiative", async () => ({ initiativeId: await anInitiative() })],
    ["cancelInitiative", async () => ({ initiativeId: await anInitiative(), reason: "Nedlagd" })],
    ["scheduleSeries", async () => aSeries()],
    ["reviseSeries", async () => ({ seriesId: await aSeriesId(), ...NEXT_MONTH, capacity: 9 })],
    ["endSeries", async () => ({ seriesId: await aSeriesId(), ...NEXT_MONTH })],
  ];
  test.each(commands)("%s answers the same again and has one effect", async (field, prepare) => {
    await answersTheSameAgain(field, await prepare());
  });

  test("offerFreePlaces answers the same again and has one effect", async () => {
    const { world } = api;
    const shiftId = await aShift({ capacity: 2 });
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 2);
    await pledge(world, world.gym, shiftId, 2);
    await at(api, "2026-03-10T12:00:00Z", async () => {
      await command(api, "withdrawPledge", { pledgeId });
      await answersTheSameAgain("offerFreePlaces", { shiftId });
    });
  });
});

async function answersTheSameAgain(field: string, input: Variables): Promise<void> {
  const key = `again-${field}`;
  const before = changes();
  const first = await command(api, field, input, "", key);
  expect(first.__typename).toMatch(/Success$/);
  const after = changes();
  expect(after).toBeGreaterThan(before);
  expect(await command(api, field, input, "", key)).toStrictEqual(first);
  expect(changes()).toBe(after);
  const another = { pledgeId: `pledge_${"0".repeat(26)}` };
  expect(await command(api, "withdrawPledge", another, "", key)).toMatchObject({
    __typename: "IdempotencyKeyReusedError",
    idempotencyKey: key,
  });
}

/** How often something was written to the audit trail: every change of state is. */
function changes(): number {
  return api.statements.filter((sql) => /^INSERT INTO .audit_event/i.test(sql)).length;
}

async function aPledge(given: Parameters<typeof addShift>[1] = {}): Promise<PledgeId> {
  const { world } = api;
  return (await pledge(world, world.gym, await addShift(world, given))).pledgeId;
}

async function anOfferedPledge(): Promise<string> {
  const { world } = api;
  const shiftId = await addShift(world, { capacity: 2 });
  const { pledgeId } = await pledge(world, world.bakery, shiftId, 2);
  const waiting = await pledge(world, world.gym, shiftId, 2);
  await command(api, "withdrawPledge", { pledgeId });
  return waiting.pledgeId;
}

async function aSeat(): Promise<string> {
  const { deps, gym } = api.world;
  const pledgeId = await aPledge({ startsAt: "2026-03-12T15:00:00Z", endsAt: "2026-03-12T18:00:00Z" });
  const input = { pledgeId, personId: gym.contact.personId };
  return known(await namePerson(deps, gym.contact, input, null)).seatId;
}

async function aDraft(): Promise<InitiativeId> {
  const { world } = api;
  const { coordinator } = world.landlord;
  return known(await planInitiative(world.deps, coordinator, aPlan(world), null)).initiativeId;
}

async function anInitiative(): Promise<InitiativeId> {
  const { deps, landlord } = api.world;
  const initiativeId = await aDraft();
  known(await publishInitiative(deps, landlord.coordinator, { initiativeId }, null));
  return initiativeId;
}

async function aPausedInitiative(): Promise<InitiativeId> {
  const initiativeId = await anInitiative();
  await command(api, "pauseInitiative", { initiativeId, reason: "Sommarlov" });
  return initiativeId;
}

async function aSeries(): Promise<Variables> {
  return {
    initiativeId: await anInitiative(),
    rule: "FREQ=WEEKLY;COUNT=8",
    startsOn: "2026-03-10",
    startTime: "16:00",
    durationMinutes: 180,
    location: "Biblioteket",
    capacity: 4,
  };
}

async function aSeriesId(): Promise<string> {
  const more = "... on ScheduleSeriesSuccess { series { id } }";
  return (await command(api, "scheduleSeries", await aSeries(), more)).series.id;
}
