import { mayPledgeForAnyone } from "@socialsmart/domain/access/policy";
import { type PledgeId, parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { approvePledge } from "@socialsmart/domain/pledge/approve-pledge";
import { rejectPledge } from "@socialsmart/domain/pledge/reject-pledge";
import { removePledge } from "@socialsmart/domain/pledge/remove-pledge";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { REASON, reasonIn } from "../kit/reason-form.ts";
import type { Known } from "../person/identify.ts";
import { seePledgesButton } from "../shift/shift-menu.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Redrawn, Submitted } from "../slack/submitted.ts";
import { whenOf } from "../texts/dates.ts";
import { rejectFormView } from "./decision-forms.ts";
import { answerAt, parseOrigin } from "./form-origin.ts";
import { seeSurely } from "./make-pledge.ts";
import type { PledgeSeen } from "./pledge-answers.ts";
import { ownPledgesButton } from "./pledge-buttons.ts";
import type { PledgeRefusal } from "./refusal-text.ts";
import { refusalInForm, sayRefusal } from "./say-refusal.ts";
import { seePledge } from "./see-pledges.ts";
import { redrawnPledges, showsPledges } from "./shift-pledges.ts";

/** [Approve]: a coordinator's yes. */
export async function approve(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const pledgeId = parseId("pledge", click.value);
  if (!pledgeId) return sayRefusal(known, { type: "PledgeNotFound" });
  if (!mayPledgeForAnyone(actor))
    return saying(text.mrkdwn("manage.coordinatorsOnly"), ownPledgesButton(text));
  const result = await approvePledge(bot.deps, actor, { pledgeId }, click.key);
  if (!result.ok) {
    const organisation = (await seePledge(reader, pledgeId))?.organisation.name;
    return showsPledges(bot, known, click, sayRefusal(known, result.refusal, organisation));
  }
  bot.poke();
  if (click.view?.type === "home") return undefined; // It is drawn again and shows it.
  const seen = await seeSurely(reader, pledgeId);
  const facts = factsOf(seen, known);
  const said =
    result.value.state === "CONFIRMED"
      ? text.mrkdwn("decision.approved", facts)
      : text.mrkdwn("decision.approvedWaiting", facts);
  return showsPledges(bot, known, click, saying(said, seePledgesButton(text, seen.shift.id)));
}

/** [Say no …]: asks why. */
export async function openRejection(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const pledgeId = parseId("pledge", click.value);
  const seen = pledgeId && (await seePledge(reader, pledgeId));
  if (!seen) return sayRefusal(known, { type: "PledgeNotFound" });
  if (!mayPledgeForAnyone(actor))
    return saying(text.mrkdwn("manage.coordinatorsOnly"), ownPledgesButton(text));
  const { state } = seen.pledge;
  if (state !== "PENDING") return sayRefusal(known, { type: "NotPending", state });
  return showForm(bot, click, rejectFormView(seen, originOf(click), text));
}

type Answered = Promise<Result<Submitted | Redrawn, FieldErrors>>;

/** The reason for a no was given. */
export async function submitRejection(bot: Bot, known: Known, submission: Submission): Answered {
  return withReason(known, submission, async (pledgeId, reason) => {
    const result = await rejectPledge(bot.deps, known.actor, { pledgeId, reason }, submission.key);
    if (!result.ok) return result;
    bot.poke();
    const facts = factsOf(await seeSurely(known.reader, pledgeId), known);
    return ok(known.text.mrkdwn("decision.rejected", facts));
  });
}

/** The reason for a removal was given. */
export async function submitRemoval(bot: Bot, known: Known, submission: Submission): Answered {
  return withReason(known, submission, async (pledgeId, reason) => {
    const result = await removePledge(bot.deps, known.actor, { pledgeId, reason }, submission.key);
    if (!result.ok) return result;
    bot.poke();
    const facts = factsOf(await seeSurely(known.reader, pledgeId), known);
    return ok(known.text.mrkdwn("decision.removed", facts));
  });
}

async function withReason(
  known: Known,
  { view, userId }: Submission,
  decide: (pledgeId: PledgeId, reason: string) => Promise<Result<string, PledgeRefusal | CommandKeyReused>>,
): Answered {
  const origin = parseOrigin(view.privateMetadata);
  if (!origin.pledgeId) return err({ [REASON]: refusalInForm(known, { type: "PledgeNotFound" }) });
  const decided = await decide(origin.pledgeId, reasonIn(view));
  if (!decided.ok) return err({ [REASON]: refusalInForm(known, decided.refusal) });
  const redrawn = await redrawnPledges(known, origin, decided.value);
  if (redrawn) return ok(redrawn);
  const { pledge } = await seeSurely(known.reader, origin.pledgeId);
  return ok(answerAt(origin, userId, saying(decided.value, seePledgesButton(known.text, pledge.shiftId))));
}

function factsOf({ organisation, initiative, shift }: PledgeSeen, { text }: Known) {
  return { organisation: organisation.name, title: initiative.title, when: whenOf(text, shift) };
}
