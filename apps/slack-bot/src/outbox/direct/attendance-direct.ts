import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import { attendanceAnswer } from "../../attendance/attendance-answer.ts";
import { readUnreported } from "../../attendance/read-sheet.ts";
import type { Answer } from "../../kit/blocks.ts";
import type { Told } from "./told.ts";

/** Asks the host who came; not where it was said already, or can no longer be. */
export async function attendanceDirect(
  { shiftId }: Extract<PersonalFact, { type: "YourAttendanceWanted" }>,
  { reader, text, now }: Told,
): Promise<Answer | undefined> {
  const seen = await readUnreported(reader, shiftId, now);
  return seen && attendanceAnswer(seen, text);
}
