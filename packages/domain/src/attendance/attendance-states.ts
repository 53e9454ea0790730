import { mayBecome, type StateMachine } from "../kernel/state-machine.ts";

export const ATTENDANCE_STATES = ["EXPECTED", "PRESENT", "NO_SHOW", "EXCUSED"] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** What somebody can say of a place. That nobody has said anything yet, EXPECTED, is not stored. */
export const REPORTED_STATES = [
  "PRESENT",
  "NO_SHOW",
  "EXCUSED",
] as const satisfies readonly AttendanceState[];
export type ReportedState = (typeof REPORTED_STATES)[number];

/** What was said can be corrected until the shift is settled, not taken back. */
export const ATTENDANCE_MACHINE: StateMachine<AttendanceState> = {
  EXPECTED: ["PRESENT", "NO_SHOW", "EXCUSED"],
  PRESENT: ["NO_SHOW", "EXCUSED"],
  NO_SHOW: ["PRESENT", "EXCUSED"],
  EXCUSED: ["PRESENT", "NO_SHOW"],
};

/** The state that a place is moved to, which may be the one that it has. @throws where the machine knows no such move */
export function moveAttendance(from: AttendanceState, to: ReportedState): ReportedState {
  if (from !== to && !mayBecome(ATTENDANCE_MACHINE, from, to))
    throw new Error(`Attendance never goes from ${from} to ${to}`);
  return to;
}
