import { mayHostFor, mayPlan } from "@socialsmart/domain/access/policy";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { sayRefusal } from "../pledge/say-refusal.ts";
import { seeShift } from "../shift/see-shift.ts";
import type { Click } from "../slack/requests.ts";
import { showForm } from "../slack/show-form.ts";
import { rosterButton } from "./roster-button.ts";
import { readExpected } from "./who-comes.ts";
import { whoComesView } from "./who-comes-view.ts";

/** [Who comes]: the names on a shift's places, for its host and coordinators (invariant 19). */
export async function seeWhoComes(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const shiftId = parseId("shift", click.value);
  const seen = await seeShift(reader, shiftId);
  if (!seen) return sayRefusal(known, { type: "ShiftNotFound" });
  if (!mayPlan(actor) && !mayHostFor(actor, seen.initiative.hostOrganisationId))
    return saying(text.mrkdwn("roster.whoComesNotAllowed"), rosterButton(text, seen.initiative.id));
  const expected = await readExpected(reader, seen.shift.id);
  return showForm(bot, click, whoComesView({ ...seen, expected }, text));
}
