import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import { hasEnded } from "@socialsmart/domain/shift/shift-phase";
import { attendanceAnswer } from "../../attendance/attendance-answer.ts";
import { readSheet } from "../../attendance/read-sheet.ts";
import type { Answer } from "../../kit/blocks.ts";
import type { Told } from "./told.ts";

/** Asks the host who came; not where it was said already, or can no longer be. */
export async function attendanceDirect(
  { shiftId }: Extract<PersonalFact, { type: "YourAttendanceWanted" }>,
  { reader, text, now }: Told,
): Promise<Answer | undefined> {
  const seen = await readSheet(reader, shiftId);
  if (seen?.shift.state !== "OPEN" || !hasEnded(seen.shift, now)) return undefined;
  const isAsked = seen.lines.some(({ attendance }) => !attendance);
  return isAsked ? attendanceAnswer(seen, text) : undefined;
}
