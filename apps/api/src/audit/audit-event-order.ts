import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import type { ListOrder } from "../paging/connect.ts";

/** By time, the latest first. */
export const AUDIT_EVENT_ORDER: ListOrder<AuditEvent> = {
  kind: "audit",
  sortKey: "INSTANT",
  cursorOf: ({ at, id }) => ({ key: at.toString(), id }),
};
