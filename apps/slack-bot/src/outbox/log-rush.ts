import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { type Answer, answer, button, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { rosterButton } from "../roster/roster-button.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { LogFact } from "./coalesce.ts";

type Change = {
  readonly fact: Pick<LogFact, "type" | "organisationId" | "places">;
  readonly shift: Pick<Shift, "id" | "initiativeId" | "startsAt" | "endsAt" | "zone">;
};

/** What many do at once. All else is counted. */
const COUNTED = {
  PledgeConfirmed: "log.rushConfirmed",
  PledgeWaitlisted: "log.rushWaitlisted",
  PledgeWithdrawn: "log.rushWithdrawn",
} as const;

/** More changes than anybody reads line by line, as so many organisations and places on each shift. */
export function logRush(changes: readonly Change[], text: Text): Answer {
  const byShift = [...Map.groupBy(changes, ({ shift }) => shift.id).values()];
  const inOrder = byShift.toSorted(
    ([a], [b]) => (a?.shift.startsAt.epochMilliseconds ?? 0) - (b?.shift.startsAt.epochMilliseconds ?? 0),
  );
  const { shown, left } = firstOf(
    inOrder.flatMap((ofShift) => linesOf(ofShift, text)),
    LISTED.linesInThread,
  );
  const heading = text.mrkdwn("log.rush", { count: changes.length });
  const more = left > 0 ? [text.mrkdwn("log.rushMore", { count: left })] : [];
  const said = [heading, ...shown, ...more].join("\n");
  const [first] = changes;
  const roster = first && button(rosterButton(text, first.shift.initiativeId));
  return answer(said, [section(said, roster)]);
}

function linesOf(ofShift: readonly Change[], text: Text): readonly string[] {
  const [first] = ofShift;
  if (!first) return [];
  const when = whenOf(text, first.shift);
  const counted = Object.entries(COUNTED).flatMap(([type, key]) => {
    const alike = ofShift.flatMap(({ fact }) => (fact.type === type ? [fact] : []));
    const organisations = new Set(alike.map(({ organisationId }): OrganisationId => organisationId)).size;
    const places = alike.reduce((sum, fact) => sum + fact.places, 0);
    return alike.length > 0 ? [text.mrkdwn(key, { when, organisations, places })] : [];
  });
  const others = ofShift.filter(({ fact }) => !Object.hasOwn(COUNTED, fact.type)).length;
  return others > 0 ? [...counted, text.mrkdwn("log.rushOther", { when, count: others })] : counted;
}
