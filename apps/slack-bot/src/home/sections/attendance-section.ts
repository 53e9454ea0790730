import { settlesAt } from "@socialsmart/domain/shift/shift-moments";
import { allCameButton, reportButton } from "../../attendance/attendance-buttons.ts";
import { type AttendanceSeen, unreported } from "../../attendance/read-sheet.ts";
import { actions, section } from "../../kit/blocks.ts";
import { momentOf, whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** Shifts that were held, and of which it is still to be said who came. */
export function attendanceSection({ unreported: held }: HomeModel, text: Text): HomeSection | undefined {
  return unlessEmpty({
    ...{ name: "attendance", heading: text.plain("home.attendanceHeading"), most: 6, isCut: held.isCut },
    items: held.items.map((one) => attendanceItem(one, text)),
  });
}

function attendanceItem(seen: AttendanceSeen, text: Text) {
  const { shift, initiative, lines } = seen;
  const about = { title: initiative.title, when: whenOf(text, shift) };
  const left = unreported(seen);
  const places = left.reduce((sum, line) => sum + line.places, 0);
  const by = momentOf(text, settlesAt(shift), shift.zone);
  const isReported = left.length < lines.length;
  return [
    section(text.mrkdwn("home.attendance", { ...about, places, by })),
    actions(allCameButton(text, shift.id, about), reportButton(text, shift.id, { ...about, isReported })),
  ];
}
