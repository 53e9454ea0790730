import { usualDueDate } from "@socialsmart/domain/follow-up/follow-up";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { FollowUpFact } from "@socialsmart/domain/outbox/fact";
import type { Reader } from "@socialsmart/domain/store/reader";
import {
  agendaButton,
  followUpsButton,
  pageButton,
  plannedButtons,
  scheduleButton,
} from "../../follow-up/follow-up-buttons.ts";
import { aboutFollowUp, dayLine } from "../../follow-up/follow-up-lines.ts";
import { type AboutFollowUp, aboutOf, readFollowUp } from "../../follow-up/read-follow-up.ts";
import { type Answer, actions, answer, section } from "../../kit/blocks.ts";
import { cut, firstOf } from "../../kit/cut.ts";
import { escapeMrkdwn } from "../../kit/escape.ts";
import { LISTED } from "../../kit/limits.ts";
import { fullDateOf } from "../../texts/dates.ts";
import { message } from "./about.ts";
import type { Told } from "./told.ts";

/** As much of what was said as a message shows. */
const MINUTES_AT_MOST = 600;

type FactOf<Type extends FollowUpFact["type"]> = Extract<FollowUpFact, { readonly type: Type }>;

/** What has a date by now, and an appendix that does not hold any more, is not asked for. */
export async function followUpsWantedDirect(
  facts: readonly FactOf<"YourFollowUpWanted">[],
  { reader, text }: Told,
): Promise<Answer | undefined> {
  const ids = [...new Set(facts.map(({ appendixId }) => appendixId))];
  const [appendices, followUps] = await Promise.all([
    reader.appendices.byIds(ids),
    reader.followUps.listByAppendices(ids),
  ]);
  const organisations = await reader.organisations.byIds([
    ...new Set(appendices.map(({ organisationId }) => organisationId)),
  ]);
  const wanted = facts.flatMap(({ appendixId, year }): AboutFollowUp[] => {
    const appendix = appendices.find(({ id }) => id === appendixId);
    const organisation = organisations.find(({ id }) => id === appendix?.organisationId);
    const isPlanned = followUps.get(appendixId)?.some((one) => one.year === year);
    if (appendix?.state !== "ACTIVE" || !organisation || isPlanned) return [];
    return [{ year, appendix, organisation }];
  });
  if (wanted.length === 0) return undefined;
  const { shown, left } = firstOf(wanted, LISTED.followUps);
  const heading = text.mrkdwn("followUp.wanted", { count: wanted.length });
  const lines = shown.map((about) => {
    const by = text.mrkdwn("followUp.dueBy", {
      on: fullDateOf(text, usualDueDate(about.year)),
    });
    return { about, said: `${aboutFollowUp(about, text)}\n${by}` };
  });
  const more = left > 0 ? [text.mrkdwn("followUp.more", { count: left })] : [];
  return answer([heading, ...lines.map(({ said }) => said), ...more].join("\n"), [
    section(heading),
    ...lines.flatMap(({ said, about }) => [section(said), actions(scheduleButton(about, text))]),
    ...more.map((line) => section(line)),
  ]);
}

/** It has a date, another one, or is soon: by what is so when it is told. */
export async function followUpDirect(
  fact: Exclude<
    FollowUpFact,
    { readonly type: "YourFollowUpWanted" | "YourFollowUpNoted" | "YourFollowUpCancelled" }
  >,
  { reader, text }: Told,
): Promise<Answer | undefined> {
  const seen = await readFollowUp(reader, fact.followUpId);
  if (!seen || seen.followUp.heldOn) return undefined;
  const { dueOn } = seen.followUp;
  const about = aboutFollowUp(aboutOf(seen), text);
  const on = fullDateOf(text, dueOn);
  switch (fact.type) {
    case "YourFollowUpScheduled": {
      const heading = await scheduledHeading(fact.wasDueAt);
      return heading === undefined ? undefined : message([heading, about], [agendaButton(seen, text)]);
    }
    case "YourFollowUpReminder":
      return message([text.mrkdwn("followUp.reminder", { on }), about], [agendaButton(seen, text)]);
    case "YourMinutesWanted":
      return message(
        [text.mrkdwn("followUp.minutesWanted", { on }), about, text.mrkdwn("followUp.minutesHow")],
        plannedButtons(seen, text),
      );
    default:
      return assertNever(fact);
  }

  async function scheduledHeading(wasDueAt: number | undefined): Promise<string | undefined> {
    if (wasDueAt === undefined) return text.mrkdwn("followUp.scheduled", { on });
    const was = await localDayOf(wasDueAt, reader);
    // Moved to and fro: nobody has to know.
    if (was.equals(dueOn)) return undefined;
    return text.mrkdwn("followUp.moved", { was: fullDateOf(text, was), on });
  }
}

/** It was held: what was said, or where all of that stands. A later revision has the message say so. */
export async function followUpNotedDirect(
  { followUpId }: Pick<FactOf<"YourFollowUpNoted">, "followUpId">,
  { reader, text, readsDocuments }: Told,
): Promise<Answer | undefined> {
  const seen = await readFollowUp(reader, followUpId);
  if (!seen?.followUp.heldOn) return undefined;
  const { minutes, revision } = seen.followUp;
  const lines = [
    text.mrkdwn(revision > 1 ? "followUp.notedAgain" : "followUp.noted"),
    `${aboutFollowUp(aboutOf(seen), text)}\n${dayLine(seen, text)}`,
    escapeMrkdwn(cut(minutes, MINUTES_AT_MOST)),
  ];
  return message(lines, [agendaButton(seen, text), ...(readsDocuments ? [pageButton(seen, text)] : [])]);
}

/** It was called off, and whoever knows of it need not come. */
export async function followUpCancelledDirect(
  { appendixId, year, wasDueAt }: FactOf<"YourFollowUpCancelled">,
  { reader, text }: Told,
): Promise<Answer | undefined> {
  const [appendix] = await reader.appendices.byIds([appendixId]);
  const [organisation] = appendix ? await reader.organisations.byIds([appendix.organisationId]) : [];
  if (!appendix || !organisation) return undefined;
  const on = fullDateOf(text, await localDayOf(wasDueAt, reader));
  const about = aboutFollowUp({ year, appendix, organisation }, text);
  return message([text.mrkdwn("followUp.cancelled", { on }), about], [followUpsButton(text)]);
}

async function localDayOf(ms: number, reader: Reader): Promise<Temporal.PlainDate> {
  const zone = (await reader.landlord())?.zone ?? "UTC";
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
}
