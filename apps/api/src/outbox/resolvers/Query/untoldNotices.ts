import type { QueryResolvers } from "../../../__generated__/types.ts";
import { connect } from "../../../paging/connect.ts";
import { toUntoldNotice, UNTOLD_NOTICE_ORDER } from "../../untold-notice.ts";

export const untoldNotices: NonNullable<QueryResolvers["untoldNotices"]> = (
  _parent,
  args,
  { reader: { parkedMessages } },
) => {
  return connect(
    UNTOLD_NOTICE_ORDER,
    args,
    async (request) => {
      const { items, ...page } = await parkedMessages.page(request);
      return { ...page, items: items.map(toUntoldNotice) };
    },
    () => parkedMessages.count(),
  );
};
