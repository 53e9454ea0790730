import type { Attendance } from "@socialsmart/domain/attendance/attendance";
import { anAppendix } from "@socialsmart/domain/testing/builders";
import { attendanceAnswer } from "../../attendance/attendance-answer.ts";
import type { AttendanceSeen, NamedLine } from "../../attendance/read-sheet.ts";
import { reportFormView } from "../../attendance/report-form.ts";
import { type ReportRefused, reportRefusalText } from "../../attendance/report-refusal-text.ts";
import { type CommitmentForm, commitmentFormView } from "../../commitment/commitment-form.ts";
import { progressAnswer } from "../../commitment/progress-answer.ts";
import type { Progress } from "../../commitment/read-progress.ts";
import { whoseFormView } from "../../commitment/whose-form.ts";
import type { ShiftHours } from "../../ledger/hours-to-verify.ts";
import { verifyFormView } from "../../ledger/verify-form.ts";
import { verifyRefusalText } from "../../ledger/verify-refusal-text.ts";
import { aPlacedInitiative } from "../home-model.ts";
import { anId, anOrganisation } from "../models.ts";
import { exemptionsOf } from "./exemption-samples.ts";
import { type Given, type Sample, times } from "./sample.ts";
import { numbered, thingsOf, UNTIL } from "./things.ts";

type VerifyRefused = Parameters<typeof verifyRefusalText>[0];
/** One of each type, so that a new one does not compile until it is here. */
type Each<Union extends { readonly type: string }> = {
  readonly [Type in Union["type"]]: Union & { readonly type: Type };
};

const INVALID = { type: "InvalidInput", issues: [{ path: "reason", problem: { type: "Empty" } }] } as const;
const STATES = ["PRESENT", "NO_SHOW", "EXCUSED"] as const;

/** Who came to a shift, as far as the first so many lines of it are reported. */
export function sheetOf(given: Given, reported: number): AttendanceSeen {
  const { seen, people } = thingsOf(given);
  const { pledge } = seen;
  const line = (n: number, name: string | null, places: number): NamedLine => ({
    ...{ pledge: { ...pledge, id: anId("pledge") }, organisation: given.organisation, places, name },
    seat: name === null ? null : { ...ofSeat(), personId: people[n]?.id ?? anId("person") },
    plannedMinutes: 180,
    attendance: n < reported ? attendanceOf(n, places) : null,
  });
  const ofSeat = () => {
    const { landlordId, shiftId, organisationId } = pledge;
    const id = anId("seat");
    return { id, landlordId, pledgeId: pledge.id, shiftId, organisationId, overlapReason: null };
  };
  const attendanceOf = (n: number, places: number): Attendance => {
    const state = STATES[n % STATES.length] ?? "PRESENT";
    const { landlordId, shiftId, organisationId, id: pledgeId } = pledge;
    return {
      ...{ id: anId("attendance"), landlordId, shiftId, organisationId, pledgeId, state },
      ...{ seatId: anId("seat"), personId: anId("person"), reason: given.reason },
      ...{ places: state === "PRESENT" ? places : 0, minutesEach: state === "PRESENT" ? 200 : null },
      ...{ reportedBy: null, reportedAt: UNTIL, entryId: n === 0 ? anId("entry") : null },
    };
  };
  const lines = times(given, 120, (n) => line(n, numbered(given.person, n), 1));
  return { shift: seen.shift, initiative: seen.initiative, lines: [...lines, line(lines.length, null, 3)] };
}

const AT_FORM = { reporterId: anId("person"), origin: {} };

export const ATTENDANCE_SAMPLES: readonly Sample[] = [
  {
    of: attendanceAnswer,
    what: "who came?",
    show: (given, text) => attendanceAnswer(sheetOf(given, 0), text),
  },
  {
    of: attendanceAnswer,
    what: "who came, of those that are left",
    show: (given, text) => attendanceAnswer(sheetOf(given, 2), text),
  },
  {
    of: attendanceAnswer,
    what: "what was reported",
    show: (given, text) => attendanceAnswer(sheetOf({ ...given, many: given.many + 1 }, 1000), text),
  },
  {
    of: reportFormView,
    what: "a report of each",
    show: (given, text) => reportFormView(sheetOf(given, 0), AT_FORM, text),
  },
  {
    of: reportFormView,
    what: "a report that is changed",
    show: (given, text) => reportFormView(sheetOf(given, 1000), AT_FORM, text),
  },
  {
    of: reportFormView,
    what: "a report of nobody",
    show: (given, text) => reportFormView({ ...sheetOf(given, 0), lines: [] }, AT_FORM, text),
  },
  ...Object.values(everyReportRefusal()).map(
    (refusal): Sample => ({
      of: reportRefusalText,
      what: `no report: ${refusal.type}`,
      show: (given, text) =>
        reportRefusalText(refusal, {
          ...{ text, where: "mrkdwn", organisation: given.organisation, zone: "Europe/Stockholm" },
        }),
    }),
  ),
];

/** Reported hours that wait, shift by shift. */
export function hoursOf(given: Given): readonly ShiftHours[] {
  const { shifts } = thingsOf(given);
  return shifts.map((shift) => ({
    ...{ shift, initiative: aPlacedInitiative({ title: given.title }), attendances: [], minutes: 540 },
    organisations: times(given, 30, (n) => ({
      ...{ organisation: numbered(given.organisation, n), places: n + 1, minutes: 180 * (n + 1) },
      reasons: n === 0 ? [given.reason] : [],
    })),
  }));
}

export const LEDGER_SAMPLES: readonly Sample[] = [
  {
    of: verifyFormView,
    what: "what will be verified",
    show: (given, text) => verifyFormView({ hours: hoursOf(given), origin: {}, now: UNTIL }, text),
  },
  {
    of: verifyFormView,
    what: "nothing to verify",
    show: (_given, text) => verifyFormView({ hours: [], origin: {}, now: UNTIL }, text),
  },
  ...Object.values(everyVerifyRefusal()).map(
    (refusal): Sample => ({
      of: verifyRefusalText,
      what: `not verified: ${refusal.type}`,
      show: (_given, text) => verifyRefusalText(refusal, text),
    }),
  ),
];

function everyReportRefusal(): Each<ReportRefused> {
  const [pledgeId, seatId] = [anId("pledge"), anId("seat")];
  return {
    NotAllowed: { type: "NotAllowed" },
    ShiftNotFound: { type: "ShiftNotFound" },
    InvalidInput: INVALID,
    ShiftNotEnded: { type: "ShiftNotEnded", endsAt: "2026-11-26T15:00:00Z" },
    ShiftNotHeld: { type: "ShiftNotHeld", state: "CANCELLED" },
    AttendanceSettled: { type: "AttendanceSettled" },
    SeatNotFound: { type: "SeatNotFound", seatId },
    PledgeNotFound: { type: "PledgeNotFound", pledgeId },
    TooManyHeads: { type: "TooManyHeads", pledgeId, places: 2 },
    OwnAttendance: { type: "OwnAttendance", seatId },
    AttendanceVerified: { type: "AttendanceVerified", entryId: anId("entry"), pledgeId, seatId },
    MinutesNeedReason: {
      type: "MinutesNeedReason",
      lines: [{ pledgeId, seatId, plannedMinutes: 180 }],
    },
    CommandKeyReused: { type: "CommandKeyReused" },
  };
}

function everyVerifyRefusal(): Each<VerifyRefused> {
  const attendanceId = anId("attendance");
  return {
    NotAllowed: { type: "NotAllowed" },
    InvalidInput: INVALID,
    AttendanceNotFound: { type: "AttendanceNotFound" },
    OwnHours: { type: "OwnHours", attendanceId },
    NobodyPresent: { type: "NobodyPresent", attendanceId },
    HoursAlreadyVerified: { type: "HoursAlreadyVerified", attendanceIds: [attendanceId] },
    CommandKeyReused: { type: "CommandKeyReused" },
  };
}

function commitmentsOf(given: Given): CommitmentForm {
  const organisation = anOrganisation(given.organisation);
  const until = Temporal.Instant.from("2026-05-03T10:00:00Z");
  const units = ["MINUTES", "PLACES", "EVENTS"] as const;
  const lines = times(given, 20, (n) => ({
    commitment: {
      ...{
        id: anId("commitment"),
        landlordId: anId("landlord"),
        organisationId: organisation.id,
        year: 2026,
      },
      ...{ unit: units[n % 3] ?? "MINUTES", focusArea: n < 3 ? null : ("SAFETY" as const), target: 2400 },
      ...{ note: "", revision: 3 },
    },
    proRata: n === 0 ? 405 : 2400,
    earlier: [
      { target: 1200, until, changedBy: given.person },
      { target: 0, until, changedBy: null },
    ],
  }));
  const exemptions = exemptionsOf(given);
  return {
    ...{ organisation, year: 2026, lines, area: null, zone: "Europe/Stockholm" },
    ...{ exemptions, mayExempt: false, toEnd: [] },
  };
}

const HOME = "https://slack.example/app";

export const COMMITMENT_SAMPLES: readonly Sample[] = [
  {
    of: commitmentFormView,
    what: "what an organisation has taken on, and what it was before",
    show: (given, text) => commitmentFormView(commitmentsOf(given), {}, text),
  },
  {
    of: commitmentFormView,
    what: "an organisation that has taken on nothing, asked for one area",
    show: (given, text) =>
      commitmentFormView({ ...commitmentsOf(given), lines: [], exemptions: [], area: "SAFETY" }, {}, text),
  },
  {
    of: commitmentFormView,
    what: "the same, of a coordinator who may exempt it",
    show: (given, text) => {
      const toEnd = times(given, 10, () => anAppendix({ id: anId("appendix"), leaseNumber: "L-1042" }));
      return commitmentFormView({ ...commitmentsOf(given), mayExempt: true, toEnd }, {}, text);
    },
  },
  {
    of: whoseFormView,
    what: "whose commitments?",
    show: (_given, text) => whoseFormView(2026, {}, text),
  },
  {
    of: progressAnswer,
    what: "the quarter's progress",
    show: (given, text) => progressAnswer(progressOf(given, fits(given)), HOME, text),
  },
  {
    of: progressAnswer,
    what: "the quarter's progress, where nothing fits",
    show: (given, text) => progressAnswer(progressOf(given, []), HOME, text),
  },
  {
    of: progressAnswer,
    what: "the quarter's progress, where nothing fits and nothing was taken on, promised or done",
    show: (given, text) => {
      const progress = progressOf(given, []);
      const nothing = { targetMinutes: 0, committedMinutes: 0, plannedMinutes: 0, verifiedMinutes: 0 };
      const balances = progress.balances.map((one) => ({ ...one, balance: nothing }));
      return progressAnswer({ ...progress, balances }, HOME, text);
    },
  },
];

/** As it is told in January. */
function progressOf(given: Given, fitting: Progress["fitting"]): Progress {
  return { year: 2026, thisYear: 2027, balances: balancesOf(given), fitting };
}

/** Where organisations stand; some have taken nothing on, and of one more was taken back than was there. */
export function balancesOf(given: Given) {
  return thingsOf(given).organisations.map((organisation, n) => ({
    organisation,
    balance: {
      ...(n % 2 === 0
        ? { targetMinutes: 6000, committedMinutes: 6000 }
        : { targetMinutes: null, committedMinutes: null }),
      plannedMinutes: 540,
      verifiedMinutes: 90 - 100 * n,
    },
  }));
}

function fits(given: Given) {
  const { shifts } = thingsOf({ ...given, many: Math.min(3, given.many) });
  return shifts.map((shift) => ({
    initiative: { ...aPlacedInitiative({ title: given.title }) },
    shift,
  }));
}
