import type { AuditEventResolvers } from "../../__generated__/types.ts";
import { loadNode } from "../../node/node-kinds.ts";

export const AuditEvent: AuditEventResolvers = {
  subjectId: ({ subject }) => subject,
  subject: ({ subject }, _args, context) => loadNode(subject, context),
};
