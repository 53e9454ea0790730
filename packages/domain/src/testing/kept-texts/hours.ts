import { reportAttendance } from "../../attendance/report-attendance.ts";
import { commitYearly } from "../../commitment/commit-yearly.ts";
import { reviseCommitment } from "../../commitment/revise-commitment.ts";
import { grantExemption } from "../../exemption/grant-exemption.ts";
import { reviseExemption } from "../../exemption/revise-exemption.ts";
import { adoptLines } from "../../follow-up/adopt-lines.ts";
import { noteFollowUp } from "../../follow-up/note-follow-up.ts";
import { adjustHours } from "../../ledger/adjust-hours.ts";
import { reverseEntry } from "../../ledger/reverse-entry.ts";
import { aSeat } from "../builders.ts";
import { aLine, anAdjustment, anExemption, type KeptText } from "./kept-text.ts";

export const HOURS_TEXTS: readonly KeptText[] = [
  ...(["seats", "headCounts"] as const).map(
    (lines): KeptText => [
      "reportAttendance",
      `${lines}.0.reason`,
      ({ deps, operator, shiftId, pledgeId }, text) =>
        reportAttendance(
          deps,
          operator,
          lines === "seats"
            ? { shiftId, seats: [{ seatId: aSeat().id, state: "EXCUSED", reason: text }] }
            : { shiftId, headCounts: [{ pledgeId, places: 1, reason: text }] },
          null,
        ),
    ],
  ),
  [
    "reverseEntry",
    "reason",
    ({ deps, landlord: { coordinator }, entryId }, text) =>
      reverseEntry(deps, coordinator, { entryId, reason: text }, null),
  ],
  [
    "adjustHours",
    "reason",
    (it, text) => adjustHours(it.deps, it.landlord.coordinator, { ...anAdjustment(it), reason: text }, null),
  ],
  [
    "commitYearly",
    "note",
    (it, text) => commitYearly(it.deps, it.operator, { ...aLine(it), year: 2027, note: text }, null),
  ],
  [
    "reviseCommitment",
    "note",
    ({ deps, operator, commitmentId }, text) =>
      reviseCommitment(deps, operator, { commitmentId, note: text }, null),
  ],
  [
    "grantExemption",
    "note",
    (it, text) => grantExemption(it.deps, it.operator, { ...anExemption(it), note: text }, null),
  ],
  [
    "reviseExemption",
    "note",
    ({ deps, operator, exemptionId }, text) =>
      reviseExemption(deps, operator, { exemptionId, note: text }, null),
  ],
  ...(["minutes", "attendees.0.capacity"] as const).map(
    (field): KeptText => [
      "noteFollowUp",
      field,
      ({ deps, operator, followUpId }, text) =>
        noteFollowUp(
          deps,
          operator,
          {
            ...{ followUpId, revision: null, heldOn: "2026-01-15" },
            attendees: [{ party: "TENANT", capacity: field === "minutes" ? "Butikschef" : text }],
            minutes: field === "minutes" ? text : "Läxhjälp",
          },
          null,
        ),
    ],
  ),
  [
    "adoptLines",
    "lines.0.note",
    ({ deps, operator, followUpId, bakery: { organisationId } }, text) => {
      const line = { unit: "MINUTES", focusArea: null, target: 60, note: text } as const;
      return adoptLines(deps, operator, { followUpId, organisationId, lines: [line] }, null);
    },
  ],
];
