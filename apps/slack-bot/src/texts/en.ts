import { appendixTexts } from "./en/appendix.ts";
import { appendixOfferTexts } from "./en/appendix-offer.ts";
import { buttonTexts } from "./en/button.ts";
import { channelTexts } from "./en/channel.ts";
import { channelSetUpTexts } from "./en/channel-set-up.ts";
import { commitmentTexts } from "./en/commitment.ts";
import { digestTexts } from "./en/digest.ts";
import { directTexts } from "./en/direct.ts";
import { exemptionTexts } from "./en/exemption.ts";
import { factTexts } from "./en/fact.ts";
import { followUpTexts } from "./en/follow-up.ts";
import { homeTexts } from "./en/home.ts";
import { hoursTexts } from "./en/hours.ts";
import { installingTexts } from "./en/installing.ts";
import { memberTexts } from "./en/members.ts";
import { mentionTexts } from "./en/mention.ts";
import { noticeTexts } from "./en/notice.ts";
import { outboxTexts } from "./en/outbox.ts";
import { planningTexts } from "./en/planning.ts";
import { pledgingTexts } from "./en/pledging.ts";
import { rosterTexts } from "./en/roster.ts";
import { staffingTexts } from "./en/staffing.ts";
import { understandingTexts } from "./en/understanding.ts";
import { unreachedTexts } from "./en/unreached.ts";
import type { Messages } from "./messages.ts";

/** What people read in English. */
export const en: Messages = {
  ...pledgingTexts,
  ...planningTexts,
  ...appendixTexts,
  ...appendixOfferTexts,
  ...buttonTexts,
  ...rosterTexts,
  ...staffingTexts,
  ...understandingTexts,
  ...unreachedTexts,
  ...installingTexts,
  ...channelTexts,
  ...digestTexts,
  ...directTexts,
  ...exemptionTexts,
  ...factTexts,
  ...commitmentTexts,
  ...followUpTexts,
  ...homeTexts,
  ...hoursTexts,
  ...memberTexts,
  ...mentionTexts,
  ...channelSetUpTexts,
  ...noticeTexts,
  ...outboxTexts,

  "pledge.done": "*Done!* {organisation} is signed up.",
  "pledge.reading": "{amount} · *{title}* · {when} · {place}",
  "pledge.readingAlone": "{amount} · *{title}* · {when}",
  "pledge.placeTaken": "place {from} of {capacity}",
  "pledge.placesTaken": "places {from}–{to} of {capacity}",
  "pledge.taken": "{taken} of {capacity} places taken",
  "pledge.waiting":
    "*{left, plural, =0 {The shift is full.} one {Only # place is free.} other {Only # places are free.}}* {organisation} is on the waitlist, number {position} in the queue. You will get a message if a place comes free.",
  "pledge.waitingPlace": "on the waitlist, number {position} in the queue",
  "pledge.changed": "*Changed!* This is your pledge now:",
  "pledge.withdrawn": "*The pledge is withdrawn.* {organisation} · {title} · {when}",
  "pledge.undo": "Undo",
  "pledge.withdraw": "Withdraw",
  "pledge.withdrawTitle": "Withdraw the pledge?",
  "pledge.withdrawConsequence": "{title}, {when}: what you give up is free for others.",
  "pledge.withdrawNot": "Keep it",
  "pledge.withdrawSpoken": "Withdraw: {title}, {when}",
  "pledge.change": "Change",
  "pledge.changeText": "Change …",
  "pledge.open": "Pledge",
  "pledge.openQueue": "Join waitlist",
  "pledge.openSpoken": "{label}: {title}, {when}",
  "pledge.undoSpoken": "Undo: {title}, {when}",
  "pledge.changeSpoken": "Change: {title}, {when}",
  "pledge.forWhom": "For {organisation}",

  "refusal.notAllowed": "You cannot pledge for that organisation. Its contact person can, or a coordinator.",
  "refusal.noOrganisation":
    "You are not the contact person of any organisation, so you cannot pledge places yourself. Ask your contact person, or a coordinator.",
  "refusal.shiftNotFound": "That shift no longer exists. Type `/roster` to see which do.",
  "refusal.organisationNotFound": "That organisation does not exist.",
  "refusal.pledgeNotFound": "That pledge no longer exists.",
  "refusal.shiftNotOpen": "The shift is not open for pledges yet.",
  "refusal.shiftCancelled": "The shift is cancelled.",
  "refusal.shiftCancelledWhy": "The shift is cancelled: {reason}",
  "refusal.shiftStarted": "The shift has already started. Talk to a coordinator if something must change.",
  "refusal.appendixNotActive":
    "{organisation} has no social-smart lease appendix that is valid on that day. A coordinator can help you.",
  "refusal.alreadyPledged":
    "{organisation} has already pledged {places, plural, one {# place} other {# places}} on that shift. Change that pledge instead.",
  "refusal.moreThanCapacity":
    "The shift has only {capacity, plural, one {# place} other {# places}} in total. Ask for {capacity} at most.",
  "refusal.longerThanShift":
    "The shift is {length} long. Give fewer hours, or leave the hours empty for the whole shift.",
  "refusal.partOfShiftNotAllowed":
    "The shift is {length} and cannot be shared out. Leave the hours empty for the whole shift.",
  "refusal.shiftFull":
    "{left, plural, =0 {There are no more places on the shift.} one {There is only # place left on the shift.} other {There are only # places left on the shift.}} The pledge stays as it was.",
  "refusal.keyReused":
    "That has already been dealt with, for something else or by somebody else. Try once more if something is missing.",
  "refusal.invalidPlaces": "Give a number of places, such as 2.",
  "refusal.invalid": "Something in the pledge is not right. Look through it and try again.",
  "refusal.hoursUnread": "Write hours like this: 3, 2.5, 1:30 or 90 min. Leave it empty for the whole shift.",
  "refusal.hoursOutOfRange": "“{said}” cannot be pledged: the hours must be more than 0 and at most 24.",
  "refusal.tooFewPlaces": "“{said}” cannot be pledged: it must be at least one place.",
  "refusal.tooManyPlaces": "“{said}” cannot be pledged: it can be {most} places at most.",
  "refusal.personalNumber": "Please do not type personal identity numbers here.",
  "refusal.unknownCommand": "There is no command `{command}`. Type `/socialsmart` to see what there is.",
  "refusal.staleForm": "That form no longer works. Type `/pledge` to pledge.",
  "refusal.staleButton": "That button no longer works. Type `/pledge` to pledge.",

  "form.title": "Pledge to a shift",
  "form.changeTitle": "Change your pledge",
  "form.submit": "Pledge",
  "form.changeSubmit": "Save",
  "form.cancel": "Cancel",
  "form.initiative": "Initiative",
  "form.chooseInitiative": "Choose an initiative",
  "form.initiativesMeant": "Did you mean",
  "form.initiatives": "All initiatives",
  "form.shift": "Shift",
  "form.chooseShift": "Choose a shift",
  "form.shiftOption": "{when} · {taken} of {capacity}",
  "form.initiativesCut": "{count} of {all} are shown here. For the others, type the name after /pledge.",
  "form.shiftsCut": "The next {count} shifts are shown.",
  "form.places": "Number of places",
  "form.placesHint": "One place is one person.",
  "form.hours": "Hours for each place",
  "form.hoursHint": "Leave empty for the whole shift. 3, 2.5, 1:30 and 90 min all work.",
  "form.organisation": "Organisation",
  "form.chooseOrganisation": "Choose an organisation",
  "form.searchOrganisation": "Search for an organisation",
  "form.noInitiatives": "There are no initiatives with upcoming shifts right now.",
  "form.needsInitiative": "Choose an initiative first.",
  "form.close": "Close",

  "initiatives.heading": "Initiatives",
  "initiatives.line": "*{title}*\n{area} · {district}",
  "initiatives.next": "Next shift: {when} · {taken} of {capacity} places",
  "initiatives.noNext": "No upcoming shifts",
  "initiatives.none":
    "No initiative fits “{words}”. Try a district, a focus area or a week: `/initiatives {example}`.",
  "initiatives.noneAtAll": "There are no initiatives yet.",
  "initiatives.more":
    "… and {count, plural, one {# more initiative} other {# more initiatives}}. Narrow it down by district, focus area or week.",
  "area.LABOUR_MARKET": "Labour market",
  "area.SAFETY": "Safety",
  "area.INTEGRATION": "Integration",
  "area.GENDER_EQUALITY": "Gender equality",
  "area.DEMOCRACY": "Democracy",

  "who.unlinked":
    "I do not know who you are here yet. If a coordinator has given you a code, press Link me. If you have your organisation’s code, press Join. If you have no code, ask a coordinator for one.",
  "who.unlinkedTyped":
    "I do not know who you are here yet. Ask a coordinator for a code and type `/socialsmart link CODE`. If you have your organisation’s code, type `/socialsmart join CODE`.",
  "who.external":
    "You are here from another workspace, and I do not know who you are yet. If a coordinator has given you a code, press Link me. If you have your organisation’s code, press Join. If you have no code, ask a coordinator for one.",
  "who.noLandlord":
    "This workspace does not belong to any landlord that uses Socialsmart. Whoever installed the app needs to enter the workspace’s id, {team}.",
  "who.you": "You are *{name}*.",
  "who.member": "{organisation}: {roles}",
  "who.noMembership":
    "You do not belong to any organisation yet. If you have your organisation’s code, type `/socialsmart join CODE`. Otherwise, talk to a coordinator.",
  "role.COORDINATOR": "coordinator",
  "role.LANDLORD_ADMIN": "administrator",
  "role.AUDITOR": "auditor",
  "role.TENANT_CONTACT": "contact person",
  "role.PARTICIPANT": "participant",
  "role.HOST": "host",
  "link.button": "Link me …",
  "link.title": "Link me",
  "link.submit": "Link",
  "link.code": "Code",
  "link.codeHint": "The one that a coordinator has given you.",
  "link.done": "*Welcome, {name}!* You are linked. Try `/initiatives` to see what is going on.",
  "link.already": "You are already linked, as *{name}*.",
  "link.another":
    "You are linked as *{name}*, who has a role or has done something here already. The code is for *{person}*. Ask a coordinator to give *{name}* the same role: then you need no code.",
  "link.unknown": "I do not know that code. Check it, or ask a coordinator for a new one.",
  "link.used": "That code has already been used. Ask a coordinator for a new one.",
  "link.expired": "That code is no longer valid. Ask a coordinator for a new one.",
  "link.missing": "Type the code as well: `/socialsmart link ABCDE-FGHJK`.",
  "help.text":
    "*Socialsmart* – lend a hand where you have your premises.\n• `/pledge 3h läxhjälp tuesday` pledges, `/pledge` opens a form\n• `/roster [initiative] [w12]` shows who is coming\n• `/initiatives [district | focus area | w12]` shows the initiatives\n• `/socialsmart who` shows who you are, `/socialsmart language` how to change the language, `/socialsmart link CODE` links you, `/socialsmart join CODE` makes you one of your organisation’s people\n• `/socialsmart appendix` shows where your lease appendices stand, `/socialsmart follow-up` what is to be followed up",
  "help.language":
    "The language follows what you have chosen in Slack. Change it there: press your profile picture, then *Preferences* and *Language & region*. I answer in Swedish or English, and notice the change within an hour.",
  "help.status": "• `/socialsmart status` shows messages that did not arrive",

  "amount.both": "{places} places, {hours} each",
  "time.of": "{place} time",
  "hours.whole": "{hours} h",
  "hours.minutes": "{minutes} min",
  "hours.both": "{hours} h {minutes} min",
  "fault.text":
    "Something went wrong on our side. Try again in a while. The fault is in the log under the reference `{reference}`.",
  "fault.tooLate": "It took too long to open the form. Try again.",
  "fault.store":
    "The database is not answering right now. Try again in a while; before you pledge again, check whether it went through. Reference: `{reference}`",
  "fault.menu": "Something went wrong ({reference}). Search again in a while.",
  "fault.title": "That did not work",
};
