import { linkChatIdentity } from "@socialsmart/domain/chat/link-chat-identity";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Bot } from "../bot-context.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, FormRequest, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import type { Where } from "../texts/text.ts";
import { type Guest, guestIn, type Known, type Stranger } from "./identify.ts";
import { CODE, linkFormView } from "./link-form.ts";
import { strangerAnswer } from "./unlinked-answer.ts";

type Typed = { readonly code: string; readonly where: Where };

/** Links whoever has the code, also in place of the person that a code to join with made of them; says how it went, or why not. */
export async function linkByCode(
  { deps }: Bot,
  who: Known | Guest,
  request: Pick<FormRequest, "userTeamId" | "userId" | "key">,
  { code, where }: Typed,
): Promise<Result<string, string>> {
  const { text, landlord } = who;
  const result = await linkChatIdentity(deps, guestIn(landlord, request), { code }, request.key);
  const nameOf = async (personId: Parameters<typeof people.byIds>[0][number]) =>
    (await people.byIds([personId]))[0]?.displayName ?? "";
  const { people } = deps.store.reader(landlord.id);
  if (result.ok) return ok(text.mrkdwn("link.done", { name: await nameOf(result.value.personId) }));
  const { refusal } = result;
  const wrongCode = (why: string) =>
    err(
      who.type === "Guest"
        ? why
        : `${text.in(where, "link.already", { name: who.person.displayName })} ${why}`,
    );
  switch (refusal.type) {
    case "CodeUnknown":
      return wrongCode(text.in(where, "link.unknown"));
    case "CodeUsed":
      return wrongCode(text.in(where, "link.used"));
    case "CodeExpired":
      return wrongCode(text.in(where, "link.expired"));
    case "LinkedAsAnother": {
      const [name, person] = [await nameOf(refusal.personId), await nameOf(refusal.invitedId)];
      return err(text.in(where, "link.another", { name, person }));
    }
    case "AlreadyLinked":
      return ok(text.mrkdwn("link.already", { name: await nameOf(refusal.personId) }));
    case "CommandKeyReused":
      return err(text.in(where, "refusal.keyReused"));
    default:
      return assertNever(refusal);
  }
}

/** [Link me …]. */
export async function openLink(
  bot: Bot,
  who: Known | Guest | Stranger,
  click: Click,
): Promise<Answer | undefined> {
  if (who.type === "Stranger") return strangerAnswer(who);
  return showForm(bot, click, linkFormView(originOf(click), who.text));
}

export async function submitLink(
  bot: Bot,
  who: Known | Guest,
  submission: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { userId, view } = submission;
  const said = (answer: Answer) => ok(answerAt(parseOrigin(view.privateMetadata), userId, answer));
  const linked = await linkByCode(bot, who, submission, {
    code: view.values.get(CODE) ?? "",
    where: "plain",
  });
  return linked.ok
    ? said(saying(linked.value, initiativesButton(who.text)))
    : err({ [CODE]: linked.refusal });
}

export function alreadyLinked({ text, person }: Pick<Known, "text" | "person">): Answer {
  return saying(text.mrkdwn("link.already", { name: person.displayName }), initiativesButton(text));
}
