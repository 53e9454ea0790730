import type { UntoldNoticeConnectionResolvers } from "../../__generated__/types.ts";

export const UntoldNoticeConnection: UntoldNoticeConnectionResolvers = {
  totalCount: ({ count }) => count(),
};
