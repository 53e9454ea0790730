import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import type { Installations } from "@socialsmart/domain/installation/installations";
import { type EntityManager, IsNull, LessThanOrEqual } from "typeorm";
import { auditEventTable, toAuditEventRow } from "../audit/audit-event-row.ts";
import { lookUp, lookUpAll } from "../reader/look-up.ts";
import type { ReadOptions } from "../reader/read.ts";
import { toDate, toOptionalDate } from "../schema/values.ts";
import { runTransaction, type TransactionOptions } from "../transaction/run-transaction.ts";
import { installationNumberTable } from "./installation-number-row.ts";
import { installationTable, toInstallation } from "./installation-row.ts";

type Options = ReadOptions & Omit<TransactionOptions, "repeatable">;

const FREE = { lease_owner: null, lease_until_ms: null };
const RAISED = { version: () => "version + 1" };

/** Installations on the database. Each change is one statement that names the version it was decided on, or who has the turn. */
export function makeInstallations(options: Options): Installations {
  const { clock } = options.engine;
  /** Commits if the change found its row. Where a lost COMMIT was in after all, the repetition finds none: who asked looks again. */
  const change = (
    work: (manager: EntityManager) => Promise<{ affected?: number | null | undefined }>,
    audit: readonly AuditEvent[] = [],
  ) =>
    runTransaction({ ...options, repeatable: true }, async ({ manager }) => {
      const { affected } = await work(manager);
      if (affected !== 1) return { end: "ROLLBACK", value: false };
      for (const event of audit) await manager.insert(auditEventTable, toAuditEventRow(event));
      return { end: "COMMIT", value: true };
    });
  const live = { ended_at: IsNull() };

  return {
    async live() {
      return (await lookUpAll(options, installationTable, { ended_at: null }, ["place_id"])).map(
        toInstallation,
      );
    },

    async find(placeId) {
      const row = await lookUp(options, installationTable, { place_id: placeId });
      return row && toInstallation(row);
    },

    async install(installation, audit) {
      const { placeId, secret, secretExpiresAt, installedAt } = installation;
      const columns = {
        ...{ is_organisation: installation.isOrganisation, name: installation.name },
        ...{ team_ids: JSON.stringify(installation.teamIds), secret: secret.text, secret_key: secret.keyId },
        ...{ secret_expires_at: toOptionalDate(secretExpiresAt), installed_at: toDate(installedAt) },
        ...{ installed_by: installation.installedBy, ended_at: null, end_reason: null, ...FREE },
      };
      await change(async (manager) => {
        const { affected } = await manager.update(
          installationTable,
          { place_id: placeId },
          { ...columns, ...RAISED },
        );
        // Somebody else may insert it first; then the whole runs again and finds it.
        if (affected === 0)
          await manager.insert(installationTable, { place_id: placeId, ...columns, version: 1 });
        return { affected: 1 };
      }, audit);
    },

    end: ({ placeId, version }, { at, reason }, audit) =>
      change(
        (manager) =>
          manager.update(
            installationTable,
            { place_id: placeId, version, ...live },
            {
              ...{ secret: null, secret_key: null, secret_expires_at: null, ...FREE, ...RAISED },
              ...{ ended_at: toDate(at), end_reason: reason },
            },
          ),
        audit,
      ),

    async reach(placeId, teamIds) {
      await change((manager) =>
        manager.update(
          installationTable,
          { place_id: placeId, ...live },
          { team_ids: JSON.stringify(teamIds) },
        ),
      );
    },

    claimSecret: ({ placeId, owner, leaseMs }) =>
      runTransaction({ ...options, repeatable: true }, async ({ manager }) => {
        const { affected } = await manager
          .createQueryBuilder()
          .update(installationTable)
          .set({
            lease_owner: owner,
            lease_until_ms: () => `${clock.milliseconds} + ${Math.round(leaseMs)}`,
          })
          .where(
            `place_id = :placeId AND ended_at IS NULL
              AND (lease_owner IS NULL OR lease_owner = :owner OR lease_until_ms <= ${clock.milliseconds})`,
            { placeId, owner },
          )
          .execute();
        if (affected !== 1) return { end: "ROLLBACK", value: undefined };
        const row = await manager.findOneByOrFail(installationTable, { place_id: placeId });
        return { end: "COMMIT", value: toInstallation(row) };
      }),

    async releaseSecret({ placeId, owner }) {
      await change((manager) =>
        manager.update(installationTable, { place_id: placeId, lease_owner: owner }, FREE),
      );
    },

    replaceSecret: ({ placeId, version }, { secret, expiresAt }) =>
      change((manager) =>
        manager.update(
          installationTable,
          { place_id: placeId, version, ...live },
          {
            ...{ secret: secret.text, secret_key: secret.keyId, ...FREE, ...RAISED },
            secret_expires_at: toOptionalDate(expiresAt),
          },
        ),
      ),

    takeInvitation: (number, now, expiresAt) =>
      change(async (manager) => {
        await manager.delete(installationNumberTable, { expires_at: LessThanOrEqual(toDate(now)) });
        if (await manager.existsBy(installationNumberTable, { number })) return { affected: 0 };
        await manager.insert(installationNumberTable, { number, expires_at: toDate(expiresAt) });
        return { affected: 1 };
      }),
  };
}
