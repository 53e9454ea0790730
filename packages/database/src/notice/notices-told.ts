import { type NoticesTold, TOLD_IS_KNOWN_DAYS } from "@socialsmart/domain/notice/notices-told";
import { In, LessThan } from "typeorm";
import { lookUpAll } from "../reader/look-up.ts";
import type { ReadOptions } from "../reader/read.ts";
import { toDate } from "../schema/values.ts";
import { runTransaction, type TransactionOptions } from "../transaction/run-transaction.ts";
import { noticeToldTable, toNoticeTold } from "./notice-told-row.ts";

export function makeNoticesTold(options: ReadOptions & Omit<TransactionOptions, "repeatable">): NoticesTold {
  return {
    async listBySubjects(landlordId, personId, subjects) {
      if (subjects.length === 0) return [];
      const where = { landlord_id: landlordId, person_id: personId, subject: In([...subjects]) };
      return (await lookUpAll(options, noticeToldTable, where, ["told_at"])).map(toNoticeTold);
    },
    async save(landlordId, personId, told, at) {
      const whose = { landlord_id: landlordId, person_id: personId };
      const known = at.subtract({ hours: 24 * TOLD_IS_KNOWN_DAYS });
      await runTransaction({ ...options, repeatable: true }, async ({ manager }) => {
        await manager.delete(noticeToldTable, { ...whose, told_at: LessThan(toDate(known)) });
        for (const { type, subject, version } of told) {
          const key = { ...whose, type, subject, version };
          const { affected } = await manager.update(noticeToldTable, key, { told_at: toDate(at) });
          // Somebody else may insert it first; then the whole runs again and finds it.
          if (affected === 0) await manager.insert(noticeToldTable, { ...key, told_at: toDate(at) });
        }
        return { end: "COMMIT", value: undefined };
      });
    },
  };
}
