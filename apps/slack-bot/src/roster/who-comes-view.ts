import type { ModalView } from "@slack/types";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { type ButtonSpec, context, plain, section } from "../kit/blocks.ts";
import { cutMrkdwn, firstOf } from "../kit/cut.ts";
import { LIMITS, LISTED } from "../kit/limits.ts";
import type { About } from "../pledge/pledge-buttons.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { type Expected, expectedLine } from "./who-comes.ts";

export const SEE_WHO_COMES = "roster.who-comes";

/** Opens the names of those who are to come. */
export function whoComesButton(text: Text, shiftId: ShiftId, about: About): ButtonSpec {
  const spoken = text.plain("roster.whoComesSpoken", about);
  return { actionId: SEE_WHO_COMES, label: text.plain("roster.whoComes"), value: shiftId, spoken };
}

export type WhoComes = {
  readonly shift: Shift;
  readonly initiative: Initiative;
  readonly expected: readonly Expected[];
};

/** Everybody who is to come to a shift, with their names, for who receives them. */
export function whoComesView({ shift, initiative, expected }: WhoComes, text: Text): ModalView {
  const { title } = initiative;
  const heading = text.mrkdwn("initiatives.line", {
    ...{ title, area: whenOf(text, shift), district: shift.location },
  });
  const { shown, left } = firstOf(expected, LISTED.organisationsInView);
  return {
    type: "modal",
    title: plain(text.plain("roster.whoComesTitle"), LIMITS.viewTitle),
    close: plain(text.plain("form.close"), LIMITS.viewButton),
    blocks: [
      section(heading),
      ...(shown.length === 0 ? [context(text.mrkdwn("roster.nobody"))] : []),
      ...shown.map((one) => section(cutMrkdwn(expectedLine(one, text), LIMITS.viewLine))),
      ...(left > 0 ? [context(text.mrkdwn("roster.more", { count: left }))] : []),
    ],
  };
}
