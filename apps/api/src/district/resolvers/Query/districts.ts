import type { QueryResolvers } from "../../../__generated__/types.ts";
import { connect } from "../../../paging/connect.ts";
import { DISTRICT_ORDER } from "../../district-order.ts";

export const districts: NonNullable<QueryResolvers["districts"]> = (_parent, args, { reader }) =>
  connect(
    DISTRICT_ORDER,
    args,
    (page) => reader.districts.page(page),
    () => reader.districts.count(),
  );
