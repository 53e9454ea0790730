import type { Attendance } from "@socialsmart/domain/attendance/attendance";
import type { AttendanceSums } from "@socialsmart/domain/store/sums";
import type { Connection } from "../paging/connection.ts";

export type AttendanceMapper = Attendance;
export type AttendanceConnectionMapper = Connection<Attendance, AttendanceSums>;
