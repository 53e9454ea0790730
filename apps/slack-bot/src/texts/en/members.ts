/** Joining an organisation, and who belongs to it. */
export const memberTexts = {
  "join.button": "Join …",
  "join.title": "Join",
  "join.submit": "Join",
  "join.code": "Your organisation’s code",
  "join.codeHint": "The one that your contact person has shared.",
  "join.name": "Your name",
  "join.nameHint": "As colleagues and coordinators know you.",
  "join.done": "*Welcome, {name}!* You are with {organisation}. Try `/initiatives` to see what is going on.",
  "join.unknown":
    "I do not know that code. {left, plural, =0 {Wait an hour before you try again.} one {Check it: you can try # more time. Or ask your contact person for a new one.} other {Check it: you can try # more times. Or ask your contact person for a new one.}}",
  "join.expired": "That code is no longer valid. Ask your contact person for a new one.",
  "join.tooMany": "The code has been wrong too many times. Try again {when}.",
  "join.already": "You are already with {organisation}.",
  "members.heading": "Our people",
  "members.organisation": "*{organisation}*: {count, plural, one {# person} other {# people}}",
  "members.line": "{name} · {roles}",
  "members.more": "… and {count, plural, one {# more person} other {# more people}}",
  "members.getCode": "Get a code",
  "members.getCodeSpoken": "Get a code to join {organisation}",
  "members.codeTitle": "Code to join",
  "members.code":
    "Share this with those who are to join *{organisation}*. They type it in Slack:\n`/socialsmart join {code}`",
  "members.codeUntil":
    "The code is valid until {until} and is shown only now. If you make a new one, this one stops working.",
  "members.codeInForce":
    "*{organisation}* has a code already, which is valid until {until}. It was shown only when it was made: ask whoever made it, or make a new one. The old one then stops working.",
  "members.getOwnCode": "A code for {name}",
  "members.ownCodeTitle": "Code to link with",
  "members.ownCode":
    "Hand the code to *{name}*, by other means than Slack. Whoever has it types in Slack:\n`/socialsmart link {code}`",
  "members.ownCodeUntil":
    "The code serves once, until {until}, and is shown only now. Whoever types it is {name} from then on: hand it to nobody else.",
  "members.mayNotInvite":
    "Only coordinators hand out such codes, and for the landlord’s own people only whoever runs Socialsmart.",
  "members.isInChat": "{name} is linked already.",
  "members.renewCode": "Make a new code",
  "members.makeContact": "Make contact person",
  "members.endContact": "No longer contact person",
  "members.remove": "Remove from the organisation",
  "members.removeTitle": "Remove?",
  "members.removeSubmit": "Remove",
  "members.removeAbout": "*{name}* will then no longer belong to {organisation}.",
  "members.removeConsequence":
    "The name is taken off shifts that have not started. The places stay with the pledges, and whoever is removed is told. What has been stays.",
  "members.removed":
    "*{name}* no longer belongs to {organisation}. {seats, plural, =0 {No places were affected.} one {# place now needs a new name.} other {# places now need new names.}}",
  "members.leave": "Leave an organisation",
  "members.leaveTitle": "Leave?",
  "members.leaveSubmit": "Leave",
  "members.leaveWhich": "Which do you leave?",
  "members.leavePlaceholder": "Choose an organisation",
  "members.leaveConsequence":
    "Your name is taken off shifts that have not started. Whoever pledged is told, and can find somebody else. What has been stays.",
  "members.left":
    "You no longer belong to *{organisation}*. {seats, plural, =0 {No places were affected.} one {Your name is off # place.} other {Your name is off # places.}}",
  "members.lastContact":
    "The organisation needs a contact person. Make somebody else the contact person first, or ask a coordinator.",
  "members.notYours": "Only the organisation’s contact person or a coordinator can do that.",
  "members.staff": "The landlord’s own people are removed by whoever runs Socialsmart.",
  "members.gone": "That person no longer belongs to the organisation.",
} as const;
