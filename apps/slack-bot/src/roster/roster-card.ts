import type { District } from "@socialsmart/domain/district/district";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { type Answer, answer, context, divider, header, section } from "../kit/blocks.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { ShiftRoster } from "./read-rosters.ts";
import { shiftSection } from "./shift-section.ts";

export type RosterCard = {
  readonly initiative: Initiative;
  readonly district: District | undefined;
  /** The next shifts, by start. */
  readonly rosters: readonly ShiftRoster[];
  /** How many more there are later on. */
  readonly later: number;
};

/** The living card of an initiative: one message in its channel, edited in place for as long as it lives. */
export function rosterCard({ initiative, district, rosters, later }: RosterCard, text: Text): Answer {
  const { title, primaryFocusArea } = initiative;
  const area = text.plain(`area.${primaryFocusArea}`);
  const shifts = rosters.map(({ shift }) =>
    text.mrkdwn("form.shiftOption", {
      when: whenOf(text, shift),
      taken: shift.taken,
      capacity: shift.capacity,
    }),
  );
  const spoken = shifts.length > 0 ? shifts.join("; ") : text.plain("roster.none");
  return answer(text.mrkdwn("card.fallback", { title, shifts: spoken }), [
    header(title),
    context(text.mrkdwn("card.about", { area, district: district?.name ?? "–" })),
    divider(),
    ...(rosters.length > 0
      ? rosters.map((roster) => shiftSection(roster, title, text))
      : [section(text.mrkdwn("roster.none"))]),
    ...(later > 0 ? [context(text.mrkdwn("card.moreShifts", { count: later }))] : []),
    context(text.mrkdwn("card.hint")),
  ]);
}
