import type { KnownBlock, ModalView } from "@slack/types";
import { REPORTED_STATES } from "@socialsmart/domain/attendance/attendance-states";
import { MAX_REASON_LENGTH } from "@socialsmart/domain/kernel/reason";
import { context, option, section, selectInput, textInput } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { formView } from "../kit/form-view.ts";
import { linesInput } from "../kit/inputs.ts";
import { LISTED } from "../kit/limits.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import { lengthOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { AttendanceSeen, NamedLine } from "./read-sheet.ts";

export const REPORT_ATTENDANCE = "attendance.report";

/** Block ids; those of a line have the seat's or the pledge's id behind them. */
export const REPORT_FIELDS = {
  state: "report-form.state:",
  heads: "report-form.heads:",
  length: "report-form.length:",
  reason: "report-form.reason",
} as const;

/** What can be said of in one form: not what is verified, nor oneself; what nobody has reported yet comes first. */
function linesToReport(
  lines: readonly NamedLine[],
  reporterId: string,
): { readonly shown: readonly NamedLine[]; readonly left: number } {
  const open = lines.filter(({ attendance, seat }) => !attendance?.entryId && seat?.personId !== reporterId);
  const first = (line: NamedLine) => (line.attendance ? 1 : 0);
  return firstOf(
    open.toSorted((a, b) => first(a) - first(b)),
    LISTED.linesToReport,
  );
}

/** The seat, or the pledge where heads are counted: what a line's fields are known by. */
export function lineKey({ seat, pledge }: NamedLine): string {
  return seat?.id ?? pledge.id;
}

/** Who came and how long they stayed, filled in with what was reported or else with what was planned. */
export function reportFormView(
  seen: AttendanceSeen,
  { reporterId, origin }: { readonly reporterId: string; readonly origin: FormOrigin },
  text: Text,
): ModalView {
  const { shift, initiative, lines } = seen;
  const { shown, left } = linesToReport(lines, reporterId);
  const about = { title: initiative.title, area: whenOf(text, shift), district: shift.location };
  const reason = shown.map(({ attendance }) => attendance?.reason).find((one) => one);
  return formView(text, {
    callbackId: REPORT_ATTENDANCE,
    kept: { ...origin, subject: shift.id },
    title: text.plain("attendance.formTitle"),
    submit: shown.length > 0 ? text.plain("attendance.submit") : undefined,
    blocks: [
      section(text.mrkdwn("initiatives.line", about)),
      ...(shown.length === 0 ? [context(text.mrkdwn("attendance.nothingToReport"))] : []),
      ...shown.flatMap((line) => [whoInput(line, text), lengthInput(line, text)]),
      ...(left > 0 ? [context(text.mrkdwn("attendance.moreAfter", { count: left }))] : []),
      ...(shown.length > 0 ? [reasonInput(reason ?? undefined, text)] : []),
    ],
  });
}

function whoInput(line: NamedLine, text: Text): KnownBlock {
  const { name, organisation, places, attendance } = line;
  if (name === null) {
    return textInput({
      blockId: `${REPORT_FIELDS.heads}${lineKey(line)}`,
      actionId: "attendance.count",
      label: text.plain("attendance.headsLabel", { organisation, places }),
      initial: String(attendance?.places ?? places),
      max: 4,
    });
  }
  return selectInput(
    {
      blockId: `${REPORT_FIELDS.state}${lineKey(line)}`,
      actionId: "attendance.choose",
      label: text.plain("attendance.personLabel", { name, organisation }),
      placeholder: text.plain("attendance.placeholder"),
      chosen: attendance?.state ?? "PRESENT",
    },
    [
      {
        label: "",
        options: REPORTED_STATES.map((state) => option(text.plain(`attended.${state}`), state)),
      },
    ],
  );
}

function lengthInput(line: NamedLine, text: Text): KnownBlock {
  const { name, organisation, plannedMinutes, attendance } = line;
  return textInput({
    blockId: `${REPORT_FIELDS.length}${lineKey(line)}`,
    actionId: "attendance.stay",
    label: text.plain("attendance.lengthLabel", { who: name ?? organisation }),
    initial: lengthOf(text, attendance?.minutesEach ?? plannedMinutes),
    max: 30,
    optional: true,
  });
}

function reasonInput(initial: string | undefined, text: Text): KnownBlock {
  return linesInput({
    blockId: REPORT_FIELDS.reason,
    actionId: "attendance.explain",
    label: text.plain("attendance.reasonLabel"),
    hint: text.plain("attendance.reasonHint"),
    max: MAX_REASON_LENGTH,
    optional: true,
    initial,
  });
}
