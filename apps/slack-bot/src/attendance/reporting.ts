import { mayReportAttendance } from "@socialsmart/domain/access/policy";
import { checkReportable } from "@socialsmart/domain/attendance/check-report";
import { reportAttendance } from "@socialsmart/domain/attendance/report-attendance";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import { rostersButton } from "../roster/roster-button.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { attendanceAnswer } from "./attendance-answer.ts";
import { readReportForm } from "./read-report-form.ts";
import { readSheet } from "./read-sheet.ts";
import { REPORT_FIELDS, reportFormView } from "./report-form.ts";
import { type ReportRefused, reportRefusalText } from "./report-refusal-text.ts";

/** [All came]: says so of everybody of whom nothing was said, and shows it in place of the question. */
export async function sayAllCame(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const shiftId = parseId("shift", click.value);
  if (!shiftId) return refused(known, { type: "ShiftNotFound" });
  const result = await reportAttendance(bot.deps, actor, { shiftId, allCame: true }, click.key);
  const seen = await readSheet(reader, shiftId);
  if (!result.ok) return refused(known, result.refusal);
  bot.poke();
  if (!seen || click.view?.type === "home") return undefined; // It is drawn again and shows it.
  return attendanceAnswer(seen, text);
}

/** [Report …], [Change …]: opens the form that says it of each. */
export async function openReport(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text, person } = known;
  const shiftId = parseId("shift", click.value);
  const seen = shiftId && (await readSheet(reader, shiftId));
  if (!seen) return refused(known, { type: "ShiftNotFound" });
  if (!mayReportAttendance(actor, seen.initiative.hostOrganisationId))
    return refused(known, { type: "NotAllowed" });
  const reportable = checkReportable(seen.shift, bot.deps.clock.now());
  if (!reportable.ok) return refused(known, reportable.refusal);
  const form = { reporterId: person.id, origin: originOf(click) };
  return showForm(bot, click, reportFormView(seen, form, text));
}

/** The form was sent: what was asked in a message is there as it was reported. */
export async function submitReport(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, reader, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const shiftId = parseId("shift", origin.subject ?? "");
  const seen = shiftId && (await readSheet(reader, shiftId));
  if (!seen) return err(inForm(known, { type: "ShiftNotFound" }));
  const report = readReportForm(seen, view, text);
  if (!report.ok) return report;
  const result = await reportAttendance(bot.deps, actor, report.value, key);
  if (!result.ok) return err(inForm(known, result.refusal));
  bot.poke();
  const after = await readSheet(reader, seen.shift.id);
  return ok(answerAt(origin, userId, attendanceAnswer(after ?? seen, text)));
}

function refused({ text, landlord }: Known, refusal: ReportRefused): Answer {
  const wording = { text, where: "mrkdwn", organisation: "", zone: landlord.zone } as const;
  return saying(reportRefusalText(refusal, wording), rostersButton(text));
}

function inForm({ text, landlord }: Known, refusal: ReportRefused): FieldErrors {
  const wording = { text, where: "plain", organisation: "", zone: landlord.zone } as const;
  return { [REPORT_FIELDS.reason]: reportRefusalText(refusal, wording) };
}
