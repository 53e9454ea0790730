import type { ModalView } from "@slack/types";
import { type PledgeId, parseId, type ShiftId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import {
  type ReviseShift,
  type ReviseShiftRefusal,
  reviseShift,
} from "@socialsmart/domain/shift/revise-shift";
import { durationMinutes, type Shift } from "@socialsmart/domain/shift/shift";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { escapeMrkdwn } from "../kit/escape.ts";
import { REASON, reasonIn } from "../kit/reason-form.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, type FormOrigin, parseOrigin } from "../pledge/form-origin.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";
import type { OpenView, Submission } from "../slack/requests.ts";
import type { FieldErrors, Redrawn, Submitted } from "../slack/submitted.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import {
  filledTerms,
  issuesAsErrors,
  readTerms,
  shiftAsText,
  shownTerms,
  type TermsRead,
} from "./read-terms.ts";
import { seeShift } from "./see-shift.ts";
import { REVISION, type ReviseForm, reviseShiftFormView } from "./shift-forms.ts";
import { seePledgesButton } from "./shift-menu.ts";
import { shiftRefusalText } from "./shift-refusal-text.ts";
import { TERMS } from "./terms-form.ts";

/** The form of a shift as it is now; undefined if there is no such shift. */
export async function readReviseForm(
  { reader, text }: Known,
  shiftId: ShiftId,
  origin: FormOrigin,
): Promise<ModalView | undefined> {
  const seen = await seeShift(reader, shiftId);
  if (!seen) return undefined;
  const filled = shiftAsText(seen.shift, text);
  const form = { ...seen, origin, filled, shown: filled, reason: "", moves: [] };
  return reviseShiftFormView(form, text);
}

/** The form of a shift was submitted. */
export async function submitRevision(
  bot: Bot,
  known: Known,
  { view, key, userId }: Submission,
): Promise<Result<Submitted | Redrawn, FieldErrors>> {
  const { actor, reader, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const shiftId = parseId("shift", origin.subject ?? "");
  const [shift] = shiftId ? await reader.shifts.byIds([shiftId]) : [];
  if (!shift) return err({ [TERMS.date]: text.plain("manage.stale") });
  const filled = filledTerms(view);
  const read = readTerms(filled, text);
  if (!read.ok) return read;
  const moves = movesIn(view);
  const reason = reasonIn(view);
  const overlapReason = view.values.get(REVISION.overlap);
  const input = {
    ...{ shiftId: shift.id, moves, ...changesIn(read.value, shownIn(view, text), shift) },
    ...(reason !== "" && { reason }),
    ...(overlapReason && { overlapReason }),
  };
  const result = await reviseShift(bot.deps, actor, input, key);
  if (!result.ok) return stands(known, view, shift.id, result.refusal);
  bot.poke();
  return ok(answerAt(origin, userId, await changedAnswer(known, shift.id)));
}

/** What the form showed when it was opened, read as what it was sent with is. */
function shownIn(view: OpenView, text: Text): TermsRead | undefined {
  const shown = shownTerms(view.privateMetadata);
  const read = shown && readTerms(shown, text);
  return read?.ok ? read.value : undefined;
}

/**
 * What somebody has changed in the form. The rest is left out: another may have changed it meanwhile, and a start that stands
 * in the repeated hour of the night when clocks go back cannot be told by the clock on the wall.
 */
function changesIn(
  { date, time, length, terms }: TermsRead,
  shown: TermsRead | undefined,
  shift: Shift,
): Omit<ReviseShift, "shiftId"> {
  if (!shown) return { ...terms, ...timesOf(startOf({ date, time }, shift), length) };
  const changed = Object.entries(terms).filter(
    ([name, value]) => value !== new Map(Object.entries(shown.terms)).get(name),
  );
  const isStartSame = date.equals(shown.date) && time.equals(shown.time);
  const isLengthSame = length === shown.length;
  const start = isStartSame ? shift.startsAt : startOf({ date, time }, shift);
  return {
    ...Object.fromEntries(changed),
    ...(!(isStartSame && isLengthSame) && timesOf(start, isLengthSame ? durationMinutes(shift) : length)),
  };
}

function startOf({ date, time }: Pick<TermsRead, "date" | "time">, { zone }: Shift): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
}

function timesOf(startsAt: Temporal.Instant, minutes: number) {
  return { startsAt: startsAt.toString(), endsAt: startsAt.add({ minutes }).toString() };
}

async function changedAnswer({ reader, text }: Known, shiftId: ShiftId): Promise<Answer> {
  const seen = await seeShift(reader, shiftId);
  if (!seen) throw new Error(`${shiftId} is not there although it was just written`);
  const { shift, initiative } = seen;
  const facts = { title: initiative.title, when: whenOf(text, shift), capacity: shift.capacity };
  return saying(text.mrkdwn("shift.changed", facts), seePledgesButton(text, shiftId));
}

type Stands = Promise<Result<Redrawn, FieldErrors>>;

/** Says what stands in the way: beside its field, or as the form once more with what else must be said. */
async function stands(
  known: Known,
  view: OpenView,
  shiftId: ShiftId,
  refusal: ReviseShiftRefusal | CommandKeyReused,
): Stands {
  const { text, reader } = known;
  switch (refusal.type) {
    case "CapacityBelowHeld":
      return view.chosen.has(REVISION.moves)
        ? err({ [REVISION.moves]: shiftRefusalText(refusal, text) })
        : again(known, view, shiftId, {
            note: text.mrkdwn("shift.belowHeld", { held: refusal.held }),
            movable: await movableOn(known, shiftId),
          });
    case "PledgeHoldsNoPlaces":
    case "MoveNotNeeded":
      return again(known, view, shiftId, {
        note: escapeMrkdwn(shiftRefusalText(refusal, text)),
        movable: await movableOn(known, shiftId),
        moves: [],
      });
    case "PeopleBusy": {
      const people = (await reader.people.byIds(refusal.personIds)).map(({ displayName }) => displayName);
      const note = escapeMrkdwn(shiftRefusalText(refusal, text, { people }));
      return again(known, view, shiftId, { note, asksOverlap: true });
    }
    case "PledgesNotCovered": {
      const pledges = await withSurroundings(reader, await reader.pledges.byIds(refusal.pledgeIds));
      const organisations = pledges.map(({ organisation }) => organisation.name);
      return err({ [TERMS.date]: shiftRefusalText(refusal, text, { organisations }) });
    }
    case "CapBelowPledged":
      return err({ [TERMS.cap]: shiftRefusalText(refusal, text) });
    case "NamesStandInTheWay":
      return err({ [TERMS.rules]: shiftRefusalText(refusal, text) });
    case "InvalidInput":
      return err(issuesAsErrors(refusal, { reason: REASON, overlapReason: REVISION.overlap }, text));
    default:
      return err({ [TERMS.date]: shiftRefusalText(refusal, text) });
  }
}

/** The form once more, with what was filled in and what else it asks for now. */
async function again(
  { reader, text }: Known,
  view: OpenView,
  shiftId: ShiftId,
  more: Partial<Pick<ReviseForm, "movable" | "moves" | "asksOverlap">> & { readonly note: string },
): Stands {
  const seen = await seeShift(reader, shiftId);
  if (!seen) return err({ [TERMS.date]: text.plain("manage.stale") });
  const origin = parseOrigin(view.privateMetadata);
  const filled = filledTerms(view);
  const shown = shownTerms(view.privateMetadata) ?? shiftAsText(seen.shift, text);
  const said = { reason: reasonIn(view), moves: movesIn(view) };
  const form = { ...seen, origin, filled, shown, ...said, ...more };
  return ok({ view: reviseShiftFormView(form, text), said: more.note });
}

async function movableOn({ reader }: Known, shiftId: ShiftId) {
  const roster = (await reader.pledges.rostersOf([shiftId])).get(shiftId) ?? [];
  return withSurroundings(
    reader,
    roster.filter(({ state }) => state === "CONFIRMED" || state === "OFFERED"),
  );
}

function movesIn({ chosen }: OpenView): readonly PledgeId[] {
  return (chosen.get(REVISION.moves) ?? []).flatMap((value) => parseId("pledge", value) ?? []);
}
