import type { planningTexts as sv } from "../sv/planning.ts";

/** What coordinators read and fill in, in English. */
export const planningTexts: Readonly<Record<keyof typeof sv, string>> = {
  "manage.pledges": "Pledges …",
  "manage.seePledges": "Show the pledges",
  "manage.change": "Change the shift …",
  "manage.offer": "Offer free places",
  "manage.answer": "Answer …",
  "manage.answerSpoken": "Answer: {title}, {when}",
  "manage.cancel": "Cancel the shift …",
  "manage.series": "The series …",
  "manage.plan": "Plan a shift …",
  "manage.publish": "Publish the initiative",
  "manage.pause": "Pause the initiative …",
  "manage.resume": "Resume the initiative",
  "manage.complete": "Complete the initiative …",
  "manage.cancelInitiative": "Cancel the initiative …",
  "manage.coordinatorsOnly":
    "That is for the coordinators. You change your own organisation’s pledge with *Change* in the Home tab.",
  "manage.stale": "That no longer exists. `/roster` shows how things are now.",

  "reason.label": "Reason",
  "reason.hint": "Those who have pledged can read it.",
  "reason.hintPublic": "Everybody in the channel can read it.",
  "reason.missing": "Say why. Those affected can read it.",
  "reason.hintOptional":
    "Needed if the time or place changes, or somebody is moved. Everybody in the channel can read it.",

  "pledges.title": "Pledges",
  "pledges.none": "Nobody has pledged yet.",
  "pledges.line": "*{organisation}* · {amount} · {place}",
  "pledges.named": "{named} of {places} named",
  "pledges.remove": "Remove …",
  "pledges.removeSpoken": "Remove {organisation}: {title}, {when}",
  "pledges.more": "… and {count, plural, one {# more pledge} other {# more pledges}}.",

  "decision.approved": "*Approved.* {organisation} is signed up, and gets a message. {title} · {when}",
  "decision.approvedWaiting":
    "*Approved.* There is not room for all, so {organisation} is on the waitlist, and gets a message. {title} · {when}",
  "decision.rejected": "*Not approved.* {organisation} gets a message with the reason. {title} · {when}",
  "decision.removed": "*Removed.* {organisation} gets a message with the reason. {title} · {when}",
  "decision.rejectTitle": "Say no to the pledge",
  "decision.rejectSubmit": "Say no",
  "decision.rejectConsequence": "Whoever pledged gets a message with the reason.",
  "decision.removeTitle": "Remove the pledge",
  "decision.removeSubmit": "Remove",
  "decision.removeConsequence":
    "Whoever pledged gets a message with the reason, and places that it had are free for others.",
  "offer.freeOffered":
    "*Offered.* {count, plural, one {# organisation} other {# organisations}} in the queue got a message. {title} · {when}",

  "shift.cancelTitle": "Cancel the shift",
  "shift.cancelSubmit": "Cancel the shift",
  "shift.cancelConsequence":
    "{pledges, plural, =0 {Nobody has pledged.} one {# pledge is cancelled with it.} other {# pledges are cancelled with it.}} Those concerned get a message with the reason. It cannot be undone.",
  "shift.cancelled":
    "*Cancelled.* {pledges, plural, =0 {Nobody had pledged.} one {# pledge was cancelled.} other {# pledges were cancelled.}} {title} · {when}",
  "shift.changeTitle": "Change the shift",
  "shift.changeSubmit": "Save",
  "shift.changed": "*Changed.* {title} · {when} · {capacity, plural, one {# place} other {# places}}",
  "shift.notRevisable": "The shift is cancelled or over, and cannot be changed.",
  "shift.moves": "Move to the waitlist",
  "shift.movesHint": "They keep their place in the queue.",
  "shift.movesPlaceholder": "Choose pledges",
  "shift.move": "{organisation} ({places})",
  "shift.belowHeld":
    "*{held, plural, one {# place is taken} other {# places are taken}}*, more than the shift would have. Choose the pledges to move to the waitlist, and write why.",
  "shift.stillHeld":
    "{held, plural, one {# place is taken} other {# places are taken}}, more than the shift would have: move more pledges.",
  "shift.moveNotNeeded": "A pledge that you chose to move fits on the shift with the others. Choose again.",
  "shift.pledgeHoldsNone": "A pledge that you chose no longer has any places. Choose again.",
  "shift.capBelowPledged":
    "One organisation already has {places, plural, one {# place} other {# places}}, more than the cap.",
  "shift.namesInTheWay":
    "{named, plural, one {# named person lacks} other {# named people lack}} what the shift would now ask for. Take the names off first.",
  "shift.notCovered": "These have no social-smart lease appendix that is valid on that day: {organisations}.",
  "shift.peopleBusy":
    "These people have another shift at the new time: {people}. Take the names off, or write a reason below.",
  "shift.overlap": "Why they may be on two shifts at once",

  "terms.date": "Date",
  "terms.dateUnread": "Choose a day in the calendar.",
  "terms.timeUnread": "Choose a time of day, such as 16:00.",
  "terms.time": "Begins",
  "terms.length": "Length",
  "terms.lengthHint": "3 h, 1:30 or 90 min. At most 24 h.",
  "terms.location": "Where",
  "terms.capacity": "Number of places",
  "terms.minPlaces": "Minimum staffing",
  "terms.cap": "At most for each organisation",
  "terms.capHint": "Leave empty if one organisation may take every place.",
  "terms.capRelease": "The cap is lifted, before the start",
  "terms.withdrawBy": "Withdrawing is late, before the start",
  "terms.nameBy": "Names are needed, before the start",
  "terms.beforeHint": "2 days, 36 h. Leave empty for never.",
  "terms.rules": "Rules",
  "terms.allowsPartOfShift": "People may help for part of the shift",
  "terms.takesHeadCounts": "Takes a number of people, without names",
  "terms.approval": "A coordinator approves each pledge",
  "terms.adultsOnly": "Adults only (18+)",
  "terms.requiresRecordExtract": "A record extract must be shown",
  "terms.lengthUnread": "Write the length like this: 3 h, 1:30 or 90 min.",
  "terms.numberUnread": "Write a whole number, such as 6.",
  "terms.beforeUnread": "Write it like this: 2 days, 36 h or 90 min. Leave it empty for never.",
  "terms.days": "{days, plural, one {# day} other {# days}}",

  "plan.title": "Plan a shift",
  "plan.submit": "Plan",
  "plan.none": "There is no initiative to plan shifts for yet.",
  "plan.initiativesCut":
    "{count} of {all} are shown here. For the others, type the name after /initiatives, and plan in the menu there.",
  "plan.repeats": "Repeats",
  "repeats.ONCE": "Only once",
  "repeats.WEEKLY": "Every week",
  "repeats.BIWEEKLY": "Every other week",
  "repeats.MONTHLY": "Every month, on the same weekday",
  "plan.until": "Until",
  "plan.untilHint": "Leave empty for no end.",
  "plan.holidays": "On public holidays",
  "plan.eves": "On eves (midsummer, Christmas, New Year)",
  "policy.SKIP": "No shift",
  "policy.WARN": "A shift, but tell me",
  "policy.KEEP": "A shift as usual",
  "plan.done": "*Planned.* {title} · {when} · {capacity, plural, one {# place} other {# places}}",
  "plan.doneDraft":
    "*Planned as a draft.* {title} · {when}. The shift opens when the initiative is published.",
  "plan.doneSeries":
    "*Planned.* {title} · {repeats} {time}: {shifts, plural, one {# shift} other {# shifts}} so far.",
  "plan.skipped": "No shift: {days}.",
  "plan.warnings": "To keep in mind: {days}.",
  "plan.day": "{date} ({name})",
  "plan.initiativeOver": "The initiative is completed or cancelled, and takes no more shifts.",
  "plan.coordinatorsOnly": "Only coordinators plan shifts. Ask one of them, or type `/pledge` to pledge.",

  "initiative.pauseTitle": "Pause the initiative",
  "initiative.pauseSubmit": "Pause",
  "initiative.pauseConsequence":
    "No new pledges, and nobody in the queue is offered a place. What is confirmed stands. Those who wait get to read the reason.",
  "initiative.cancelTitle": "Cancel the initiative",
  "initiative.cancelSubmit": "Cancel it",
  "initiative.cancelConsequence":
    "Every coming shift is cancelled, and all who are signed up get to read the reason. It cannot be undone.",
  "initiative.completeTitle": "Complete the initiative",
  "initiative.completeSubmit": "Complete",
  "initiative.completeConsequence": "The initiative gets no more shifts. It cannot be undone.",
  "initiative.paused": "*{title} is paused.*",
  "initiative.resumed": "*{title} goes on again.*",
  "initiative.completed": "*{title} is completed.*",
  "initiative.published": "*{title} is published.*",
  "initiative.cancelled":
    "*{title} is cancelled.* {shifts, plural, =0 {No shifts were left.} one {# shift was cancelled.} other {# shifts were cancelled.}}",
  "initiative.wrongState": "That is not possible: the initiative is {state}.",
  "initiative.shiftsRemain":
    "There {shifts, plural, one {is # shift} other {are # shifts}} left. {shifts, plural, one {Cancel it, or wait until it is over.} other {Cancel them, or wait until they are over.}}",
  "state.DRAFT": "a draft",
  "state.PUBLISHED": "published",
  "state.PAUSED": "paused",
  "state.COMPLETED": "completed",
  "state.CANCELLED": "cancelled",
  "initiatives.pausedNow": "Paused right now",
  "initiatives.draft": "A draft, not published yet",

  "extract.button": "Record extract …",
  "extract.title": "Record extract",
  "extract.submit": "Note it",
  "extract.about":
    "Note that somebody has shown you their record extract (Act 2013:852). Only that and the day are kept: nothing of what it says, and no copy.",
  "extract.person": "Person",
  "extract.choosePerson": "Choose a person",
  "extract.shownOn": "Was shown on",
  "extract.done": "*Noted.* The extract that {name} showed is valid up to and including {until}.",
  "extract.nobody": "The organisation has no people yet.",
  "extract.tooOld": "An extract may be at most one year old.",
  "extract.coordinatorsOnly": "Only coordinators note record extracts.",
  "help.coordinators":
    "• `/socialsmart initiative` drafts an initiative, `/socialsmart plan` plans shifts and series, `/socialsmart extract` notes record extracts that were shown, `/socialsmart channel` decides what the channel is for\n• the ⋯ menu beside shifts (on the card and in `/roster`) and beside initiatives (in `/initiatives`) changes, cancels, pauses and approves",

  "repeats.KEEP": "As now",
  "series.about":
    "*{title}*\nThe change applies to shifts from that date on. Shifts that somebody has pledged on keep their time.",
  "series.from": "From",
  "series.repeatsHint":
    "With any other choice, shifts fall on the weekday of the date above, counted from it.",
  "series.changeTitle": "Change the series",
  "series.end": "End the series …",
  "series.endTitle": "End the series",
  "series.endSubmit": "End it",
  "series.endConsequence":
    "No shifts are held from that date on. Those that somebody has pledged on remain, to be cancelled one by one.",
  "series.changed":
    "*The series is changed* from {from}: {updated, plural, one {# shift changed} other {# shifts changed}}, {added, plural, one {# new} other {# new}}, {dropped, plural, one {# taken away} other {# taken away}}.",
  "series.ended":
    "*The series ends* before {from}. {dropped, plural, =0 {No shifts were taken away.} one {# shift was taken away.} other {# shifts were taken away.}}",
  "series.detached":
    "{detached, plural, one {# shift that somebody has pledged on stays as it was.} other {# shifts that somebody has pledged on stay as they were.}}",
  "plan.noOccurrences":
    "There would be no shifts: the series ends before it begins, or every day is a free one.",
  "plan.badRule": "The series cannot repeat like that.",

  "draft.formTitle": "New initiative",
  "draft.submit": "Save as draft",
  "draft.title": "What is it called?",
  "draft.description": "Description",
  "draft.area": "Focus area",
  "draft.otherAreas": "Other focus areas",
  "draft.district": "District",
  "draft.host": "Host",
  "draft.hostHint": "Who runs it on site.",
  "draft.more": "More",
  "draft.here": "Show the roster in this channel",
  "draft.minors": "Children and young people take part",
  "draft.noDistricts": "There are no districts yet. They are entered when the landlord is set up.",
  "draft.otherWorkspace": "The channel is in another workspace.",
  "draft.done": "*The draft is saved:* {title}. Plan shifts, and publish when it is ready.",
};
