import type { QueryResolvers } from "../../../__generated__/types.ts";
import { given } from "../../../kernel/given.ts";
import { connect } from "../../../paging/connect.ts";
import { AUDIT_EVENT_ORDER } from "../../audit-event-order.ts";

export const auditEvents: NonNullable<QueryResolvers["auditEvents"]> = (_parent, args, { reader }) => {
  const { subjectId: subject, actorId, action } = args;
  const filter = given({ subject, actorId, action, within: args.within && given(args.within) });
  return connect(
    AUDIT_EVENT_ORDER,
    args,
    (page) => reader.auditEvents.page(filter, page),
    () => reader.auditEvents.count(filter),
  );
};
