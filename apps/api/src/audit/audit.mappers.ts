import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import type { Connection } from "../paging/connection.ts";

export type AuditEventMapper = AuditEvent;
export type AuditEventConnectionMapper = Connection<AuditEvent>;
