import type { directTexts as sv } from "../sv/direct.ts";

/** Messages to one person. */
export const directTexts: Readonly<Record<keyof typeof sv, string>> = {
  "direct.about": "*{title}* · {when} · {location}",
  "direct.offer":
    "*{places, plural, one {A place} other {Places}} came free!* {places, plural, one {# place} other {# places}} {places, plural, one {is held} other {are held}} for {organisation}.",
  "direct.offerOfPart":
    "*Places came free for some of you!* {places} of the {asked} places that {organisation} asked for {places, plural, one {is held} other {are held}} for you.",
  "direct.offerReminder":
    "*Reminder:* {places, plural, one {# place} other {# places}} {places, plural, one {is still} other {are still}} held for {organisation}.",
  "direct.offerBecomes":
    "If you take {places, plural, one {that place} other {those places}}, the pledge becomes {places, plural, one {# place} other {# places}} instead of {asked}.",
  "direct.offerUntil":
    "Answer by {until}. If you decline, or do not answer, {places, plural, one {the place goes} other {the places go}} to others and you leave the waitlist.",
  "direct.offerExpired":
    "*The offer ran out.* No answer came about {places, plural, one {# place} other {# places}}, so {organisation} is no longer on the waitlist.",
  "direct.pledgeAgain": "Still want to take part? Pledge again.",
  "direct.approved":
    "*Approved!* {organisation} is signed up with {places, plural, one {# place} other {# places}}.",
  "direct.approvedWaiting":
    "*Approved, but the shift is full.* {organisation} is on the waitlist for {places, plural, one {# place} other {# places}}, number {position} in the queue.",
  "direct.nameBy": "Name your people by {by}. After that, places without a name go to others.",
  "direct.withdrawBy": "If something comes up, withdraw by {by}.",
  "direct.rejected": "*Not this time.* A coordinator did not approve the pledge of {organisation}.",
  "direct.removed":
    "*The pledge is removed.* A coordinator removed the pledge of {organisation} for {places, plural, one {# place} other {# places}}.",
  "direct.changed":
    "*The pledge is changed.* A coordinator changed the pledge of {organisation} from {before} to {places, plural, one {# place} other {# places}}.",
  "direct.changedHours":
    "*The pledge is changed.* A coordinator changed the hours of {organisation} to {amount}.",
  "direct.withdrawn":
    "*The pledge is withdrawn.* {organisation} is no longer signed up with {places, plural, one {# place} other {# places}}. The landlord withdrew the pledge; ask a coordinator if you wonder why.",
  "direct.movedToWaitlistOffered":
    "*There are no longer enough places.* {organisation} was moved to the waitlist with {places, plural, one {# place} other {# places}}. If any can be offered to you, you will get a separate message.",
  "direct.movedToWaitlist":
    "*There are no longer enough places.* {organisation} was moved to the waitlist with {places, plural, one {# place} other {# places}}, number {position} in the queue.",
  "direct.lapsed":
    "*It did not work out this time.* The shift began before {organisation} could get {places, plural, one {# place} other {# places}}. The pledge has ended.",
  "direct.released":
    "*{places, plural, one {The place is} other {The places are}} released.* Nobody was named in time, so {organisation} is no longer signed up with {places, plural, one {# place} other {# places}}.",
  "direct.releasedSome":
    "*{places, plural, one {# place} other {# places}} without a name {places, plural, one {is now} other {are now}} released.* {organisation} keeps {left}, with names.",
  "direct.namesWanted":
    "*Name your people by {by}.* {places, plural, one {# place} other {# places}} of {organisation} {places, plural, one {has no name, and} other {have no name, and}} will otherwise go to others.",
  "direct.named": "*Done!* All places of {organisation} have names.",
  "direct.namesOver": "*No more names are needed.*",
  "direct.offerOver": "*The offer no longer stands.*",
  "direct.askedAgain": "There is a newer message about this further down.",
  "direct.cancelled": "*{count, plural, one {Cancelled shift} other {# cancelled shifts}}: {title}*",
  "direct.cancelledShift": "{when} · {organisation} is no longer signed up",
  "direct.movedShift": "{before} → *{when}* · {location} · {organisation}",
  "direct.relocatedShift": "{when} · *{location}* · {organisation}",
  "direct.relocatedPledge":
    "The pledge still counts at the new place. If that does not suit you, you can withdraw.",
  "direct.relocatedSeat": "Your name is still on the shift.",
  "direct.movedPledge": "The pledge moves along to the new time. If it does not suit you, you can withdraw.",
  "direct.movedSeat": "Your name moves along to the new time.",
  "direct.movedPledges": "The pledges still count. Withdraw from what does not suit you.",
  "direct.movedSeats": "Your name is still on the shifts. Say so if you can’t come.",
  "direct.otherShifts": "The Home tab shows other shifts where you are needed.",
  "direct.yourShifts": "The Home tab shows which shifts you are on.",
  "direct.paused":
    "*Paused: {title}*\nFor now no places are offered from the waitlist. What you have pledged stays.",
  "direct.pausedShift": "{when} · {organisation}",
  "direct.pausedWay": "If you would rather not wait, you can withdraw.",
  "direct.hostedMoved":
    "*{count, plural, one {A shift that you host has} other {# shifts that you host have}} a new time or place: {title}*",
  "direct.hostedCancelled":
    "*{count, plural, one {A shift that you host is} other {# shifts that you host are}} cancelled: {title}*",
  "direct.hostedSeries": "*A series that you host has changed: {title}*",
  "direct.hostedPaused":
    "*An initiative that you host is paused: {title}*\nNo new pledges are taken for now. Pledges already made still count.",
  "direct.hostedResumed": "*An initiative that you host is on again: {title}*\nPledges are taken again.",
  "direct.tomorrow": "*Tomorrow: {title}*",
  "direct.today": "*Today: {title}*",
  "direct.soon": "*Soon: {title}*",
  "direct.yourSeat":
    "{organisation} has signed you up. If something comes up, say so, and somebody else can come.",
  "direct.givenUpBy":
    "*{name} can’t come.* One place of {organisation} is without a name. Name somebody else, or give the place back.",
  "direct.givenUp":
    "*A participant can’t come.* One place of {organisation} is without a name. Name somebody else, or give the place back.",
  "direct.seatLost": "*You are no longer on:*",
  "direct.lostWithdrawn": "{organisation} has withdrawn.",
  "direct.lostRemoved": "A coordinator took {organisation} off the shift.",
  "direct.lostCancelled": "The shift is cancelled.",
  "direct.lostWaitlisted": "{organisation} was moved to the waitlist.",
  "direct.lostUnnamed":
    "Your name was taken off. Ask your contact person at {organisation} if you wonder why.",
  "direct.expected": "{organisation}, {places, plural, one {# place} other {# places}}: {people}",
  "direct.expectedName": "{name}",
  "direct.expectedUnnamed": "{count} without a name",
  "direct.whenWhere": "{when} · {location}",
  "direct.expectedWithoutNames": "{organisation}, {places, plural, one {# place} other {# places}}",
};
