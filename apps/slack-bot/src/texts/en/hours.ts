/** Who came, hours to verify, and where an organisation stands. */
export const hoursTexts = {
  "attendance.wanted": "*Who came?*",
  "attendance.partlyReported":
    "*Who came?* {left, plural, one {# line is} other {# lines are}} still to be reported.",
  "attendance.reported": "*Thank you, attendance is reported.*",
  "attendance.over": "*The shift is closed, and attendance can no longer be reported.*",
  "attendance.person": "{name}, {organisation}",
  "attendance.heads": "{organisation}, {places, plural, one {# place} other {# places}} without a name",
  "attendance.came": "came, {length}",
  "attendance.headsCame": "{present} of {places} came, {length} each",
  "attended.PRESENT": "came",
  "attended.NO_SHOW": "did not come",
  "attended.EXCUSED": "excused",
  "attendance.verified": "verified",
  "attendance.allCame": "All came",
  "attendance.allCameSpoken": "All came: {title}, {when}",
  "attendance.report": "Report …",
  "attendance.reportSpoken": "Report: {title}, {when}",
  "attendance.change": "Change …",
  "attendance.changeSpoken": "Change: {title}, {when}",
  "attendance.formTitle": "Who came?",
  "attendance.submit": "Report",
  "attendance.nothingToReport": "There is no attendance here for you to report.",
  "attendance.moreAfter":
    "There is no room for {count, plural, one {# more line} other {# more lines}}. Send this, and open the form again.",
  "attendance.personLabel": "{name}, {organisation}",
  "attendance.headsLabel":
    "{organisation}: how many came of {places, plural, one {# place} other {# places}}?",
  "attendance.placeholder": "Came, or did not come",
  "attendance.lengthLabel": "For how long? ({who})",
  "attendance.reasonLabel": "Why did it take longer than planned?",
  "attendance.reasonHint":
    "Only needed if somebody stayed more than 15 minutes longer. No personal identity numbers.",
  "attendance.lengthUnclear": "Write a length of time, like 3 h, 2.5 or 90 min, and 24 hours at most.",
  "attendance.headsUnclear":
    "Write a number from 0 to {places}: the pledge has that many places without a name.",
  "hours.shift": "*{title}*\n{when} · {length} reported",
  "hours.organisation": "{organisation}: {places, plural, one {# person} other {# people}}, {length}",
  "hours.reason": "({reason})",
  "hours.verify": "Verify …",
  "hours.verifySpoken": "Verify: {title}, {when}",
  "hours.verifyAll": "Verify all …",
  "hours.formTitle": "Verify hours",
  "hours.submit": "Verify",
  "hours.willVerify": "*{length} will be verified:*",
  "hours.moreAfter":
    "There is no room for {count, plural, one {# more shift} other {# more shifts}}. Verify these, and open the list again.",
  "hours.consequence":
    "The hours are entered in the ledger with your name. Nothing in it is changed afterwards; a mistake is taken back by a new entry.",
  "hours.nothing":
    "Nothing is waiting to be verified here. Somebody else may have been faster, or the report has changed: look again.",
  "hours.verified": "*Done!* {length} are verified.",
  "hours.balance": "*{organisation}*\n{verified} verified · {planned} planned",
  "hours.balanceOfTarget":
    "*{organisation}*\n{verified} verified · {planned} planned · the commitment is {target}",
  "progress.heading": "*How far you have come in {year}*",
  "progress.fitting": "*Where you would be of use next:*",
  "progress.nothingFits":
    "There are no more shifts to pledge on right now. New ones show at Home. What you want to contribute in {year}, you can see and change here.",
  "home.attendanceHeading": "Attendance to report",
  "home.attendance": "*{title}*\n{when} · {places, plural, one {# place} other {# places}} · report by {by}",
  "home.toVerifyHeading": "Hours to verify",
  "home.balanceHeading": "Our hours in {year}",
  "digest.hours": "*Hours to verify*",
  "digest.toVerify":
    "{title} · {when} · {length} from {organisations, plural, one {# organisation} other {# organisations}}",
  "refusal.verifyNotAllowed": "Coordinators verify hours, and the shift’s host verifies the landlord’s own.",
  "refusal.ownHours":
    "Nobody verifies their own hours, or their own organisation’s. Ask another coordinator.",
  "refusal.reportNotAllowed": "Only the shift’s host and coordinators report who came.",
  "refusal.shiftNotEnded": "The shift ends {end}. Who came is reported after that.",
  "refusal.shiftNotHeld": "The shift was not held.",
  "refusal.attendanceSettled":
    "The shift is settled and the attendance stands. If something is wrong, tell a coordinator.",
  "refusal.ownAttendance": "Nobody reports themselves. Ask a colleague or a coordinator.",
  "refusal.attendanceVerified":
    "A coordinator has already verified those hours. If something is wrong, tell a coordinator.",
  "refusal.minutesNeedReason":
    "Somebody stayed more than 15 minutes longer than the {planned} that were planned. Write why here.",
} as const;
