import { ok, type Result } from "@socialsmart/domain/kernel/result";
import { hoursVerifiedBy } from "@socialsmart/domain/ledger/hours-for";
import { verifyHours } from "@socialsmart/domain/ledger/verify-hours";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { noticeView } from "../kit/notice-view.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, metadataOf, parseOrigin } from "../pledge/form-origin.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import type { Click, OpenView, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Redrawn, Submitted } from "../slack/submitted.ts";
import { lengthOf } from "../texts/dates.ts";
import { readHoursToVerify, type ShiftHours } from "./hours-to-verify.ts";
import { ALL_SHIFTS, verifyAllButton } from "./verify-buttons.ts";
import { verifyFormView } from "./verify-form.ts";
import { verifyRefusalText } from "./verify-refusal-text.ts";

/** [Verify …], [Verify all …]: shows what would be verified. */
export async function openVerify(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, text } = known;
  if (!hoursVerifiedBy(actor)) return saying(text.mrkdwn("refusal.verifyNotAllowed"), ownPledgesButton(text));
  const subject = click.value;
  const hours = await hoursAsked(known, subject);
  const form = { hours, origin: { ...originOf(click), subject }, now: bot.deps.clock.now() };
  return showForm(bot, click, verifyFormView(form, text));
}

/** The form was sent: what it showed is verified, but for what was corrected since. */
export async function submitVerify(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted | Redrawn, FieldErrors>> {
  const { actor, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const attendanceIds = (await hoursAsked(known, origin.subject ?? ""))
    .flatMap(({ shift, attendances }) => attendances.map((attendance) => ({ shift, attendance })))
    .filter(wasShownIn(view))
    .map(({ attendance }) => attendance.id);
  if (attendanceIds.length === 0) return ok(notice(text.mrkdwn("hours.nothing"), known));
  const result = await verifyHours(bot.deps, actor, { attendanceIds }, key);
  if (!result.ok) return ok(notice(verifyRefusalText(result.refusal, text), known));
  const said = text.mrkdwn("hours.verified", { length: lengthOf(text, result.value.minutes) });
  return ok(answerAt(origin, userId, saying(said, { ...verifyAllButton(text), isMain: false })));
}

/** What waits of one shift, or of all of them: without what is one's own. */
async function hoursAsked({ reader, actor }: Known, subject: string): Promise<readonly ShiftHours[]> {
  const { items } = await readHoursToVerify(reader, hoursVerifiedBy(actor));
  return subject === ALL_SHIFTS ? items : items.filter(({ shift }) => shift.id === subject);
}

/** Whether the form had it, as it is: not a shift further down, and nothing that was reported behind its back. */
function wasShownIn({ privateMetadata }: OpenView) {
  const told = metadataOf(privateMetadata);
  const momentOf = (name: string) => {
    const value = told.get(name);
    return typeof value === "number" ? value : 0;
  };
  const [asOf, through] = [momentOf("asOf"), momentOf("through")];
  return ({
    shift,
    attendance,
  }: {
    shift: ShiftHours["shift"];
    attendance: ShiftHours["attendances"][number];
  }) => shift.startsAt.epochMilliseconds <= through && attendance.reportedAt.epochMilliseconds <= asOf;
}

function notice(said: string, { text }: Known): Redrawn {
  return { view: noticeView(said, text.plain("hours.formTitle"), text), said };
}
