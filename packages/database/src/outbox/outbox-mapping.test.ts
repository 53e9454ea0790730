import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import type { Fact } from "@socialsmart/domain/outbox/fact";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aPlan, commit, ids, NOW, TRICKY } from "../testing/values.ts";

onEachDatabase("What was done", (suite) => {
  test("is told in the outbox, and noted in the audit trail, as it was said", async () => {
    const { database } = suite();
    const { landlordId, shift, initiative } = await aPlan(database);
    const fact: Fact = { type: "ShiftOpened", shiftId: shift.id, initiativeId: initiative.id };
    const event: AuditEvent = {
      id: ids.next("audit"),
      landlordId,
      at: NOW,
      actorKind: "OPERATOR",
      actorId: null,
      source: "COMMAND_LINE",
      action: "test",
      subject: shift.id,
      change: { state: ["DRAFT", "OPEN"], note: TRICKY },
    };
    const lane = `channel:${landlordId}/T0009/C0009` as const;
    await commit(database, landlordId, async (tx) => {
      await tx.audit.append(event);
      await tx.outbox.append(lane, fact, NOW);
    });
    const [pending] = await database.deliveries.pendingLanes(["T0009"], NOW, 10);
    expect(pending).toMatchObject({
      lane,
      oldest: { landlordId, lane, seq: 1, fact, deliveryId: null, attempts: 0 },
    });
    expect(pending?.oldest.occurredAt.toString()).toBe(NOW.toString());
  });
});
