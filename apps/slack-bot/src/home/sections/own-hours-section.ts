import { hoursOf } from "../../commitment/balance-line.ts";
import { section } from "../../kit/blocks.ts";
import { lengthOf, whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel, OwnShift } from "../home-model.ts";
import type { HomeSection } from "../home-section.ts";

/** What one has done oneself this year, and what was last said of it. */
export function ownHoursSection({ ownHours }: HomeModel, text: Text): HomeSection | undefined {
  if (!ownHours) return undefined;
  const { year, reportedMinutes, verifiedMinutes, latest } = ownHours;
  const sums = { reported: hoursOf(reportedMinutes, text), verified: hoursOf(verifiedMinutes, text) };
  const items = [
    [section(text.mrkdwn("home.ownHours", sums))],
    ...latest.map((one) => [section(shiftLine(one, text))]),
  ];
  return {
    ...{ name: "own-hours", heading: text.plain("home.ownHoursHeading", { year: String(year) }) },
    ...{ items, most: items.length },
  };
}

function shiftLine({ shift, title, attendance }: OwnShift, text: Text): string {
  return text.mrkdwn("home.ownShift", {
    ...{ title, when: whenOf(text, shift) },
    what: whatWasSaid(attendance, text),
  });
}

function whatWasSaid({ state, minutesEach, entryId }: OwnShift["attendance"], text: Text): string {
  if (state === "EXCUSED") return text.plain("attended.EXCUSED");
  if (state === "NO_SHOW" || minutesEach === null) return hoursOf(0, text);
  const length = lengthOf(text, minutesEach);
  return text.plain(entryId === null ? "home.ownReported" : "home.ownVerified", { length });
}
