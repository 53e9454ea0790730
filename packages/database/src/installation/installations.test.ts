import type { Installations, SecretClaim } from "@socialsmart/domain/installation/installations";
import { noteInstallation, noteUninstallation } from "@socialsmart/domain/installation/note-installation";
import { expect, test } from "vitest";
import type { Database } from "../open-database.ts";
import { onEachDatabase } from "../testing/databases.ts";
import { query } from "../testing/query.ts";
import { aPlan, ids, NOW } from "../testing/values.ts";

const secret = (text: string) => ({ keyId: "k1", text });

onEachDatabase("Installations", (suite) => {
  let places = 0;

  const parts = ({ installations, store }: Database, now = NOW) => {
    return { installations, directory: store.directory, ids, clock: { now: () => now } };
  };

  /** An installation in a workspace of the test's own. */
  async function install(
    database: Database,
    more: Partial<Parameters<Installations["install"]>[0]> = {},
  ): Promise<string> {
    places += 1;
    const placeId = more.placeId ?? `T-installed-${places}`;
    await noteInstallation(parts(database), {
      ...{ placeId, isOrganisation: false, name: "Åkerbo", teamIds: [placeId], secret: secret("one") },
      ...{ secretExpiresAt: NOW.add({ hours: 12 }), installedAt: NOW, installedBy: "U1", ...more },
    });
    return placeId;
  }

  const claimOf = (placeId: string, owner: string, leaseMs = 30_000): SecretClaim => {
    return { placeId, owner, leaseMs };
  };
  const found = async (database: Database, placeId: string) => {
    const installation = await database.installations.find(placeId);
    if (!installation) throw new Error("It is not there");
    return installation;
  };

  test("are found as they were noted, and again once another process looks", async () => {
    const { database, openAgain } = suite();
    const placeId = await install(database, {
      ...{ isOrganisation: true, teamIds: ["T-a", "T-b"], name: "Åkerbo & <Söner>" },
    });
    const expected = {
      ...{ placeId, isOrganisation: true, name: "Åkerbo & <Söner>", teamIds: ["T-a", "T-b"] },
      ...{ secret: secret("one"), secretExpiresAt: "2026-11-23T20:00:00.123Z" },
      ...{ installedAt: NOW.toString(), installedBy: "U1", endedAt: null, endReason: null, version: 1 },
    };
    expect(JSON.parse(JSON.stringify(await found(database, placeId)))).toEqual(expected);
    const other = await openAgain({ poolSize: 1 });
    expect((await other.installations.live()).map((one) => one.placeId)).toContain(placeId);
    expect(await database.installations.find("T-nowhere")).toBeUndefined();
  });

  test("end once, with their secret forgotten, and begin anew when the app is installed again", async () => {
    const { database } = suite();
    const placeId = await install(database);
    const before = await found(database, placeId);
    expect(await noteUninstallation(parts(database), before, "UNINSTALLED")).toBe(true);
    expect(await noteUninstallation(parts(database), before, "REVOKED")).toBe(false);
    const ended = await found(database, placeId);
    expect(ended).toMatchObject({ secret: null, secretExpiresAt: null, endReason: "UNINSTALLED" });
    expect(await noteUninstallation(parts(database), ended, "REVOKED")).toBe(false);
    expect((await database.installations.live()).map((one) => one.placeId)).not.toContain(placeId);
    expect(await database.installations.claimSecret(claimOf(placeId, "anna"))).toBeUndefined();
    expect(await database.installations.replaceSecret(ended, { secret: secret("x"), expiresAt: null })).toBe(
      false,
    );

    await install(database, { placeId, secret: secret("two") });
    expect(await found(database, placeId)).toMatchObject({
      secret: secret("two"),
      endedAt: null,
      version: 3,
    });
    // The end of the first installation, heard late, is none of the second.
    expect(await noteUninstallation(parts(database), before, "UNINSTALLED")).toBe(false);
  });

  test("stand in the audit trail of the landlords who talk in their workspaces, once for each change", async () => {
    const { database, url } = suite();
    const [one, two] = await Promise.all([aPlan(database, {}, "T-org-1"), aPlan(database, {}, "T-org-2")]);
    const placeId = await install(database, {
      ...{ placeId: "E-org", isOrganisation: true, teamIds: ["T-org-1", "T-org-2", "T-nobody"] },
    });
    const installation = await found(database, placeId);
    await noteUninstallation(parts(database), installation, "REVOKED");
    await noteUninstallation(parts(database), installation, "REVOKED");
    for (const { landlordId } of [one, two]) {
      const rows = await query(
        url,
        `SELECT actor_kind, actor_id, source, action, subject, facts FROM audit_event
          WHERE landlord_id = '${landlordId}' AND action LIKE '%ChatApp' ORDER BY id`,
      );
      const at = { source: "CHAT", subject: landlordId };
      expect(rows).toEqual([
        {
          ...{ ...at, actor_kind: "CHAT_GUEST", actor_id: "E-org/U1", action: "installChatApp" },
          facts: '{"placeId":"E-org"}',
        },
        {
          ...{ ...at, actor_kind: "SYSTEM", actor_id: null, action: "endChatApp" },
          facts: '{"placeId":"E-org","reason":"REVOKED"}',
        },
      ]);
    }
  });

  test("reach the workspaces that an organisation has let the app into", async () => {
    const { database } = suite();
    const placeId = await install(database, { isOrganisation: true, teamIds: [] });
    await database.installations.reach(placeId, ["T-x", "T-y"]);
    expect(await found(database, placeId)).toMatchObject({ teamIds: ["T-x", "T-y"], version: 1 });
  });

  test("have one process at a time that gets a new secret, until it gives the turn back or its lease ends", async () => {
    const { database } = suite();
    const { installations } = database;
    const placeId = await install(database);
    expect(await installations.claimSecret(claimOf(placeId, "anna"))).toMatchObject({ version: 1 });
    expect(await installations.claimSecret(claimOf(placeId, "bert"))).toBeUndefined();
    await installations.releaseSecret(claimOf(placeId, "bert"));
    expect(await installations.claimSecret(claimOf(placeId, "bert"))).toBeUndefined();
    await installations.releaseSecret(claimOf(placeId, "anna"));
    expect(await installations.claimSecret(claimOf(placeId, "bert", 0))).toMatchObject({ version: 1 });
    expect(await installations.claimSecret(claimOf(placeId, "anna"))).toMatchObject({ version: 1 });
  });

  test("take a new secret in place of the one that it was got for, also after the lease", async () => {
    const { database } = suite();
    const { installations } = database;
    const placeId = await install(database);
    const claimed = await installations.claimSecret(claimOf(placeId, "anna", 0));
    if (!claimed) throw new Error("Nobody else has the turn");
    await installations.claimSecret(claimOf(placeId, "bert"));
    const expiresAt = NOW.add({ hours: 24 });
    expect(await installations.replaceSecret(claimed, { secret: secret("two"), expiresAt })).toBe(true);
    expect(await installations.replaceSecret(claimed, { secret: secret("three"), expiresAt })).toBe(false);
    const after = await found(database, placeId);
    expect(after).toMatchObject({ secret: secret("two"), version: 2 });
    expect(after.secretExpiresAt?.toString()).toBe(expiresAt.toString());
  });

  test("give the turn to one of many who ask at once", async () => {
    const { database, openAgain } = suite();
    const placeId = await install(database);
    const others = await Promise.all([1, 2, 3].map(() => openAgain({ poolSize: 4 })));
    const claims = [database, ...others, database, ...others].map(({ installations }, n) =>
      installations.claimSecret(claimOf(placeId, `owner-${n}`)),
    );
    expect((await Promise.all(claims)).filter((claimed) => claimed !== undefined)).toHaveLength(1);
  });

  test("let an invitation be taken once, whoever tries at the same time, and forget it when it has expired", async () => {
    const { database, url, openAgain } = suite();
    const other = await openAgain({ poolSize: 2 });
    const until = NOW.add({ minutes: 10 });
    const takes = [database, other, database, other].map(({ installations }) =>
      installations.takeInvitation("n1", NOW, until),
    );
    expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(1);
    expect(await database.installations.takeInvitation("n2", until, until.add({ minutes: 10 }))).toBe(true);
    expect(await query(url, "SELECT number FROM installation_number")).toEqual([{ number: "n2" }]);
  });
});
