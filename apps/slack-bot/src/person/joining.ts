import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { joinOrganisation } from "@socialsmart/domain/person/join-organisation";
import type { Bot } from "../bot-context.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, CommandRequest, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { momentOf } from "../texts/dates.ts";
import { issueText } from "../texts/problem-text.ts";
import type { Where } from "../texts/text.ts";
import type { Guest, Known, Stranger } from "./identify.ts";
import { JOIN_FIELDS, joinButton, joinFormView } from "./join-form.ts";
import { strangerAnswer } from "./unlinked-answer.ts";

type Typed = { readonly code: string; readonly name: string; readonly key: string; readonly where: Where };
/** What is wrong, and with which of the two. */
type Wrong = { readonly field: "code" | "name"; readonly said: string };

/** `/socialsmart join CODE`: by the name that Slack has; a form asks for what is missing. */
export async function joinByCommand(
  bot: Bot,
  who: Known | Guest,
  request: CommandRequest,
  code: string,
): Promise<Answer | undefined> {
  const name = await nameToAsk(bot, who, request);
  const ask = () => showForm(bot, request, joinFormView({ code, name, origin: originOf(request) }, who.text));
  if (code === "") return ask();
  const joined = await join(bot, who, { code, name: name ?? "", key: request.key, where: "mrkdwn" });
  if (joined.ok) return saying(joined.value, initiativesButton(who.text));
  return joined.refusal.field === "name" ? ask() : saying(joined.refusal.said, joinButton(who.text));
}

/** [Join …]: the same form. */
export async function openJoin(
  bot: Bot,
  who: Known | Guest | Stranger,
  click: Click,
): Promise<Answer | undefined> {
  if (who.type === "Stranger") return strangerAnswer(who);
  const name = await nameToAsk(bot, who, click);
  return showForm(bot, click, joinFormView({ code: "", name, origin: originOf(click) }, who.text));
}

/** The name that Slack has for somebody who has none here; null for whoever is known. */
async function nameToAsk(
  { languages }: Bot,
  who: Known | Guest,
  { userId }: Pick<Click, "userId">,
): Promise<string | null> {
  return who.type === "Guest" ? languages.nameOf(userId) : null;
}

export async function submitJoin(
  bot: Bot,
  who: Known | Guest,
  { key, userId, view }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const [code, name] = [JOIN_FIELDS.code, JOIN_FIELDS.name].map((field) => view.values.get(field) ?? "");
  const joined = await join(bot, who, { code: code ?? "", name: name ?? "", key, where: "plain" });
  if (!joined.ok) return err({ [JOIN_FIELDS[joined.refusal.field]]: joined.refusal.said });
  return ok(
    answerAt(parseOrigin(view.privateMetadata), userId, saying(joined.value, initiativesButton(who.text))),
  );
}

async function join(
  { deps }: Bot,
  who: Known | Guest,
  { code, name, key, where }: Typed,
): Promise<Result<string, Wrong>> {
  const { text, landlord } = who;
  const reader = deps.store.reader(landlord.id);
  const nameOf = async (id: OrganisationId) => (await reader.organisations.byIds([id]))[0]?.name ?? "";
  const input = { code, displayName: name, language: text.language };
  const result = await joinOrganisation(deps, who.actor, input, key);
  if (result.ok) {
    const { personId, organisationId } = result.value;
    const [person] = await reader.people.byIds([personId]);
    const organisation = await nameOf(organisationId);
    return ok(text.mrkdwn("join.done", { name: person?.displayName ?? "", organisation }));
  }
  const { refusal } = result;
  const wrongCode = (said: string) => err({ field: "code", said } as const);
  switch (refusal.type) {
    case "InvalidInput": {
      const [issue] = refusal.issues;
      return err({ field: "name", said: issue ? issueText(issue, text) : "" });
    }
    case "JoinCodeUnknown":
      return wrongCode(text.in(where, "join.unknown", { left: refusal.triesLeft }));
    case "JoinCodeExpired":
      return wrongCode(text.in(where, "join.expired"));
    case "TooManyTries": {
      const when = momentOf(text, Temporal.Instant.from(refusal.until), landlord.zone);
      return wrongCode(text.in(where, "join.tooMany", { when }));
    }
    case "AlreadyMember":
      return wrongCode(
        text.in(where, "join.already", { organisation: await nameOf(refusal.organisationId) }),
      );
    case "CommandKeyReused":
      return wrongCode(text.in(where, "refusal.keyReused"));
    default:
      return assertNever(refusal);
  }
}
