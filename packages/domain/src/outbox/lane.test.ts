import { expect, test } from "vitest";
import { anInitiative, aPerson } from "../testing/builders.ts";
import { laneOfInitiative, laneOfPerson } from "./lane.ts";

test("initiatives that share a channel share a lane; the same channel id in two workspaces is two channels", () => {
  const [first, second, elsewhere] = ["T0001", "T0001", "T0002"].map((teamId) =>
    laneOfInitiative(anInitiative({ channel: { teamId, channelId: "C0001" } })),
  );
  expect(first).toBe("channel:T0001/C0001");
  expect(second).toBe(first);
  expect(elsewhere).not.toBe(first);
});

test("an initiative without a channel has a lane of its own, as a person has", () => {
  const initiative = anInitiative({ channel: null });
  const person = aPerson();
  expect(laneOfInitiative(initiative)).toBe(`initiative:${initiative.id}`);
  expect(laneOfPerson(person.id)).toBe(`person:${person.id}`);
});
