import { expect, test } from "vitest";
import { err } from "../kernel/result.ts";
import { MemoryStore } from "../testing/memory-store.ts";
import { answerOf } from "../testing/outcome.ts";
import { testDeps } from "../testing/world.ts";
import { type FoundLandlord, foundLandlord } from "./found-landlord.ts";

const input: FoundLandlord = {
  name: "Västerporten Fastigheter",
  organisationNumber: "556036-0793",
  language: "sv",
  zone: "Europe/Stockholm",
  chatTeamId: "T0001",
};

test("a landlord begins with the organisation it is itself, and one audit event", async () => {
  const deps = testDeps(new MemoryStore());
  const { landlordId, organisationId } = answerOf(await foundLandlord(deps, input));
  const reader = deps.store.reader(landlordId);
  expect(await reader.landlord()).toEqual({
    id: landlordId,
    name: "Västerporten Fastigheter",
    language: "sv",
    zone: "Europe/Stockholm",
    chatTeamId: "T0001",
  });
  expect(await reader.organisations.byIds([organisationId])).toEqual([
    {
      id: organisationId,
      landlordId,
      kind: "LANDLORD",
      name: "Västerporten Fastigheter",
      organisationNumber: "5560360793",
      language: "sv",
    },
  ]);
  expect(deps.store.auditEvents).toEqual([
    {
      id: expect.stringMatching(/^audit_/),
      landlordId,
      at: deps.clock.now(),
      actorKind: "OPERATOR",
      actorId: null,
      source: "COMMAND_LINE",
      action: "foundLandlord",
      subject: landlordId,
      change: { zone: "Europe/Stockholm", language: "sv" },
    },
  ]);
  expect(await deps.store.directory.landlordByChatTeam("T0001")).toHaveProperty("id", landlordId);
});

test("a chat workspace is one landlord's; landlords without one may be many", async () => {
  const deps = testDeps(new MemoryStore());
  answerOf(await foundLandlord(deps, input));
  const before = deps.store.contents;
  expect(await foundLandlord(deps, { ...input, name: "Grannbolaget" })).toEqual(
    err({ type: "ChatTeamTaken", chatTeamId: "T0001" }),
  );
  expect(deps.store.contents).toBe(before);
  answerOf(await foundLandlord(deps, { ...input, chatTeamId: null }));
  expect((await foundLandlord(deps, { ...input, chatTeamId: null })).ok).toBe(true);
});

test("everything that is wrong is told at once, and nothing is written", async () => {
  const deps = testDeps(new MemoryStore());
  const before = deps.store.contents;
  const wrong = { ...input, name: " ", organisationNumber: "1", zone: "+01:00", chatTeamId: "" };
  expect(await foundLandlord(deps, wrong)).toEqual(
    err({
      type: "InvalidInput",
      issues: [
        { path: "name", problem: { type: "Empty" } },
        { path: "chatTeamId", problem: { type: "Empty" } },
        { path: "zone", problem: { type: "UnknownTimeZone" } },
        { path: "organisationNumber", problem: { type: "NotAnOrganisationNumber" } },
      ],
    }),
  );
  expect(deps.store.contents).toBe(before);
});
