import { expect, test } from "vitest";
import { MAX_CHAT_ID_LENGTH } from "../chat/chat-channel.ts";
import { anInitiative, aPerson } from "../testing/builders.ts";
import { sequentialIds } from "../testing/sequential-ids.ts";
import { laneOfInitiative, laneOfPerson } from "./lane.ts";

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
