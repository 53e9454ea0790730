import type { channelTexts as sv } from "../sv/channel.ts";

/** Posts in an initiative's channel, and lines in its card's thread. */
export const channelTexts: Readonly<Record<keyof typeof sv, string>> = {
  "log.confirmed": "{organisation} pledged {places, plural, one {# place} other {# places}} on {when}",
  "log.waitlisted":
    "{organisation} joined the waitlist for {places, plural, one {# place} other {# places}} on {when}",
  "log.changed":
    "{organisation} changed from {before} to {places, plural, one {# place} other {# places}}, {when}",
  "log.changedHours": "{organisation} changed their hours, {when}",
  "log.withdrawn": "{organisation} withdrew their pledge on {when}",
  "log.rush": "*{count} changes at once*",
  "log.rushConfirmed":
    "{when}: {organisations, plural, one {# organisation} other {# organisations}} pledged {places, plural, one {# place} other {# places}}",
  "log.rushWaitlisted":
    "{when}: {organisations, plural, one {# organisation} other {# organisations}} joined the waitlist for {places, plural, one {# place} other {# places}}",
  "log.rushWithdrawn":
    "{when}: {organisations, plural, one {# organisation} other {# organisations}} withdrew {places, plural, one {# place} other {# places}}",
  "log.rushOther": "{when}: {count, plural, one {# other change} other {# other changes}}",
  "log.rushMore": "… and more on other shifts: {count, plural, one {# more line} other {# more lines}}",
  "post.published":
    "*New initiative: {title}*\n{area} · {district} · {shifts, plural, =0 {shifts will follow soon} one {# shift is open for pledges} other {# shifts are open for pledges}}",
  "post.opened": "*{count, plural, one {New shift} other {# new shifts}}: {title}*",
  "post.openedShift": "{when} · {location} · {capacity, plural, one {# place} other {# places}}",
  "log.rejected": "The pledge of {organisation} on {when} was not approved",
  "log.removed": "A coordinator removed {organisation} from {when}",
  "log.unbacked": "{organisation} is no longer signed up for {when}: its lease appendix does not hold then",
  "log.movedToWaitlist": "{organisation} was moved to the waitlist, {when}",
  "log.offered":
    "{organisation} is offered {places, plural, one {# place} other {# places}} from the waitlist, {when}",
  "log.offerAccepted":
    "{organisation} took {places, plural, one {# place} other {# places}} from the waitlist, {when}",
  "log.offerDeclined": "{organisation} declined {places, plural, one {# place} other {# places}}, {when}",
  "log.offerExpired":
    "{organisation} did not answer in time about {places, plural, one {# place} other {# places}}, {when}",
  "log.released":
    "{places, plural, one {# place} other {# places}} without a name released from {organisation}, {when}",
  "log.named": "{organisation} has named {named} of {places, plural, one {# place} other {# places}}, {when}",
  "post.reason": "Reason: {reason}",
  "post.paused":
    "*Paused: {title}*\nReason: {reason}\nNo new pledges are taken for now. Pledges already made still count.",
  "post.resumed": "*Resumed: {title}*\nPledges are taken again.",
  "post.completed": "*Completed: {title}*\nAll its shifts are over. Thank you, everybody who took part!",
  "post.initiativeCancelled":
    "*Cancelled initiative: {title}*\n{shifts, plural, =0 {No upcoming shifts are affected.} one {# upcoming shift is cancelled.} other {# upcoming shifts are cancelled.}}\nReason: {reason}",
  "post.seriesRevised": "*Changed series: {title}*",
  "post.seriesAdded": "{count, plural, one {# new shift} other {# new shifts}}",
  "post.seriesUpdated": "{count, plural, one {# changed shift} other {# changed shifts}}",
  "post.seriesDropped": "{count, plural, one {# shift dropped} other {# shifts dropped}}",
  "post.moved": "*{count, plural, one {New time} other {New times}}: {title}*",
  "post.movedShift": "{before} → *{when}* · {location}",
  "post.relocated": "*New {count, plural, one {place} other {places}}: {title}*",
  "post.relocatedShift": "{when} · *{location}*",
  "post.movedBoth": "*New times and places: {title}*",
  "post.cancelled": "*{count, plural, one {Cancelled shift} other {# cancelled shifts}}: {title}*",
  "post.cancelledShift": "{when} · {location}",
  "post.pending":
    "*Say yes or no: {organisation} wants to take part in {title}*\n{amount} · {when} · {taken} of {capacity} places taken",
  "post.pendingMany": "*Say yes or no: {count, plural, one {# pledge} other {# pledges}} to {title}*",
  "post.pendingNone": "*Answered:* no pledge to {title} waits for a yes any more.",
  "post.pendingNewer": "There is a newer post about pledges to {title} further down.",
  "post.pendingManyShift":
    "{when}: {organisations, plural, one {# organisation} other {# organisations}} would like {places, plural, one {# place} other {# places}} · {taken} of {capacity} taken",
  "post.pendingManyMore": "… and {count, plural, one {# more shift} other {# more shifts}}",
  "post.pendingFull":
    "That many places are not free. After a yes they wait on the waitlist until there is room.",
  "post.withdrawnLate":
    "*Late withdrawal: {title}*\n{organisation} gave up {places, plural, one {# place} other {# places}}, {when} · {taken} of {capacity} places taken",
  "post.placesLeft":
    "*{places, plural, one {# place is free} other {# places are free}} at short notice: {title}*\n{when} · waitlist {waiting}\nThis close to the shift, places are no longer offered automatically. A coordinator can do it.",
  "post.held": "{places, plural, one {# place is} other {# places are}} held for those who wait.",
  "post.seriesNext": "Next shift: {when} · {location}",
  "post.decided": "{organisation} wanted to take part in *{title}*\n{amount} · {when}",
  "post.decidedYes": "*Approved.*",
  "post.decidedWaiting": "*Approved*, and on the waitlist.",
  "post.decidedNo": "*Not approved.*",
  "post.decidedOver": "No longer open.",
};
