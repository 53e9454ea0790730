import type { pledgingTexts as sv } from "../sv/pledging.ts";

/** What is said of offers, of names on places, and of pledges that wait for an answer, in English. */
export const pledgingTexts: Readonly<Record<keyof typeof sv, string>> = {
  "pledge.pending":
    "*The pledge is waiting for approval.* A coordinator needs to approve it for {organisation}. You will get a message once that is done.",
  "pledge.pendingPlace": "waiting for approval",
  "pledge.offered":
    "{offered, plural, one {*# of {places} places is free.* It is held for {organisation} until {until}. Take it, or decline and it goes to the next in line.} other {*# of {places} places are free.* They are held for {organisation} until {until}. Take them, or decline and they go to the next in line.}}",
  "pledge.offeredWhole":
    "*There is room!* {offered, plural, one {# place is} other {# places are}} held for {organisation} until {until}.",
  "pledge.offeredPlace": "{offered, plural, one {# place} other {# places}} held until {until}",
  "withdraw.none": "I find no upcoming pledge to withdraw. To sign up, type `/pledge` for a form.",
  "withdraw.which":
    "{count, plural, one {Do you mean this one?} other {Which of these do you mean?}} Nothing is withdrawn yet.",
  "withdraw.coming": "*Your upcoming shifts:*",
  "withdraw.noneComing": "You have not signed up for any upcoming shift.",
  "withdraw.missed": "None of your pledges matches “{words}”. These are the ones you have:",
  "withdraw.more": "… and {count} more. Tell me which day you mean, and I will show it.",
  "seat.none": "Your name is on no upcoming shift. Your contact person, or a coordinator, can put it there.",
  "pledge.withdrawnLate":
    "*The pledge is withdrawn.* {organisation} · {title} · {when}\nThe last time to withdraw was {by}, so this withdrawal counts as late.",

  "offer.accepted": "*Done!* {organisation} has {places, plural, one {# place} other {# places}}.",
  "offer.declined": "*{organisation} declined.* The places are free for others. {title} · {when}",
  "offer.taken": "The places are already yours.",
  "offer.waiting": "The offer is no longer open. You are still on the waitlist.",
  "offer.pending": "The pledge is waiting for a coordinator’s approval. There is nothing to answer yet.",

  "ended.REJECTED": "The coordinator has said no to the pledge.",
  "ended.DECLINED": "You have already declined the places.",
  "ended.OFFER_EXPIRED":
    "The offer has expired, and the places have gone to others. Pledge again if you want to join the queue.",
  "ended.LAPSED": "The shift began before a place came free.",
  "ended.WITHDRAWN": "The pledge has already been withdrawn.",
  "ended.WITHDRAWN_LATE": "The pledge has already been withdrawn.",
  "ended.RELEASED": "The places were released, because nobody was named in time.",
  "ended.REMOVED": "A coordinator has removed the pledge.",
  "ended.CANCELLED_BY_ORGANISER": "The shift is cancelled, and the pledge with it.",
  "ended.FULFILLED": "The shift is over.",

  "refusal.overCap":
    "One organisation may have at most {cap, plural, one {# place} other {# places}} on the shift.",
  "refusal.overCapUntil":
    "One organisation may have at most {cap, plural, one {# place} other {# places}} on the shift until {until}. After that you may take more, if any are free.",
  "refusal.initiativePaused": "The initiative is paused and takes no pledges right now.",
  "refusal.initiativePausedWhy": "The initiative is paused and takes no pledges right now: {reason}",
  "refusal.initiativeNotOpen": "The initiative takes no pledges.",
  "refusal.initiativeOver": "The initiative is over.",
  "refusal.approvalNeeded":
    "A coordinator has to approve more places. Ask the coordinator to make the pledge larger.",
  "refusal.offerPending":
    "{offered, plural, one {# place is held for you. Take it, or decline it first.} other {# places are held for you. Take them, or decline them first.}}",
  "refusal.moreNamedThanPlaces":
    "{named, plural, one {# person is} other {# people are}} named. Take some names off first, so that the rest fit.",
  "refusal.removalNeedsReason": "The pledge is another organisation’s. Say why it is reduced or removed.",
  "refusal.notPending": "The pledge is no longer waiting for approval.",
  "refusal.nothingToOffer":
    "{left, plural, =0 {There are no free places to offer.} one {# place is free, but nobody in the queue can take it.} other {# places are free, but nobody in the queue can take them.}}",
  "refusal.nobodyToOffer":
    "{left, plural, one {# place is} other {# places are}} free, but nobody is on the waitlist.",
  "refusal.shiftEnded": "The shift is over, and cannot be changed any more.",

  "form.reasonHint": "Needed if the pledge gets smaller. Whoever made it can read the reason.",
  "form.acceptsPart": "If there is not room for everyone",
  "form.acceptsPartOption": "We are happy with fewer places",
  "form.willWait": "The shift is full. {organisation} will go on the waitlist.",
  "form.willBePending": "A coordinator will say yes or no to the pledge.",
  "form.most": "{organisation} can pledge at most {most, plural, one {# place} other {# places}} right now.",

  "people.title": "Who is coming?",
  "people.submit": "Name them",
  "people.nameBy": "Name them by {by}. After that, places without a name go to others.",
  "people.nameByPast": "Names were due by {by}.",
  "people.noDeadline": "The names are needed before the shift begins.",
  "people.headCount": "For this shift a number is enough. Names are optional.",
  "people.seat": "{number}. {name}",
  "people.unnamed":
    "{count, plural, =0 {Every place has a name.} one {# place has no name.} other {# places have no name.}}",
  "people.more": "… and {count} more",
  "people.choose": "People",
  "people.choosePlaceholder": "Choose one or more",
  "people.group": "{first} – {last}",
  "people.nobodyLeft":
    "There is nobody else in {organisation} to choose. The contact person can make a code in the Home tab, so that more can join.",
  "people.adult": "Age",
  "people.adultOption": "Those I choose are 18 or older",
  "people.overlap": "Reason, if somebody already has a shift at that time",
  "people.overlapHint": "Only coordinators can let somebody be on two shifts at once.",
  "people.takeOff": "Take off",
  "people.takeOffSpoken": "Take off {name}",
  "people.named": "{names} {count, plural, one {is named} other {are named}}.",
  "people.takenOff": "{name} is taken off.",
  "people.notNamed": "{name} {why}",
  "people.gaveUp":
    "Your name is taken off *{title}*, {when}. The place is still {organisation}’s, who can name somebody else.",
  "people.gaveUpBefore": "Your name is no longer on the shift.",
  "refusal.personBusy": "has another shift at that time.",
  "refusal.personNotFound": "does not belong to the organisation.",
  "refusal.personAlreadyNamed": "is already on the shift.",
  "refusal.noUnnamedPlaces":
    "does not fit: {places, plural, one {the only place has} other {all # places have}} a name.",
  "refusal.adultNotConfirmed": "The shift is for adults. Confirm that those you choose are 18 or older.",
  "refusal.recordExtractNotShown":
    "has not shown a record extract that is valid on {on}. A coordinator has to see it first.",
  "refusal.pledgeNotConfirmed": "Only confirmed places can have names.",
  "refusal.namesDue": "The names were locked {by}. Talk to a coordinator.",
  "refusal.seatNotFound": "That name is no longer on the shift.",
  "problem.empty": "Write something here.",
  "problem.tooLong": "That is too long: at most {max} characters.",
  "problem.tooMany": "That is too many: at most {max}.",
  "problem.outOfRange": "Write a number from {min} to {max}.",
  "problem.notAnInteger": "Write a whole number.",
  "problem.controlCharacters": "There are characters here that cannot be shown.",
  "problem.conflict": "Those do not go together: whoever has to show a record extract must be named.",
  "problem.endsBeforeStart": "The end must come after the beginning.",
  "problem.inThePast": "That time has passed.",
  "problem.tooEarly": "That is too early: {date} at the earliest.",
  "problem.tooLate": "That is too late: {date} at the latest.",
  "problem.inTheFuture": "That day has not come yet.",
  "problem.tooFarAhead": "That is too far ahead: at most {max} days from today.",
  "problem.notACode": "A code is six digits.",
  "problem.notATime": "There is no such time.",
};
