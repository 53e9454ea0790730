import { linkChatIdentity } from "@socialsmart/domain/chat/link-chat-identity";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import type { Where } from "../texts/text.ts";
import type { Guest, Known, Stranger } from "./identify.ts";
import { CODE, linkFormView } from "./link-form.ts";

/** Links whoever has the code; says how it went, or why not. */
export async function linkByCode(
  { deps }: Bot,
  who: Guest,
  { code, key, where }: { readonly code: string; readonly key: string; readonly where: Where },
): Promise<Result<string, string>> {
  const { text, landlord } = who;
  const result = await linkChatIdentity(deps, who.actor, { code }, key);
  const nameOf = async (personId: Parameters<typeof people.byIds>[0][number]) =>
    (await people.byIds([personId]))[0]?.displayName ?? "";
  const { people } = deps.store.reader(landlord.id);
  if (result.ok) return ok(text.mrkdwn("link.done", { name: await nameOf(result.value.personId) }));
  const { refusal } = result;
  switch (refusal.type) {
    case "CodeUnknown":
      return err(text.in(where, "link.unknown"));
    case "CodeUsed":
      return err(text.in(where, "link.used"));
    case "CodeExpired":
      return err(text.in(where, "link.expired"));
    case "AlreadyLinked":
      return ok(text.mrkdwn("link.already", { name: await nameOf(refusal.personId) }));
    case "CommandKeyReused":
      return err(text.in(where, "refusal.keyReused"));
    default:
      return assertNever(refusal);
  }
}

/** The button for whom the command is not. */
export async function openLink(
  bot: Bot,
  who: Known | Guest | Stranger,
  click: Click,
): Promise<Answer | undefined> {
  if (who.type === "Known") return alreadyLinked(who);
  return showForm(bot, click, linkFormView(originOf(click), who.text));
}

export async function submitLink(
  bot: Bot,
  who: Known | Guest,
  submission: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { key, userId, view } = submission;
  const said = (answer: Answer) => ok(answerAt(parseOrigin(view.privateMetadata), userId, answer));
  if (who.type === "Known") return said(alreadyLinked(who));
  const linked = await linkByCode(bot, who, { code: view.values.get(CODE) ?? "", key, where: "plain" });
  return linked.ok ? said(saying(linked.value)) : err({ [CODE]: linked.refusal });
}

export function alreadyLinked({ text, person }: Pick<Known, "text" | "person">): Answer {
  return saying(text.mrkdwn("link.already", { name: person.displayName }));
}
