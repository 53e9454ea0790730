import type { understandingTexts as sv } from "../sv/understanding.ts";

/** What is not clear in what somebody typed, in English. */
export const understandingTexts: Readonly<Record<keyof typeof sv, string>> = {
  "unclear.noInitiative": "Which initiative do you mean?",
  "unclear.unknownInitiative": "I cannot find an initiative called “{words}”.",
  "unclear.severalInitiatives": "That could be several initiatives: {titles}. Which one do you mean?",
  "unclear.partOfName": "Do you mean {title}, {when}? You wrote “{words}”.",
  "unclear.unknownWords": "I did not understand “{words}”.",
  "unclear.noDay": "Which shift do you mean? You did not name a day.",
  "unclear.noDayAt": "There are several shifts at {clock}. Which day do you mean?",
  "unclear.severalShifts": "There are several shifts then. Which one do you mean?",
  "unclear.noShiftThen": "{title} has no shift for “{said}”.",
  "unclear.cancelled": "That shift is cancelled: {title}, {when}.\nWould another shift suit you?",
  "unclear.cancelledWhy":
    "That shift is cancelled: {title}, {when}.\nReason: {reason}\nWould another shift suit you?",
  "unclear.noShifts": "{title} has no upcoming shifts.",
  "unclear.datePassed": "“{said}” is in the past.",
  "unclear.noSuchDate": "“{said}” is not in the calendar.",
  "unclear.wrongWeekday": "{date} is a {weekday}, not a {said}. Which day do you mean?",
  "unclear.organisation": "Which organisation is it for?",
  "unclear.help": "You can write like this:",
  "unclear.nonsense": "I did not understand “{said}”. You can write like this:",
  "unclear.nonsenseEmpty":
    "I did not understand “{said}”. A pledge is written like this: `/pledge 3h homework help tuesday`. There are no shifts to pledge to right now.",
  "unclear.example": "`/pledge {example}` → {title}, {when}",
  "unclear.severalDays": "You wrote several days: “{said}”. Which one do you mean?",
  "unclear.severalTimes": "You wrote several times: “{said}”. Which one do you mean?",
  "unclear.endsOtherwise":
    "The shift that begins then does not end as you wrote: “{said}”. Do you want it anyway?",
  "unclear.partOfShift":
    "The shift goes on for longer than “{said}”. Do you want to come for {length} of it?",
  "unclear.hoursOrPlaces": "Is “{said}” hours or places?",
  "unclear.severalHours": "You wrote more than one number of hours: “{said}”. Which one do you mean?",
  "unclear.severalPlaces": "You wrote more than one number of places: “{said}”. Which one do you mean?",
  "unclear.tooLong": "That was too long for me to read.",
  "unclear.chooseInForm": "Choose one from the list: titles stand there as the landlord wrote them.",
  "unclear.chooseFromForm": "The form lists them all, with titles as the landlord wrote them.",
  "unclear.shiftsInForm": "These are the ones it has.",
  "unclear.shiftsFromForm": "The form lists the ones it has.",
  "unclear.fillInForm": "Please fill it in here instead.",
  "unclear.fillFromForm": "Please fill in the form instead.",
};
