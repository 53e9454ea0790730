import { type OrganisationId, parseId, type ShiftId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { changePledge } from "@socialsmart/domain/pledge/change-pledge";
import { durationMinutes, type Shift } from "@socialsmart/domain/shift/shift";
import type { Bot } from "../bot-context.ts";
import { REASON, reasonIn } from "../kit/reason-form.ts";
import { pledgingOrganisations } from "../organisation/pledging-organisations.ts";
import type { Known } from "../person/identify.ts";
import type { OpenView, Submission } from "../slack/requests.ts";
import type { FieldErrors, Redrawn, Submitted } from "../slack/submitted.ts";
import { lengthOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { answerAt, parseOrigin } from "./form-origin.ts";
import { amountOn, makePledge, seeSurely } from "./make-pledge.ts";
import { changedAnswer, pledgedAnswer } from "./pledge-answers.ts";
import { FIELDS } from "./pledge-form.ts";
import type { PledgeRefusal } from "./refusal-text.ts";
import { refusalInForm } from "./say-refusal.ts";
import { seePledge } from "./see-pledges.ts";
import { redrawnPledges } from "./shift-pledges.ts";
import { parseHours } from "./understanding/parse-pledge-text.ts";

/** The form for a new pledge was submitted. */
export async function submitPledge(
  bot: Bot,
  known: Known,
  { view, key, userId }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { text } = known;
  const target = await readTarget(known, view);
  const [shift] = target.ok ? await known.reader.shifts.byIds([target.value.shiftId]) : [];
  const amount = readAmount(view, shift, text);
  const errors = { ...(amount.ok ? {} : amount.refusal), ...(target.ok ? {} : target.refusal) };
  if (!amount.ok || !target.ok) return err(errors);

  const acceptsPart = view.chosen.has(FIELDS.acceptsPart);
  const made = await makePledge(bot, known, { ...target.value, ...amount.value, acceptsPart }, key);
  if (!made.ok) {
    const { refusal, organisation } = made.refusal;
    return err({ [blockOf(refusal, view)]: refusalInForm(known, refusal, organisation) });
  }
  const origin = parseOrigin(view.privateMetadata);
  return ok(answerAt(origin, userId, pledgedAnswer(made.value, text)));
}

/** The form of a live pledge was submitted. */
export async function submitChange(
  { deps, poke }: Bot,
  known: Known,
  { view, key, userId }: Submission,
): Promise<Result<Submitted | Redrawn, FieldErrors>> {
  const { actor, reader, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const seen = origin.pledgeId && (await seePledge(reader, origin.pledgeId));
  if (!seen) return err({ [FIELDS.places]: text.plain("refusal.pledgeNotFound") });
  const amount = readAmount(view, seen.shift, text);
  if (!amount.ok) return amount;
  const { places, minutes } = amount.value;
  const isAsked = seen.pledge.state !== "CONFIRMED";
  const reason = reasonIn(view).trim();
  const input = {
    pledgeId: seen.pledge.id,
    ...amountOn(seen.shift, places, minutes),
    ...(isAsked && { acceptsPart: view.chosen.has(FIELDS.acceptsPart) }),
    ...(reason !== "" && { reason }),
  };
  const result = await changePledge(deps, actor, input, key);
  if (!result.ok) {
    const { refusal } = result;
    return err({ [blockOf(refusal, view)]: refusalInForm(known, refusal, seen.organisation.name) });
  }
  poke();
  const changed = await seeSurely(reader, seen.pledge.id);
  const redrawn = await redrawnPledges(known, origin, text.mrkdwn("pledge.changed"));
  if (redrawn) return ok(redrawn);
  return ok(answerAt(origin, userId, changedAnswer(changed, text)));
}

type AmountFilledIn = { readonly places: number; readonly minutes: number | null };

function readAmount(
  { values }: OpenView,
  shift: Shift | undefined,
  text: Text,
): Result<AmountFilledIn, FieldErrors> {
  const errors: Record<string, string> = {};
  const places = values.get(FIELDS.places)?.trim() ?? "";
  if (!/^\d{1,15}$/.test(places) || Number(places) < 1)
    errors[FIELDS.places] = text.plain("refusal.invalidPlaces");
  const said = values.get(FIELDS.hours)?.trim() ?? "";
  const minutes = said === "" ? null : parseHours(said);
  if (minutes === undefined) errors[FIELDS.hours] = text.plain("refusal.hoursUnread");
  else if (minutes !== null && (minutes <= 0 || minutes > 24 * 60)) {
    errors[FIELDS.hours] =
      minutes > 0 && shift
        ? text.plain("refusal.longerThanShift", { length: lengthOf(text, durationMinutes(shift)) })
        : text.plain("refusal.hoursOutOfRange", { said });
  }
  return Object.keys(errors).length > 0
    ? err(errors)
    : ok({ places: Number(places), minutes: minutes ?? null });
}

type Target = { readonly shiftId: ShiftId; readonly organisationId: OrganisationId };

async function readTarget(known: Known, view: OpenView): Promise<Result<Target, FieldErrors>> {
  const { text } = known;
  const shiftId = parseId("shift", view.values.get(shiftBlockOf(view)) ?? "");
  if (!shiftId) return err({ [FIELDS.initiative]: text.plain("form.needsInitiative") });
  const chosen = parseId("organisation", view.values.get(FIELDS.organisation) ?? "");
  if (chosen) return ok({ shiftId, organisationId: chosen });
  const [only, ...others] = (await pledgingOrganisations(known)).among ?? [];
  // Only the form of somebody who has one alone to pledge for is without that field.
  if (!only || others.length > 0)
    return err({ [FIELDS.organisation]: text.plain("form.chooseOrganisation") });
  return ok({ shiftId, organisationId: only.id });
}

function shiftBlockOf({ values }: OpenView): string {
  return [...values.keys()].find((blockId) => blockId.startsWith(FIELDS.shift)) ?? FIELDS.initiative;
}

const OF_PLACES: ReadonlySet<PledgeRefusal["type"]> = new Set([
  "MoreThanCapacity",
  "OverCap",
  "ShiftFull",
  "InvalidInput",
] as const);

/** The field that a refusal is about. An error on a block that the form does not have would be shown nowhere. */
function blockOf(refusal: PledgeRefusal, view: OpenView): string {
  const { type } = refusal;
  if (isAboutReason(refusal)) return REASON;
  if (type === "LongerThanShift" || type === "PartOfShiftNotAllowed") return FIELDS.hours;
  if (OF_PLACES.has(type)) return FIELDS.places;
  const isNew = view.values.has(FIELDS.initiative);
  if (!isNew) return FIELDS.places;
  const isAboutOrganisation = [
    "NotAllowed",
    "AppendixNotActive",
    "AlreadyPledged",
    "OrganisationNotFound",
  ].includes(type);
  return isAboutOrganisation && view.values.has(FIELDS.organisation)
    ? FIELDS.organisation
    : shiftBlockOf(view);
}

function isAboutReason(refusal: PledgeRefusal): boolean {
  if (refusal.type === "InvalidInput") return refusal.issues.some(({ path }) => path === "reason");
  return refusal.type === "RemovalNeedsReason";
}
