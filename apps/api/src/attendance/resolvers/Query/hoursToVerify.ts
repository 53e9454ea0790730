import { hoursFor } from "@socialsmart/domain/ledger/hours-for";
import type { QueryResolvers } from "../../../__generated__/types.ts";
import { connect } from "../../../paging/connect.ts";
import { ATTENDANCE_ORDER } from "../../attendance-order.ts";

export const hoursToVerify: NonNullable<QueryResolvers["hoursToVerify"]> = (
  _parent,
  args,
  { actor, reader: { attendances } },
) => {
  const filter = hoursFor(actor);
  return connect(
    ATTENDANCE_ORDER,
    args,
    (page) => attendances.page(filter, page),
    () => attendances.count(filter),
    () => attendances.sums(filter),
  );
};
