import { expect, test } from "vitest";
import { MAX_CHAT_ID_LENGTH } from "../chat/chat-channel.ts";
import { anInitiative, aPerson } from "../testing/builders.ts";
import { sequentialIds } from "../testing/sequential-ids.ts";
import { channelOfLane, laneOfChannel, laneOfInitiative, laneOfPerson, parseLane } from "./lane.ts";

test("a landlord's initiatives that share a channel share a lane; the same channel id in two workspaces is two channels", () => {
  const { landlordId } = anInitiative();
  const [first, second, elsewhere] = ["T0001", "T0001", "T0002"].map((teamId) =>
    laneOfInitiative(anInitiative({ landlordId, channel: { teamId, channelId: "C0001" } })),
  );
  expect(first).toBe(`channel:${landlordId}/T0001/C0001`);
  expect(second).toBe(first);
  expect(elsewhere).not.toBe(first);
});

test("two landlords never share a lane, and the longest channel fits the 200 characters that are kept", () => {
  const channel = { teamId: "T".repeat(MAX_CHAT_ID_LENGTH), channelId: "C".repeat(MAX_CHAT_ID_LENGTH) };
  const ids = sequentialIds();
  const [one, other] = [ids.next("landlord"), ids.next("landlord")].map((landlordId) =>
    laneOfInitiative(anInitiative({ landlordId, channel })),
  );
  expect(one).not.toBe(other);
  expect(one?.length).toBeLessThanOrEqual(200);
});

test("an initiative without a channel has a lane of its own, as a person has", () => {
  const initiative = anInitiative({ channel: null });
  const person = aPerson();
  expect(laneOfInitiative(initiative)).toBe(`initiative:${initiative.id}`);
  expect(laneOfPerson(person.id)).toBe(`person:${person.id}`);
});

test("a lane is read from a text, and its channel from the lane", () => {
  const { landlordId, id } = anInitiative();
  const channel = { teamId: "T0001", channelId: "C0001" };
  const lane = laneOfChannel(landlordId, channel);
  expect(channelOfLane(lane)).toEqual({ landlordId, channel });
  for (const one of [lane, laneOfPerson(aPerson().id), `initiative:${id}` as const]) {
    expect(parseLane(one)).toBe(one);
  }
  expect(channelOfLane(laneOfPerson(aPerson().id))).toBeUndefined();
});

test.each(["", "person", "person:x", "initiative:person_1", "channel:L/T/C", "channel:landlord_1", "a:b/c"])(
  "%j is no lane",
  (text) => {
    expect(parseLane(text)).toBeUndefined();
  },
);
