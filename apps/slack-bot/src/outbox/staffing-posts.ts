import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { hasStarted, isUnderstaffed } from "@socialsmart/domain/shift/shift-phase";
import { type Answer, answer, saying, section } from "../kit/blocks.ts";
import { actionsWithMenu } from "../kit/menus.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import { rosterButton } from "../roster/roster-button.ts";
import { shiftMenu } from "../shift/shift-menu.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

type Placed = { readonly shift: Shift; readonly initiative: Pick<Initiative, "id" | "title" | "state"> };

/** The post about a shift with too few people, as it stands now: it asks for something as long as that is so. */
export function staffingPost({ shift, initiative }: Placed, now: Temporal.Instant, text: Text): Answer {
  const { title, state } = initiative;
  const roster = rosterButton(text, initiative.id);
  const about = { title, when: whenOf(text, shift) };
  const { taken, capacity, minPlaces, location } = shift;
  if (shift.state !== "OPEN" || hasStarted(shift, now))
    return saying(text.mrkdwn("staffing.over", about), roster);
  if (!isUnderstaffed(shift, now)) {
    return saying(text.mrkdwn("staffing.enough", { ...about, taken, capacity }), roster);
  }
  const sentence = text.mrkdwn("staffing.short", { ...about, location, taken, capacity, minPlaces });
  const buttons = state === "PUBLISHED" ? [openButton(text, shift.id, { ...about, isFull: false })] : [];
  return answer(sentence, [section(sentence), actionsWithMenu(buttons, shiftMenu(shift, text))]);
}

/** The same, once there is another post about it. */
export function olderStaffingPost({ shift, initiative: { id, title } }: Placed, text: Text): Answer {
  const about = { title, when: whenOf(text, shift) };
  const said = `${text.mrkdwn("staffing.over", about)}\n${text.mrkdwn("staffing.newer")}`;
  return saying(said, rosterButton(text, id));
}
