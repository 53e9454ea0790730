import type { Attendance } from "@socialsmart/domain/attendance/attendance";
import type { ListOrder } from "../paging/connect.ts";

/** As they were reported. */
export const ATTENDANCE_ORDER: ListOrder<Attendance> = {
  kind: "attendance",
  sortKey: "INSTANT",
  cursorOf: ({ reportedAt, id }) => ({ key: reportedAt.toString(), id }),
};
