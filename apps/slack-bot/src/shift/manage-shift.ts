import { mayPlan } from "@socialsmart/domain/access/policy";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId, type ShiftId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { offerFreePlaces } from "@socialsmart/domain/pledge/offer-free-places";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { REASON, reasonIn } from "../kit/reason-form.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, type FormOrigin, parseOrigin } from "../pledge/form-origin.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import { sayRefusal } from "../pledge/say-refusal.ts";
import { readShiftPledges, showsPledges } from "../pledge/shift-pledges.ts";
import { rosterButton, rostersButton } from "../roster/roster-button.ts";
import { readSeriesForm } from "../series/revise.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { whenOf } from "../texts/dates.ts";
import { readReviseForm } from "./revise.ts";
import { seeShift } from "./see-shift.ts";
import { cancelShiftFormView } from "./shift-forms.ts";
import { parseShiftDeed, type ShiftDeed, seePledgesButton } from "./shift-menu.ts";
import { shiftRefusalText } from "./shift-refusal-text.ts";

/** The coordinators' menu of a shift. */
export async function manageShift(bot: Bot, known: Known, click: Click): Promise<undefined> {
  const { actor, text } = known;
  const beside = (said: Answer) => sayBeside(bot, click, said);
  if (!mayPlan(actor)) return beside(saying(text.mrkdwn("manage.coordinatorsOnly"), ownPledgesButton(text)));
  const chosen = parseShiftDeed(click.value);
  const shiftId = parseId("shift", chosen?.id ?? "");
  if (!chosen || !shiftId) return beside(saying(text.mrkdwn("manage.stale"), rostersButton(text)));
  if (chosen.deed === "offer") return beside(await offer(bot, known, shiftId, click.key));
  const form = await formOf(chosen.deed, bot, known, shiftId, { ...originOf(click), replace: false });
  return form ? showForm(bot, click, form) : beside(saying(text.mrkdwn("manage.stale"), rostersButton(text)));
}

function formOf(
  deed: Exclude<ShiftDeed, "offer">,
  bot: Bot,
  known: Known,
  shiftId: ShiftId,
  origin: FormOrigin,
) {
  switch (deed) {
    case "pledges":
      return readShiftPledges(known, shiftId, origin);
    case "change":
      return readReviseForm(known, shiftId, origin);
    case "cancel":
      return readCancelForm(known, shiftId, origin);
    case "series":
      return readSeriesForm(bot, known, shiftId, origin);
    default:
      return assertNever(deed);
  }
}

async function readCancelForm({ reader, text }: Known, shiftId: ShiftId, origin: FormOrigin) {
  const seen = await seeShift(reader, shiftId);
  if (!seen) return undefined;
  const pledges = (await reader.pledges.rostersOf([shiftId])).get(shiftId)?.length ?? 0;
  return cancelShiftFormView({ ...seen, origin, pledges }, text);
}

/** [Offer the places]: those that are free go to those who wait. */
export async function offerFree(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const shiftId = parseId("shift", click.value);
  if (!shiftId) return sayRefusal(known, { type: "ShiftNotFound" });
  return showsPledges(bot, known, click, await offer(bot, known, shiftId, click.key));
}

async function offer(bot: Bot, known: Known, shiftId: ShiftId, key: string): Promise<Answer> {
  const { actor, reader, text } = known;
  const result = await offerFreePlaces(bot.deps, actor, { shiftId }, key);
  if (!result.ok) {
    return result.refusal.type === "NotAllowed"
      ? saying(text.mrkdwn("manage.coordinatorsOnly"), ownPledgesButton(text))
      : sayRefusal(known, result.refusal);
  }
  bot.poke();
  const seen = await seeShift(reader, shiftId);
  if (!seen) throw new Error(`${shiftId} is not there although places of it were offered`);
  const about = { title: seen.initiative.title, when: whenOf(text, seen.shift) };
  const said = text.mrkdwn("offer.freeOffered", { ...about, count: result.value.pledgeIds.length });
  return saying(said, seePledgesButton(text, shiftId));
}

/** The reason for a cancellation was given. */
export async function submitShiftCancellation(
  bot: Bot,
  { actor, reader, text }: Known,
  { view, key, userId }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const origin = parseOrigin(view.privateMetadata);
  const shiftId = parseId("shift", origin.subject ?? "");
  const seen = await seeShift(reader, shiftId);
  if (!seen) return err({ [REASON]: text.plain("manage.stale") });
  const result = await cancelShift(bot.deps, actor, { shiftId: seen.shift.id, reason: reasonIn(view) }, key);
  if (!result.ok) return err({ [REASON]: shiftRefusalText(result.refusal, text) });
  bot.poke();
  const about = { title: seen.initiative.title, when: whenOf(text, seen.shift) };
  const said = text.mrkdwn("shift.cancelled", { ...about, pledges: result.value.pledgesCancelled });
  return ok(answerAt(origin, userId, saying(said, rosterButton(text, seen.initiative.id))));
}
