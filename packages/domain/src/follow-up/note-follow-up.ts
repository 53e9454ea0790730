import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { FollowUpId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { localDate } from "../landlord/local-date.ts";
import { tellQuestionChanged } from "../notice/tell-question-changed.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { AgendaLine, AgendaParty } from "./agenda.ts";
import type { Attendee, FollowUpFigures } from "./follow-up.ts";
import { keptNote } from "./kept-note.ts";
import { readAgenda } from "./read-agenda.ts";
import { attendeesOf, tell } from "./tell-follow-up.ts";

export type NoteFollowUp = {
  readonly followUpId: FollowUpId;
  /** How often it had been noted when the writer read it; null to write over whatever there is. */
  readonly revision: number | null;
  /** A local date, ISO 8601. */
  readonly heldOn: string;
  readonly attendees: readonly Attendee[];
  /** Plain text. */
  readonly minutes: string;
};
export type FollowUpNoted = { readonly followUpId: FollowUpId };
export type NoteFollowUpRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"FollowUp">
  /** Somebody has noted since what the writer has not read. */
  | { readonly type: "NotedMeanwhile"; readonly revision: number };

/** In UTF-16 code units; what a text column takes, whatever is in it. */
const MAX_MINUTES_LENGTH = 20_000;
const MAX_ATTENDEES = 30;

/**
 * Notes that a follow-up was held, who was there and what was said, keeps the year's figures with that, and tells whoever came; or puts
 * right what was noted, and has the message that told them say so.
 */
export async function noteFollowUp(
  deps: Deps,
  actor: Actor,
  input: NoteFollowUp,
  key: string | null,
): Promise<Result<FollowUpNoted, NoteFollowUpRefusal | CommandKeyReused>> {
  const { followUpId } = input;
  const command = { actor, name: "noteFollowUp", key, input };
  // Pages upon pages: read before anything is locked.
  const figures = mayPlan(actor) ? await figuresNow(deps, actor, followUpId) : null;
  return deps.store.transaction<FollowUpNoted, NoteFollowUpRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const before = await tx.followUps.lockById(followUpId);
    if (!before) return err({ type: "FollowUpNotFound" });
    const check = new InputCheck();
    const heldOn = check.date("heldOn", input.heldOn);
    const begins = Temporal.PlainDate.from({ year: before.year, month: 1, day: 1 });
    if (heldOn && Temporal.PlainDate.compare(heldOn, await localDate(deps, tx)) > 0) {
      check.add("heldOn", { type: "InTheFuture" });
    } else if (heldOn && Temporal.PlainDate.compare(heldOn, begins) < 0) {
      check.add("heldOn", { type: "TooEarly", earliest: begins.toString() });
    }
    check.text("minutes", input.minutes, { max: MAX_MINUTES_LENGTH, lines: "MANY" });
    if (input.attendees.length === 0) check.add("attendees", { type: "Empty" });
    if (input.attendees.length > MAX_ATTENDEES)
      check.add("attendees", { type: "TooMany", max: MAX_ATTENDEES });
    for (const [index, { capacity }] of input.attendees.entries()) {
      check.text(`attendees.${index}.capacity`, capacity, { max: 100 });
    }
    const wrong = check.refusal();
    if (wrong || !heldOn) return wrong ?? check.refused();

    const { revision } = before;
    if (input.revision !== null && input.revision !== revision) {
      return err({ type: "NotedMeanwhile", revision });
    }

    const attendees = input.attendees.map(({ party, capacity }) => ({ party, capacity: capacity.trim() }));
    const after = {
      ...{ ...before, heldOn, attendees, minutes: input.minutes.trim(), revision: revision + 1 },
      figures: before.figures ?? figures,
    };
    await tx.followUps.save(after);
    const { contacts, hosts } = await attendeesOf(tx, before);
    const told = [...contacts, ...hosts].filter((id) => actor.kind !== "PERSON" || id !== actor.personId);
    if (before.heldOn === null) await tell(deps, tx, told, { type: "YourFollowUpNoted", followUpId });
    else
      await tellQuestionChanged(
        tx,
        [...contacts, ...hosts],
        { question: "FOLLOW_UP", followUpId },
        deps.clock.now(),
      );
    await record(deps, tx, command, followUpId, {
      heldOn: [before.heldOn?.toString() ?? null, heldOn.toString()],
      attendees: [before.attendees.length, attendees.length],
      ...(before.minutes !== after.minutes && { minutes: "CHANGED" }),
    });
    return ok({ followUpId });
  });
}

/** The year's figures as they stand; null for a follow-up that is not there, or has them. */
async function figuresNow(
  { store, clock }: Deps,
  { landlordId }: Actor,
  followUpId: FollowUpId,
): Promise<FollowUpFigures | null> {
  const reader = store.reader(landlordId);
  const [[followUp], landlord] = await Promise.all([reader.followUps.byIds([followUpId]), reader.landlord()]);
  if (!followUp || !landlord || followUp.figures) return null;
  const moment = { zone: landlord.zone, now: clock.now() };
  const { nextYear, parties, shortYear } = await readAgenda(reader, followUp, moment);
  const organisations = await reader.organisations.byIds(parties.map(({ organisationId }) => organisationId));
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  return {
    nextYear,
    parties: parties.map((party) => ({
      ...{ ...party, name: nameOf.get(party.organisationId) ?? "" },
      lines: keptLines(party, "YEAR"),
    })),
    ...(shortYear && {
      shortYear: {
        ...shortYear,
        parties: shortYear.parties.map((party) => ({ ...party, lines: keptLines(party, "SHORT_YEAR") })),
      },
    }),
  };
}

function keptLines(
  { lines }: Pick<AgendaParty, "lines">,
  of: Parameters<typeof keptNote>[1],
): readonly AgendaLine[] {
  return lines.map((line) => ({ ...line, note: keptNote(line.note, of) }));
}
