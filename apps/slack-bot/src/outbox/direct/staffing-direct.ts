import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import { isUnderstaffed } from "@socialsmart/domain/shift/shift-phase";
import type { Answer } from "../../kit/blocks.ts";
import { whoComesButton } from "../../roster/who-comes-view.ts";
import { aboutOf, message } from "./about.ts";
import type { Told } from "./told.ts";

/** Places were given up late, and the host has too few people now. A shift that has got enough since is not told of. */
export async function shiftShortDirect(
  { shiftId, initiativeId }: Extract<PersonalFact, { type: "YourShiftShort" }>,
  { reader, text, now }: Told,
): Promise<Answer | undefined> {
  const [[shift], [initiative]] = await Promise.all([
    reader.shifts.byIds([shiftId]),
    reader.initiatives.byIds([initiativeId]),
  ]);
  if (!shift || !initiative || !isUnderstaffed(shift, now)) return undefined;
  const about = aboutOf({ shift, initiative }, text);
  const { taken, capacity, minPlaces } = shift;
  return message(
    [text.mrkdwn("staffing.host", { ...about, taken, capacity, minPlaces }), text.mrkdwn("staffing.hostWay")],
    [whoComesButton(text, shiftId, about)],
  );
}
