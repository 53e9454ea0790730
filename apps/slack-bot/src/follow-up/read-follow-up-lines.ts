import type { KnownBlock } from "@slack/types";
import { isContactOf, mayPlan, seesEveryRoster } from "@socialsmart/domain/access/policy";
import { ASKED_DAYS_BEFORE, type DueFollowUp } from "@socialsmart/domain/follow-up/due-follow-up";
import { type FollowUp, nextYearOf } from "@socialsmart/domain/follow-up/follow-up";
import {
  type LeaseFollowUps,
  readAllFollowUps,
  readFollowUpsOf,
} from "@socialsmart/domain/follow-up/read-due-follow-ups";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Bot } from "../bot-context.ts";
import { actions, type ButtonSpec, section } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { fullDateOf } from "../texts/dates.ts";
import { withoutNext } from "./adopt-form.ts";
import { readParties } from "./adopting.ts";
import {
  adoptButton,
  agendaButton,
  noteButton,
  plannedButtons,
  scheduleButton,
} from "./follow-up-buttons.ts";
import { aboutFollowUp, dayLine } from "./follow-up-lines.ts";

/** What has a date is shown this long before, and what was held as long after, while something is to be done about it. */
const SHOWN_DAYS = 2 * ASKED_DAYS_BEFORE;

/** A follow-up in a list, with what the person can do about it. */
export type FollowUpLine = {
  readonly on: Temporal.PlainDate;
  /** What whoever plans is to do about it by now; undefined while there is time, or once it was held. */
  readonly wants: "DAY" | "NOTES" | undefined;
  readonly isOverdue: boolean;
  readonly said: string;
  readonly buttons: readonly ButtonSpec[];
};

/** What is to be followed up soon, or was lately: the longest overdue first. */
export async function readFollowUpLines(
  { deps }: Pick<Bot, "deps">,
  known: Known,
): Promise<readonly FollowUpLine[]> {
  const today = deps.clock.now().toZonedDateTimeISO(known.landlord.zone).toPlainDate();
  const all = await readOwn(known, today);
  const held = await linesOfHeld(known, all, today);
  const due = all.flatMap((one) =>
    one.due && isNear(one.due.dueOn, today) ? [dueLine(one, one.due, today, known)] : [],
  );
  return [...held, ...due.filter((line) => line !== undefined)].toSorted((a, b) =>
    Temporal.PlainDate.compare(a.on, b.on),
  );
}

export function followUpBlocks({ said, buttons }: FollowUpLine): KnownBlock[] {
  return [section(said), ...(buttons.length > 0 ? [actions(...buttons)] : [])];
}

/** Those of one's own organisations; of every tenant, for the landlord's own. */
async function readOwn(
  { actor, reader, memberships }: Known,
  today: Temporal.PlainDate,
): Promise<readonly LeaseFollowUps[]> {
  if (seesEveryRoster(actor)) return readAllFollowUps(reader, today);
  const own = memberships.flatMap(({ organisationId }) =>
    isContactOf(actor, organisationId) ? [organisationId] : [],
  );
  return readFollowUpsOf(reader, await reader.organisations.byIds(own), today);
}

function isNear(dueOn: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(dueOn, today.add({ days: SHOWN_DAYS })) <= 0;
}

/** What is to be held: a tenant's contacts see it once it has a date. */
function dueLine(
  { appendix, organisation }: LeaseFollowUps,
  { year, dueOn, followUp }: DueFollowUp,
  today: Temporal.PlainDate,
  { actor, text }: Known,
): FollowUpLine | undefined {
  const about = { year, appendix, organisation };
  const plans = mayPlan(actor);
  const isOverdue = Temporal.PlainDate.compare(dueOn, today) < 0;
  if (!followUp) {
    if (!plans) return undefined;
    const isAsked = Temporal.PlainDate.compare(dueOn, today.add({ days: ASKED_DAYS_BEFORE })) <= 0;
    const by = text.mrkdwn(isOverdue ? "followUp.wasDueBy" : "followUp.dueBy", {
      on: fullDateOf(text, dueOn),
    });
    return {
      ...{ on: dueOn, isOverdue, wants: isAsked ? "DAY" : undefined },
      ...{ said: `${aboutFollowUp(about, text)}\n${by}`, buttons: [scheduleButton(about, text)] },
    };
  }
  const seen = { ...about, followUp };
  const said = `${aboutFollowUp(about, text)}\n${dayLine(seen, text)}`;
  const planners = plans ? plannedButtons(seen, text) : [];
  const wants = isOverdue ? "NOTES" : undefined;
  return { on: dueOn, isOverdue, wants, said, buttons: [agendaButton(seen, text), ...planners] };
}

/** What was held lately: to be read, put right and taken further. */
async function linesOfHeld(
  { actor, reader, text }: Known,
  all: readonly LeaseFollowUps[],
  today: Temporal.PlainDate,
): Promise<readonly FollowUpLine[]> {
  const recent = all.flatMap(({ appendix, organisation, held }) => {
    const isRecent =
      held?.heldOn && Temporal.PlainDate.compare(held.heldOn, today.subtract({ days: SHOWN_DAYS })) >= 0;
    return isRecent ? [{ appendix, organisation, followUp: held, on: held.heldOn }] : [];
  });
  const [first] = recent;
  if (!first) return [];
  const landlord = (await readParties(reader, first)).find(({ kind }) => kind === "LANDLORD");
  const parties = (tenant: Organisation) => (landlord ? [tenant, landlord] : [tenant]);
  const ids = [...new Set(recent.flatMap(({ organisation }) => parties(organisation)).map(({ id }) => id))];
  const commitments = await reader.commitments.listByOrganisations(ids);
  const isTakenFurther = (id: OrganisationId, followUp: FollowUp) => {
    const linesOf = (wanted: number) => (commitments.get(id) ?? []).filter(({ year }) => year === wanted);
    const next = linesOf(nextYearOf(followUp, today));
    return next.length > 0 && withoutNext(linesOf(followUp.year), next).length === 0;
  };
  return recent.map(({ on, ...seen }) => {
    const mayAdopt = parties(seen.organisation).filter(
      ({ id }) => (mayPlan(actor) || isContactOf(actor, id)) && !isTakenFurther(id, seen.followUp),
    );
    const { year } = seen.followUp;
    return {
      ...{ on, isOverdue: false, wants: undefined },
      said: `${aboutFollowUp({ ...seen, year }, text)}\n${dayLine(seen, text)}`,
      buttons: [
        agendaButton(seen, text),
        ...mayAdopt.map((party) => adoptButton(seen, party, nextYearOf(seen.followUp, today), text)),
        ...(mayPlan(actor) ? [noteButton(seen, text)] : []),
      ],
    };
  });
}
