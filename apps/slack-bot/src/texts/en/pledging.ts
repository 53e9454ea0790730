import type { pledgingTexts as sv } from "../sv/pledging.ts";

/** What is said of offers, of names on places, and of pledges that wait for an answer, in English. */
export const pledgingTexts: Readonly<Record<keyof typeof sv, string>> = {
  "pledge.pending":
    "*The pledge waits for a yes.* A coordinator is to approve that {organisation} takes part. You will get a message once it is done.",
  "pledge.pendingPlace": "waits for approval",
  "pledge.offered":
    "*{offered} of {places} places are free.* They are held for {organisation} until {until}. Take them, or decline and they go to the next.",
  "pledge.offeredWhole":
    "*There is room!* {offered, plural, one {# place is} other {# places are}} held for {organisation} until {until}.",
  "pledge.offeredPlace": "{offered, plural, one {# place} other {# places}} held until {until}",
  "pledge.withdrawnLate":
    "*The pledge is withdrawn.* {organisation} · {title} · {when}\nThe time to withdraw ended {by}, so the coordinator is told that it was late.",

  "offer.accepted": "*Done!* {organisation} has {places, plural, one {# place} other {# places}}.",
  "offer.declined": "*{organisation} declined.* The places are free for others. {title} · {when}",
  "offer.taken": "The places are yours already.",
  "offer.waiting": "The offer no longer holds. You are still on the waitlist.",
  "offer.pending": "The pledge waits for a coordinator's yes. There is nothing to answer yet.",

  "ended.REJECTED": "The coordinator has said no to the pledge.",
  "ended.DECLINED": "You have declined the places already.",
  "ended.OFFER_EXPIRED":
    "The offer has expired, and the places have gone to others. Pledge again if you want to stand in the queue.",
  "ended.LAPSED": "The shift began before there was a place.",
  "ended.WITHDRAWN": "The pledge has been withdrawn already.",
  "ended.WITHDRAWN_LATE": "The pledge has been withdrawn already.",
  "ended.RELEASED": "The places were released, since nobody was named in time.",
  "ended.REMOVED": "A coordinator has removed the pledge.",
  "ended.CANCELLED_BY_ORGANISER": "The shift is cancelled, and the pledge with it.",
  "ended.FULFILLED": "The shift is over.",

  "refusal.overCap":
    "One organisation may have at most {cap, plural, one {# place} other {# places}} on the shift.",
  "refusal.overCapUntil":
    "One organisation may have at most {cap, plural, one {# place} other {# places}} on the shift until {until}. After that you may take more, if there are any.",
  "refusal.initiativePaused": "The initiative is paused and takes no pledges right now.",
  "refusal.initiativePausedWhy": "The initiative is paused and takes no pledges right now: {reason}",
  "refusal.initiativeNotOpen": "The initiative takes no pledges.",
  "refusal.initiativeOver": "The initiative is over.",
  "refusal.approvalNeeded":
    "A coordinator has to say yes to more. Ask the coordinator to make the pledge larger.",
  "refusal.offerPending":
    "{offered, plural, one {# place is} other {# places are}} held for you. Take or decline them first.",
  "refusal.moreNamedThanPlaces":
    "{named, plural, one {# person is} other {# people are}} named. Take names off first, so that they fit.",
  "refusal.removalNeedsReason":
    "The pledge is another organisation's. Say why it is made smaller or removed.",
  "refusal.notPending": "The pledge no longer waits for approval.",
  "refusal.nothingToOffer":
    "{left, plural, =0 {There are no free places to offer.} one {# place is free, but nobody in the queue can take it.} other {# places are free, but nobody in the queue can take them.}}",
  "refusal.shiftEnded": "The shift is over. What has been cannot be changed.",

  "form.reasonHint": "Needed if the pledge becomes smaller. Those who made it get to read it.",
  "form.acceptsPart": "If not all places are there",
  "form.acceptsPartOption": "We are glad to take fewer places",
  "form.willWait": "The shift is full. {organisation} will be on the waitlist.",
  "form.willBePending": "A coordinator says yes or no to the pledge.",
  "form.most": "{organisation} can pledge at most {most, plural, one {# place} other {# places}} right now.",

  "people.title": "Who is coming?",
  "people.submit": "Name them",
  "people.nameBy": "Name them by {by}. Places without a name are released to others then.",
  "people.nameByPast": "The time to name people ended {by}.",
  "people.noDeadline": "The names are needed before the shift begins.",
  "people.headCount": "The shift takes a number of people. Names are optional.",
  "people.seat": "{number}. {name}",
  "people.unnamed":
    "{count, plural, =0 {Every place has a name.} one {# place has no name.} other {# places have no name.}}",
  "people.more": "… and {count} more",
  "people.choose": "People",
  "people.choosePlaceholder": "Choose one or more",
  "people.group": "{first} – {last}",
  "people.nobodyLeft":
    "There is nobody else in {organisation} to choose. Whoever runs Socialsmart at the landlord adds people, in the set-up file.",
  "people.adult": "Age",
  "people.adultOption": "Those I choose are 18 or older",
  "people.overlap": "Reason, if somebody has a shift then already",
  "people.overlapHint": "Only coordinators can let somebody be on two shifts at once.",
  "people.takeOff": "Take off",
  "people.takeOffSpoken": "Take off {name}",
  "people.named": "{names} {count, plural, one {is named} other {are named}}.",
  "people.takenOff": "{name} is taken off.",
  "people.notNamed": "{name} {why}",
  "people.gaveUp":
    "Your name is taken off *{title}*, {when}. The place is still {organisation}'s, who can name somebody else.",
  "people.gaveUpBefore": "Your name is no longer on the shift.",
  "refusal.personBusy": "has another shift at that time.",
  "refusal.personNotFound": "does not belong to the organisation.",
  "refusal.personAlreadyNamed": "is on the shift already.",
  "refusal.noUnnamedPlaces":
    "does not fit: {places, plural, one {the only place has} other {all # places have}} a name.",
  "refusal.adultNotConfirmed": "The shift is for adults. Vouch that those you choose are 18 or older.",
  "refusal.recordExtractNotShown":
    "has shown no record extract that counts on {on}. It has to be shown to a coordinator first.",
  "refusal.pledgeNotConfirmed": "Only confirmed places take names.",
  "refusal.namesDue": "The names stand since {by}. Talk to a coordinator.",
  "refusal.seatNotFound": "That name is no longer on the shift.",
  "problem.empty": "Write something here.",
  "problem.tooLong": "That is too long: at most {max} characters.",
  "problem.tooMany": "Those are too many: at most {max}.",
  "problem.outOfRange": "Write a number from {min} to {max}.",
  "problem.notAnInteger": "Write a whole number.",
  "problem.controlCharacters": "There are characters here that cannot be shown.",
  "problem.conflict": "That does not go together: whoever is to show a record extract has to be named.",
  "problem.endsBeforeStart": "The end must come after the beginning.",
  "problem.inThePast": "That time has passed.",
  "problem.inTheFuture": "That day has not come yet.",
  "problem.tooFarAhead": "That is too far ahead: at most {max} days from today.",
  "problem.notATime": "There is no such time.",
};
