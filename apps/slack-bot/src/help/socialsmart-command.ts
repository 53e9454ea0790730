import { mayPlan } from "@socialsmart/domain/access/policy";
import { showAppendices } from "../appendix/appendix-command.ts";
import type { Bot } from "../bot-context.ts";
import { showSetUp } from "../channel/set-up-channel.ts";
import { openExtractForm } from "../clearance/note-extract.ts";
import { showFollowUps } from "../follow-up/follow-up-command.ts";
import { openDraftForm } from "../initiative/draft-initiative.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, answer, saying, section } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import type { Guest, Known, Stranger } from "../person/identify.ts";
import { joinByCommand } from "../person/joining.ts";
import { linkButton } from "../person/link-form.ts";
import { alreadyLinked, linkByCode } from "../person/linking.ts";
import { guestAnswer, strangerAnswer } from "../person/unlinked-answer.ts";
import { namedMemberships, whoAmI } from "../person/who-text.ts";
import { pledgeFormButton } from "../pledge/pledge-buttons.ts";
import { openPlanForm } from "../shift/plan-shift.ts";
import type { Click, CommandRequest } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { helpButton } from "./help-buttons.ts";
import { helpText } from "./help-text.ts";
import { isForHelp } from "./is-for-help.ts";
import { showStatus } from "./status-answer.ts";
import { readSubcommand, type Subcommand } from "./subcommand.ts";

const QUOTED_AT_MOST = 80;

/** `/socialsmart`: help, language, who am I, link me, let me join, and what coordinators plan. The one command that also answers people who are not linked. */
export async function socialsmartCommand(
  bot: Bot,
  who: Known | Guest | Stranger,
  request: CommandRequest,
): Promise<Answer | undefined> {
  if (who.type === "Stranger") return strangerAnswer(who);
  const { subcommand, rest } = readSubcommand(request.text);
  if (!subcommand) return helpAnswer(who, request.text);
  if (subcommand === "language") return saying(who.text.mrkdwn("help.language"), helpButton(who.text));
  if (subcommand === "link") return link(bot, who, request, rest);
  if (subcommand === "join") return joinByCommand(bot, who, request, rest);
  return who.type === "Known" ? knownAnswer(bot, who, request, subcommand) : guestAnswer(who);
}

function knownAnswer(
  bot: Bot,
  who: Known,
  request: CommandRequest,
  subcommand: Exclude<Subcommand, "link" | "join" | "language">,
): Answer | Promise<Answer | undefined> {
  switch (subcommand) {
    case "who":
      return whoAnswer(who);
    case "appendix":
      return showAppendices(bot, who);
    case "followUp":
      return showFollowUps(bot, who);
    case "status":
      return showStatus(bot, who);
    case "plan":
      return openPlanForm(bot, who, request);
    case "initiative":
      return openDraftForm(bot, who, request);
    case "channel":
      return showSetUp(who, request);
    case "extract":
      return openExtractForm(bot, who, request);
  }
}

async function link(bot: Bot, who: Known | Guest, request: CommandRequest, code: string): Promise<Answer> {
  if (code === "")
    return who.type === "Known"
      ? alreadyLinked(who)
      : saying(who.text.mrkdwn("link.missing"), linkButton(who.text));
  const linked = await linkByCode(bot, who, request, { code, where: "mrkdwn" });
  return linked.ok
    ? saying(linked.value, initiativesButton(who.text))
    : saying(linked.refusal, linkButton(who.text));
}

async function whoAnswer(known: Known): Promise<Answer> {
  const { person, text } = known;
  const memberships = await namedMemberships(known);
  return whoAmI(person, memberships, text);
}

/** [Show help]. */
export async function seeHelp(bot: Bot, who: Known | Guest | Stranger, click: Click): Promise<undefined> {
  return sayBeside(bot, click, who.type === "Stranger" ? strangerAnswer(who) : helpAnswer(who, ""));
}

function helpAnswer(who: Known | Guest, typed: string): Answer {
  const { text } = who;
  const words = typed.trim();
  const isUnknown = words !== "" && !isForHelp(words);
  const unknown = isUnknown
    ? `${text.mrkdwn("unclear.unknownWords", { words: cut(words, QUOTED_AT_MOST) })}\n`
    : "";
  const help = `${unknown}${helpText(text, who.type === "Known" && mayPlan(who.actor))}`;
  if (who.type === "Guest") {
    const unlinked = guestAnswer(who);
    return answer(`${help}\n${unlinked.text}`, [section(help), ...unlinked.blocks]);
  }
  return saying(help, pledgeFormButton(text), initiativesButton(text));
}
