import { type Answer, type Buttons, saying } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { whoComesButton } from "../roster/who-comes-view.ts";
import { lengthOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { allCameButton, reportButton } from "./attendance-buttons.ts";
import { type AttendanceSeen, type NamedLine, unreported } from "./read-sheet.ts";

/**
 * Asks who came to a shift, or says what was reported; with the buttons that do it or change it, for as long as anything can be.
 *
 * @param said what has just been done, in mrkdwn
 */
export function attendanceAnswer(
  { shift, initiative, lines }: AttendanceSeen,
  text: Text,
  said?: string,
): Answer {
  const about = { title: initiative.title, when: whenOf(text, shift) };
  const left = unreported({ lines }).length;
  const heading =
    left === 0
      ? text.mrkdwn("attendance.reported")
      : shift.state !== "OPEN"
        ? text.mrkdwn("attendance.over")
        : left < lines.length
          ? text.mrkdwn("attendance.partlyReported", { left })
          : text.mrkdwn("attendance.wanted");
  const { shown, left: more } = firstOf(lines, LISTED.linesToCheck);
  const body = [
    ...(said === undefined ? [] : [said]),
    heading,
    text.mrkdwn("direct.about", { ...about, location: shift.location }),
    ...shown.map((line) => `• ${attendanceLine(line, text)}`),
    ...(more > 0 ? [text.mrkdwn("roster.more", { count: more })] : []),
  ].join("\n");
  const report = reportButton(text, shift.id, { ...about, isReported: left < lines.length });
  const buttons: Buttons = left > 0 ? [allCameButton(text, shift.id, about), report] : [report];
  const isOpen = shift.state === "OPEN" && lines.some(({ attendance }) => !attendance?.entryId);
  return isOpen ? saying(body, ...buttons) : saying(body, whoComesButton(text, shift.id, about));
}

/** `Alva Ek, Kaffebönan AB: kom, 3 h`. */
function attendanceLine({ name, organisation, places, attendance }: NamedLine, text: Text): string {
  const who =
    name === null
      ? text.mrkdwn("attendance.heads", { organisation, places })
      : text.mrkdwn("attendance.person", { name, organisation });
  if (!attendance) return who;
  const { state, minutesEach, places: present, entryId } = attendance;
  const length = lengthOf(text, minutesEach ?? 0);
  const what =
    state === "PRESENT"
      ? name === null
        ? text.mrkdwn("attendance.headsCame", { present, places, length })
        : text.mrkdwn("attendance.came", { length })
      : text.mrkdwn(`attended.${state}`);
  const verified = entryId === null ? "" : ` · ${text.mrkdwn("attendance.verified")}`;
  return `${who}: ${what}${verified}`;
}
