import { mayPlan } from "@socialsmart/domain/access/policy";
import { showAppendices } from "../appendix/appendix-command.ts";
import type { Bot } from "../bot-context.ts";
import { showSetUp } from "../channel/set-up-channel.ts";
import { openExtractForm } from "../clearance/note-extract.ts";
import { openDraftForm } from "../initiative/draft-initiative.ts";
import { type Answer, answer, saying, section } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import type { Guest, Known, Stranger } from "../person/identify.ts";
import { joinByCommand } from "../person/joining.ts";
import { externalAnswer } from "../person/link-form.ts";
import { alreadyLinked, linkByCode } from "../person/linking.ts";
import { namedMemberships, whoText } from "../person/who-text.ts";
import { openPlanForm } from "../shift/plan-shift.ts";
import type { CommandRequest } from "../slack/requests.ts";
import { helpText } from "./help-text.ts";
import { isForHelp } from "./is-for-help.ts";
import { showStatus } from "./status-answer.ts";

const QUOTED_AT_MOST = 80;

/** `/socialsmart`: help, who am I, link me, let me join, and what coordinators plan. The one command that also answers people who are not linked. */
export async function socialsmartCommand(
  bot: Bot,
  who: Known | Guest | Stranger,
  request: CommandRequest,
): Promise<Answer | undefined> {
  if (who.type === "Stranger") return strangerAnswer(who);
  const [verb = "", ...rest] = request.text.trim().split(/\s+/);
  switch (verb.toLowerCase()) {
    case "link":
    case "koppla":
      return link(bot, who, rest.join(" "), request.key);
    case "join":
    case "gamed":
      return joinByCommand(bot, who, request, rest.join(" "));
    case "who":
    case "whoami":
    case "vem":
      return who.type === "Known" ? whoAnswer(who) : guestAnswer(who);
    case "appendix":
    case "bilaga":
      return who.type === "Known" ? showAppendices(who) : guestAnswer(who);
    case "status":
      return who.type === "Known" ? showStatus(bot, who) : guestAnswer(who);
    case "plan":
    case "planera":
      return who.type === "Known" ? openPlanForm(bot, who, request) : guestAnswer(who);
    case "initiative":
    case "insats":
      return who.type === "Known" ? openDraftForm(bot, who, request) : guestAnswer(who);
    case "channel":
    case "kanal":
      return who.type === "Known" ? showSetUp(who, request) : guestAnswer(who);
    case "extract":
    case "registerutdrag":
      return who.type === "Known" ? openExtractForm(bot, who, request) : guestAnswer(who);
    default:
      return helpAnswer(who, request.text);
  }
}

/** How to be linked. */
export function guestAnswer({ text, isExternal }: Pick<Guest, "text" | "isExternal">): Answer {
  return isExternal ? externalAnswer({ text }) : saying(text.mrkdwn("who.unlinked"));
}

/** A workspace that belongs to nobody here. */
export function strangerAnswer({ teamId, text }: Pick<Stranger, "teamId" | "text">): Answer {
  return saying(text.mrkdwn("who.noLandlord", { team: teamId }));
}

async function link(bot: Bot, who: Known | Guest, code: string, key: string): Promise<Answer> {
  if (who.type === "Known") return alreadyLinked(who);
  if (code === "") return saying(who.text.mrkdwn("link.missing"));
  const linked = await linkByCode(bot, who, { code, key, where: "mrkdwn" });
  return saying(linked.ok ? linked.value : linked.refusal);
}

async function whoAnswer(known: Known): Promise<Answer> {
  return saying(whoText(known.person, await namedMemberships(known), known.text));
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
    const unlinked = text.mrkdwn("who.unlinked");
    return answer(`${help}\n${unlinked}`, [section(help), section(unlinked)]);
  }
  return saying(help);
}
