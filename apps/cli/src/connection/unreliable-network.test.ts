import { startTestApi, type TestApi } from "@socialsmart/api/testing/test-api";
import { PledgePlacesDocument, WithdrawPledgeDocument } from "@socialsmart/client/__generated__/graphql";
import { createClient } from "@socialsmart/client/client";
import { UnreachableError } from "@socialsmart/client/errors";
import { addShift } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startUnreliableProxy, type Trouble } from "../testing/unreliable-proxy.ts";

let api: TestApi;
let proxy: Awaited<ReturnType<typeof startUnreliableProxy>>;

beforeAll(async () => {
  api = await startTestApi();
  proxy = await startUnreliableProxy(api.url);
});
afterAll(async () => {
  await proxy.close();
  await api.close();
});

/** The places that are pledged on the shift, one number a pledge. */
async function pledgesOn(shiftId: string): Promise<readonly number[]> {
  const { data } = await api.ask("query ($id: ID!) { shift(id: $id) { pledges { nodes { places } } } }", {
    id: shiftId,
  });
  return data.shift.pledges.nodes.map(({ places }: { places: number }) => places);
}

let hour = 6;
async function newShift(): Promise<string> {
  hour += 4;
  const startsAt = Temporal.Instant.from("2026-03-20T00:00:00Z").add({ hours: hour });
  return addShift(api.world, { startsAt: String(startsAt), endsAt: String(startsAt.add({ hours: 3 })) });
}

const inputOf = (shiftId: string) => ({ shiftId, organisationId: api.world.gym.organisationId, places: 2 });

const TROUBLES: readonly Trouble[] = [
  "refused before",
  "cut before",
  "refused after",
  "cut after",
  "cut half way through the answer",
  "limited",
];

test.each(TROUBLES.map((trouble) => [trouble]))(
  "a pledge that is %s is one pledge, and is answered",
  async (trouble) => {
    const shiftId = await newShift();
    const before = proxy.requests();
    proxy.trouble(trouble, trouble);
    const client = createClient({ url: proxy.url, token: api.token, firstWaitMs: 1 });
    const { pledgePlaces } = await client.command(PledgePlacesDocument, { input: inputOf(shiftId) });
    expect(pledgePlaces).toMatchObject({ __typename: "PledgePlacesSuccess", pledge: { state: "CONFIRMED" } });
    expect(proxy.requests() - before).toBe(3);
    expect(await pledgesOn(shiftId)).toEqual([2]);
  },
);

test("a pledge that everything happens to is one pledge", async () => {
  const shiftId = await newShift();
  proxy.trouble(...TROUBLES);
  const client = createClient({ url: proxy.url, token: api.token, firstWaitMs: 1, attempts: 10 });
  const { pledgePlaces } = await client.command(PledgePlacesDocument, { input: inputOf(shiftId) });
  expect(pledgePlaces?.__typename).toBe("PledgePlacesSuccess");
  expect(await pledgesOn(shiftId)).toEqual([2]);
});

test("a pledge that was given up is one pledge when it is sent again later with the key that the error names", async () => {
  const shiftId = await newShift();
  const client = createClient({ url: proxy.url, token: api.token, firstWaitMs: 1, attempts: 2 });
  proxy.trouble("cut after", "cut after");
  const input = inputOf(shiftId);
  const error = await client.command(PledgePlacesDocument, { input }).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnreachableError) || error.idempotencyKey === null) throw error;
  const { idempotencyKey } = error;
  const { pledgePlaces } = await client.command(PledgePlacesDocument, { input }, { idempotencyKey });
  expect(pledgePlaces?.__typename).toBe("PledgePlacesSuccess");
  expect(await pledgesOn(shiftId)).toEqual([2]);
});

test("two calls are two commands: the second is refused, with its facts", async () => {
  const shiftId = await newShift();
  const client = createClient({ url: proxy.url, token: api.token });
  const first = await client.command(PledgePlacesDocument, { input: inputOf(shiftId) });
  const again = await client.command(PledgePlacesDocument, { input: inputOf(shiftId) });
  expect(again.pledgePlaces).toMatchObject({ __typename: "AlreadyPledgedError", places: 2 });
  if (first.pledgePlaces?.__typename !== "PledgePlacesSuccess") throw new Error("It was refused");
  const pledgeId = first.pledgePlaces.pledge.id;
  const { withdrawPledge } = await client.command(WithdrawPledgeDocument, { input: { pledgeId } });
  expect(withdrawPledge).toMatchObject({ __typename: "WithdrawPledgeSuccess", late: false });
});
