import type { AuditEventConnectionResolvers } from "../../__generated__/types.ts";

export const AuditEventConnection: AuditEventConnectionResolvers = {
  totalCount: ({ count }) => count(),
};
