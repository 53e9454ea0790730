import { mayPledgeFor } from "@socialsmart/domain/access/policy";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { localDate } from "@socialsmart/domain/shift/shift";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { pledgingOrganisations } from "../organisation/pledging-organisations.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { parseOrigin } from "./form-origin.ts";
import { withdrawnAnswer } from "./pledge-answers.ts";
import { refusalBeforehand } from "./pledge-command.ts";
import { changeFormView, FIELDS, pledgeFormView } from "./pledge-form.ts";
import { readSurroundings } from "./read-candidates.ts";
import { refusalText } from "./refusal-text.ts";
import { seePledge } from "./see-pledges.ts";

/** [Undo]: takes the pledge back. Of two clicks, both are told that it is taken back. */
export async function undoPledge(
  { deps, poke }: Bot,
  known: Known,
  { value, key, view }: Click,
): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const pledgeId = parseId("pledge", value);
  if (!pledgeId) return saying(text.mrkdwn("refusal.pledgeNotFound"));
  const result = await withdrawPledge(deps, actor, { pledgeId }, key);
  const seen = await seePledge(reader, pledgeId);
  if (result.ok) poke();
  if (result.ok && view) return undefined; // App Home is drawn again and shows it.
  const isGone =
    result.ok || (result.refusal.type === "PledgeNotLive" && result.refusal.state === "WITHDRAWN");
  if (isGone && seen) return withdrawnAnswer(seen, text);
  if (result.ok) return saying(text.mrkdwn("pledge.withdrawnBefore"));
  return saying(refusalText(text, "mrkdwn", result.refusal, seen?.organisation.name ?? ""));
}

/** [Change]: opens the form of a live pledge. */
export async function openChange({ slack }: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const pledgeId = parseId("pledge", click.value);
  const seen = pledgeId && (await seePledge(reader, pledgeId));
  if (!seen) return saying(text.mrkdwn("refusal.pledgeNotFound"));
  if (!mayPledgeFor(actor, seen.pledge.organisationId)) return saying(text.mrkdwn("refusal.notAllowed"));
  const { id, state } = seen.pledge;
  if (state === "WITHDRAWN") return saying(text.mrkdwn("pledge.withdrawnBefore"));
  if (state === "CANCELLED_BY_ORGANISER") return saying(text.mrkdwn("pledge.cancelledBefore"));
  const { channelId, responseUrl, replace } = click.place;
  const origin = { channelId, responseUrl, replace, home: click.view?.type === "home", pledgeId: id };
  await slack.openView(click.triggerId, changeFormView(seen, origin, text));
  return undefined;
}

/** [Pledge] beside a shift: opens the form with that shift chosen. */
export async function openPledge(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { reader, landlord, text } = known;
  const shiftId = parseId("shift", click.value);
  const [shift] = shiftId ? await reader.shifts.byIds([shiftId]) : [];
  if (!shift) return saying(text.mrkdwn("refusal.shiftNotFound"));
  const organisations = await pledgingOrganisations(known);
  const refused = refusalBeforehand(known, organisations);
  if (refused) return refused;

  const { channelId, responseUrl } = click.place;
  const now = bot.deps.clock.now();
  const date = shift.startsAt.toZonedDateTimeISO(landlord.zone).toPlainDate();
  const days = { from: date, to: date.add({ days: 1 }), said: "" };
  const around = await readSurroundings({ reader, landlord, teamId: click.teamId, channelId, now, days });
  const candidate = around.candidates.find(({ initiative }) => initiative.id === shift.initiativeId);
  if (!candidate?.shifts.some(({ id }) => id === shift.id)) {
    const key = shift.state === "CANCELLED" ? "refusal.shiftCancelled" : "refusal.shiftStarted";
    return saying(text.mrkdwn(shift.state === "DRAFT" ? "refusal.shiftNotOpen" : key));
  }
  const [only, ...others] = organisations.own;
  const form = {
    candidates: around.candidates,
    meant: [],
    initiativeId: shift.initiativeId,
    shiftId: shift.id,
    places: "1",
    hours: "",
    organisations: organisations.offered,
    organisationId: others.length === 0 ? only?.id : undefined,
    origin: { channelId, responseUrl },
  };
  await bot.slack.openView(click.triggerId, pledgeFormView(form, text));
  return undefined;
}

/** Another initiative was chosen in the form: shows its shifts, and keeps what was filled in. */
export async function chooseInitiative({ deps, slack }: Bot, known: Known, click: Click): Promise<undefined> {
  const { reader, landlord, text } = known;
  const { view, value, teamId } = click;
  if (!view) return undefined;
  const now = deps.clock.now();
  const [around, organisations] = await Promise.all([
    readSurroundings({ reader, landlord, teamId, channelId: undefined, now, days: null }),
    pledgingOrganisations(known),
  ]);
  const origin = parseOrigin(view.privateMetadata);
  const initiativeId = parseId("initiative", value);
  const chosen = around.candidates.find(({ initiative }) => initiative.id === initiativeId);
  const form = {
    candidates: around.candidates,
    meant: [],
    initiativeId,
    shiftId: chosen?.shifts.find((shift) => localDate(shift).toString() === origin.on)?.id,
    places: view.values.get(FIELDS.places) ?? "",
    hours: view.values.get(FIELDS.hours) ?? "",
    organisations: organisations.offered,
    organisationId: parseId("organisation", view.values.get(FIELDS.organisation) ?? ""),
    origin,
  };
  await slack.updateView(view.id, view.hash, pledgeFormView(form, text));
  return undefined;
}
