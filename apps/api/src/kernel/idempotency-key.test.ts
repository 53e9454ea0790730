import { addShift } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

function aShift(given: Parameters<typeof addShift>[1] = {}): Promise<string> {
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
