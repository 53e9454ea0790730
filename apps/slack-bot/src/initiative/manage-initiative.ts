import { mayPlan } from "@socialsmart/domain/access/policy";
import {
  type CancelInitiativeRefusal,
  cancelInitiative,
} from "@socialsmart/domain/initiative/cancel-initiative";
import {
  type CompleteInitiativeRefusal,
  completeInitiative,
} from "@socialsmart/domain/initiative/complete-initiative";
import { pauseInitiative } from "@socialsmart/domain/initiative/pause-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import { resumeInitiative } from "@socialsmart/domain/initiative/resume-initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { type InitiativeId, parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { REASON, reasonIn } from "../kit/reason-form.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import { rosterButton, rostersButton } from "../roster/roster-button.ts";
import { openPlanForm } from "../shift/plan-shift.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Redrawn, Submitted } from "../slack/submitted.ts";
import { problemText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";
import { cancelInitiativeFormView, completeFormView, pauseFormView } from "./initiative-forms.ts";
import { parseInitiativeDeed } from "./initiative-menu.ts";
import { initiativesButton } from "./initiatives-button.ts";

/** The coordinators' menu of an initiative. */
export async function manageInitiative(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const beside = (mrkdwn: string, button = rostersButton(text)) =>
    sayBeside(bot, click, saying(mrkdwn, button));
  if (!mayPlan(actor)) return beside(text.mrkdwn("manage.coordinatorsOnly"), ownPledgesButton(text));
  const chosen = parseInitiativeDeed(click.value);
  const [initiative] = chosen ? await reader.initiatives.byIds([chosen.id]) : [];
  if (!chosen || !initiative) return beside(text.mrkdwn("manage.stale"));
  const origin = originOf({ ...click, place: { ...click.place, replace: false } });
  switch (chosen.deed) {
    case "plan":
      return openPlanForm(bot, known, click, initiative.id);
    case "pause":
      return showForm(bot, click, pauseFormView(initiative, origin, text));
    case "cancelInitiative":
      return showForm(bot, click, cancelInitiativeFormView(initiative, origin, text));
    case "complete":
      return showForm(bot, click, completeFormView(initiative, origin, text));
    case "resume":
    case "publish": {
      const move = chosen.deed === "resume" ? resumeInitiative : publishInitiative;
      const result = await move(bot.deps, actor, { initiativeId: initiative.id }, click.key);
      if (!result.ok) return beside(initiativeRefusalText(result.refusal, text));
      bot.poke();
      const key = chosen.deed === "resume" ? "initiative.resumed" : "initiative.published";
      return beside(text.mrkdwn(key, { title: initiative.title }), rosterButton(text, initiative.id));
    }
    default:
      return assertNever(chosen.deed);
  }
}

type Answered = Promise<Result<Submitted | Redrawn, FieldErrors>>;

export async function submitPause(bot: Bot, known: Known, submission: Submission): Answered {
  return withReason(bot, known, submission, async (initiativeId, reason, title) => {
    const result = await pauseInitiative(bot.deps, known.actor, { initiativeId, reason }, submission.key);
    return result.ok ? ok(known.text.mrkdwn("initiative.paused", { title })) : result;
  });
}

export async function submitCancellation(bot: Bot, known: Known, submission: Submission): Answered {
  return withReason(bot, known, submission, async (initiativeId, reason, title) => {
    const result = await cancelInitiative(bot.deps, known.actor, { initiativeId, reason }, submission.key);
    if (!result.ok) return result;
    const { shiftsCancelled: shifts } = result.value;
    return ok(known.text.mrkdwn("initiative.cancelled", { title, shifts }));
  });
}

/** The form has no field to say anything beside: what stands in the way takes its place. */
export async function submitCompletion(bot: Bot, known: Known, { view, key, userId }: Submission): Answered {
  const { actor, reader, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const initiativeId = parseId("initiative", origin.subject ?? "");
  const [initiative] = initiativeId ? await reader.initiatives.byIds([initiativeId]) : [];
  if (!initiative) throw new Error("The form of an initiative's completion has no initiative");
  const result = await completeInitiative(bot.deps, actor, { initiativeId: initiative.id }, key);
  if (!result.ok) {
    const said = initiativeRefusalText(result.refusal, text);
    return ok({ view: completeFormView(initiative, origin, text, said), said });
  }
  bot.poke();
  const answer = saying(
    text.mrkdwn("initiative.completed", { title: initiative.title }),
    initiativesButton(text),
  );
  return ok(answerAt(origin, userId, answer));
}

async function withReason(
  bot: Bot,
  { reader, text }: Known,
  { view, userId }: Submission,
  move: (
    initiativeId: InitiativeId,
    reason: string,
    title: string,
  ) => Promise<Result<string, CancelInitiativeRefusal | CommandKeyReused>>,
): Answered {
  const origin = parseOrigin(view.privateMetadata);
  const initiativeId = parseId("initiative", origin.subject ?? "");
  const [initiative] = initiativeId ? await reader.initiatives.byIds([initiativeId]) : [];
  if (!initiative) return err({ [REASON]: text.plain("manage.stale") });
  const moved = await move(initiative.id, reasonIn(view), initiative.title);
  if (!moved.ok) return err({ [REASON]: initiativeRefusalText(moved.refusal, text) });
  bot.poke();
  return ok(answerAt(origin, userId, saying(moved.value, initiativesButton(text))));
}

type InitiativeRefusal = CancelInitiativeRefusal | CompleteInitiativeRefusal | CommandKeyReused;

function initiativeRefusalText(refusal: InitiativeRefusal, text: Text): string {
  switch (refusal.type) {
    case "NotAllowed":
      return text.plain("plan.coordinatorsOnly");
    case "InitiativeNotFound":
      return text.plain("manage.stale");
    case "InitiativeStateWrong":
      return text.plain("initiative.wrongState", { state: text.plain(`state.${refusal.state}`) });
    case "ShiftsRemain":
      return text.plain("initiative.shiftsRemain", { shifts: refusal.shifts });
    case "InvalidInput":
      return problemText(refusal, text);
    case "CommandKeyReused":
      return text.plain("refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}
