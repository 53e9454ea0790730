import { mayPlan } from "@socialsmart/domain/access/policy";
import type { Guest, Known } from "../person/identify.ts";

/** What somebody can type, in mrkdwn: coordinators can more. */
export function helpText(who: Known | Guest): string {
  const { text } = who;
  const help = text.mrkdwn("help.text");
  return who.type === "Known" && mayPlan(who.actor)
    ? [help, text.mrkdwn("help.coordinators"), text.mrkdwn("help.status")].join("\n")
    : help;
}
