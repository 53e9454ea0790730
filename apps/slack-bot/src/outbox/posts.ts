import type { District } from "@socialsmart/domain/district/district";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { RosterFact } from "@socialsmart/domain/outbox/fact";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import { type Answer, actions, answer, button, saying, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { openButton, undoButton } from "../pledge/pledge-buttons.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

/** A change with the names that its line needs. */
export type NamedChange = { readonly fact: RosterFact; readonly organisation: string; readonly shift: Shift };

/** What happened, for the card's thread: one line each. */
export function logPost(changes: readonly NamedChange[], text: Text): Answer {
  const { shown, left } = firstOf(changes, LISTED.linesInThread);
  const lines = shown.map((change) => logLine(change, text));
  const more = left > 0 ? [text.mrkdwn("log.more", { count: left })] : [];
  return saying([...lines, ...more].join("\n"));
}

function logLine({ fact, organisation, shift }: NamedChange, text: Text): string {
  const { places } = fact;
  const when = whenOf(text, shift);
  switch (fact.type) {
    case "PledgeConfirmed":
      return text.mrkdwn("log.confirmed", { organisation, places, when });
    case "PledgeWaitlisted":
      return text.mrkdwn("log.waitlisted", { organisation, places, when });
    case "PledgeChanged":
      return fact.placesBefore === places
        ? text.mrkdwn("log.changedHours", { organisation, when })
        : text.mrkdwn("log.changed", { organisation, before: fact.placesBefore, places, when });
    case "PledgeWithdrawn":
      return text.mrkdwn("log.withdrawn", { organisation, when });
    case "PledgePromoted":
      return text.mrkdwn("log.promoted", { organisation, places, when });
    default:
      return assertNever(fact);
  }
}

/** A new initiative, below its card. */
export function publishedPost(
  {
    initiative,
    district,
    shifts,
  }: { initiative: Initiative; district: District | undefined; shifts: number },
  text: Text,
): Answer {
  const area = text.plain(`area.${initiative.primaryFocusArea}`);
  const facts = { title: initiative.title, area, district: district?.name ?? "–", shifts };
  return saying(text.mrkdwn("post.published", facts));
}

/** New shifts of an initiative, each with a button. */
export function openedPost({ title }: Initiative, shifts: readonly Shift[], text: Text): Answer {
  const heading = text.mrkdwn("post.opened", { count: shifts.length, title });
  const { shown, left } = firstOf(shifts, LISTED.shiftsInPost);
  const lines = shown.map((shift) => {
    const { location, capacity } = shift;
    return {
      shift,
      line: text.mrkdwn("post.openedShift", { when: whenOf(text, shift), location, capacity }),
    };
  });
  const more = left > 0 ? [section(text.mrkdwn("card.moreShifts", { count: left }))] : [];
  return answer([heading, ...lines.map(({ line }) => line)].join("\n"), [
    section(heading),
    ...lines.map(({ shift, line }) => {
      const about = { title, when: whenOf(text, shift), isFull: isFull(shift) };
      return section(line, button(openButton(text, shift.id, about)));
    }),
    ...more,
  ]);
}

export function cancelledPost({ title }: Initiative, shift: Shift, text: Text): Answer {
  const { location, cancelReason } = shift;
  const facts = { title, when: whenOf(text, shift), location, reason: cancelReason ?? "–" };
  return saying(text.mrkdwn("post.cancelled", facts));
}

/** To the person who made a pledge: it got its places. */
export function grantedMessage(seen: PledgeSeen, text: Text): Answer {
  const { pledge, shift, initiative, organisation } = seen;
  const when = whenOf(text, shift);
  const { title } = initiative;
  const facts = {
    organisation: organisation.name,
    places: pledge.places,
    title,
    when,
    location: shift.location,
  };
  const sentence = text.mrkdwn("direct.granted", facts);
  return answer(sentence, [section(sentence), actions(undoButton(text, pledge.id, { title, when }))]);
}

/** To the person who made a pledge: its shift is cancelled. */
export function pledgeCancelledMessage({ shift, initiative, organisation }: PledgeSeen, text: Text): Answer {
  const facts = { title: initiative.title, when: whenOf(text, shift), organisation: organisation.name };
  return saying(text.mrkdwn("direct.cancelled", { ...facts, reason: shift.cancelReason ?? "–" }));
}
