import { MemoryStore } from "@socialsmart/domain/testing/memory-store";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { aWorld, furnish, testDeps } from "@socialsmart/domain/testing/world";
import { describe, expect, test } from "vitest";
import { runTokenCommand } from "./run-token-command.ts";

const CREATE = { action: "create", name: "Lobby screen", scopes: ["roster:read"], daysValid: 90 } as const;
const unknown = sequentialIds({ after: 9_000_000 });

describe("a token command", () => {
  test("is for the only landlord there is", async () => {
    const { deps } = await aWorld();
    const made = await runTokenCommand(deps, { ...CREATE, landlordId: undefined });
    expect(made).toMatchObject({ ok: true, value: { output: "token-1" } });
    const token = await deps.store.directory.serviceTokenByDigest(deps.secrets.digest("token-1"));
    expect(token).toMatchObject({ name: "Lobby screen", scopes: ["roster:read"] });
  });

  test("asks which one where there are several, and takes the one that is named", async () => {
    const deps = testDeps(new MemoryStore());
    const first = await furnish(deps);
    const second = await furnish(deps, { name: "Grannbolaget", chatTeamId: "T0002" });
    const unclear = await runTokenCommand(deps, { ...CREATE, landlordId: undefined });
    expect(unclear).toStrictEqual({
      ok: false,
      refusal: [
        "The database has several landlords; say which one with --landlord:",
        `  ${second.landlordId}  Grannbolaget`,
        `  ${first.landlordId}  Västerporten Fastigheter`,
      ].join("\n"),
    });
    await runTokenCommand(deps, { ...CREATE, landlordId: second.landlordId });
    const token = await deps.store.directory.serviceTokenByDigest(deps.secrets.digest("token-1"));
    expect(token?.landlordId).toBe(second.landlordId);
  });

  test("says so where there is no landlord, or not that one", async () => {
    const empty = testDeps(new MemoryStore());
    expect(await runTokenCommand(empty, { ...CREATE, landlordId: undefined })).toMatchObject({
      refusal: "The database has no landlord yet.",
    });
    const { deps } = await aWorld();
    const landlordId = unknown.next("landlord");
    expect(await runTokenCommand(deps, { ...CREATE, landlordId })).toMatchObject({
      refusal: expect.stringContaining(`The database has no landlord ${landlordId}.`),
    });
  });

  test("names everything that is wrong with a token to be", async () => {
    const { deps } = await aWorld();
    const wrong = { ...CREATE, name: " ", daysValid: 0, landlordId: undefined };
    expect(await runTokenCommand(deps, wrong)).toStrictEqual({
      ok: false,
      refusal: "The input is not valid: name must not be empty; daysValid must be from 1 to 3660.",
    });
  });

  test("lists the landlord's tokens with all but the tokens themselves", async () => {
    const { deps } = await aWorld();
    const neighbour = await furnish(deps, { name: "Grannbolaget", chatTeamId: "T0002" });
    const { landlordId } = neighbour;
    await runTokenCommand(deps, { ...CREATE, landlordId });
    const ofReports = {
      ...CREATE,
      name: "Reports",
      scopes: ["roster:read", "people:read"],
      daysValid: null,
    } as const;
    await runTokenCommand(deps, { ...ofReports, landlordId });
    const [lobby, reports] = await deps.store.reader(landlordId).serviceTokens.list();
    if (!lobby || !reports) throw new Error("unreachable");
    await deps.store.noteTokenUse(reports.id, deps.clock.now().add({ hours: 1 }));
    await runTokenCommand(deps, { action: "revoke", tokenId: lobby.id, landlordId });
    const listed = await runTokenCommand(deps, { action: "list", landlordId });
    expect(listed.ok && listed.value.output?.split("\n")).toEqual([
      "ID                                NAME          SCOPES                   CREATED            EXPIRES            LAST USED          REVOKED",
      `${lobby.id}  Lobby screen  roster:read              2026-03-02T08:00Z  2026-05-31T08:00Z  never              2026-03-02T08:00Z`,
      `${reports.id}  Reports       roster:read,people:read  2026-03-02T08:00Z  never              2026-03-02T09:00Z  no`,
    ]);
  });

  test("revokes a token once", async () => {
    const { deps } = await aWorld();
    await runTokenCommand(deps, { ...CREATE, landlordId: undefined });
    const token = await deps.store.directory.serviceTokenByDigest(deps.secrets.digest("token-1"));
    const tokenId = token?.id ?? unknown.next("token");
    const revoke = { action: "revoke", tokenId, landlordId: undefined } as const;
    expect(await runTokenCommand(deps, revoke)).toStrictEqual({
      ok: true,
      value: { message: `Revoked ${tokenId}.`, output: null },
    });
    expect(await runTokenCommand(deps, revoke)).toStrictEqual({
      ok: false,
      refusal: "The token was revoked before, at 2026-03-02T08:00:00Z.",
    });
  });
});
