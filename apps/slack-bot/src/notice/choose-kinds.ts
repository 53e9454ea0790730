import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { type ChooseNoticesRefusal, chooseNotices } from "@socialsmart/domain/notice/choose-notices";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Bot } from "../bot-context.ts";
import { saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import type { Text } from "../texts/text.ts";
import { noticesButton, noticesFormView, OPTIONAL_KINDS, WANTED } from "./notices-form.ts";

/** [Choose notices]: opens the kinds, those ticked that the person gets. */
export async function openNotices(bot: Bot, { person, text }: Known, click: Click): Promise<undefined> {
  return showForm(bot, click, noticesFormView(person.noticesOff, originOf(click), text));
}

/** The kinds were ticked: each that differs from before is switched. */
export async function submitNotices(
  { deps }: Bot,
  { actor, person, text }: Known,
  { view, key, userId }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const ticked = view.chosen.get(WANTED) ?? [];
  const changed = OPTIONAL_KINDS.filter((kind) => ticked.includes(kind) === person.noticesOff.includes(kind));
  for (const kind of changed) {
    const input = { personId: person.id, kind, wanted: ticked.includes(kind) };
    const result = await chooseNotices(deps, actor, input, `${key}:${kind}`);
    if (!result.ok) return err({ [WANTED]: refusalText(result.refusal, text) });
  }
  return ok(
    answerAt(
      parseOrigin(view.privateMetadata),
      userId,
      saying(text.mrkdwn("notice.chosen"), noticesButton(text)),
    ),
  );
}

function refusalText(refusal: ChooseNoticesRefusal | CommandKeyReused, text: Text): string {
  switch (refusal.type) {
    case "NotAllowed":
    case "PersonNotFound":
      return text.plain("refusal.personNotFound");
    case "NoticeNotOptional":
      return text.plain("notice.always");
    case "CommandKeyReused":
      return text.plain("refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}
