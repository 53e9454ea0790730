import type { appendixTexts as sv } from "../sv/appendix.ts";

/** What is said of the social-smart lease appendix. */
export const appendixTexts: Record<keyof typeof sv, string> = {
  "appendix.about": "Lease {lease} · {organisation} · registry number {registryNumber}",
  "appendix.offered": "*A social-smart lease appendix to sign*",
  "appendix.reminder": "*The lease appendix waits for your signature*",
  "appendix.holds": "Once both have signed, it holds from {from}. The last day to sign is {until}.",
  "appendix.signed": "*The lease appendix is signed by both*",
  "appendix.signedPost":
    "{organisation} has a social-smart lease appendix, signed by both. It holds from {from}.",
  "appendix.active": "It holds from {from}.",
  "appendix.mayJoin":
    "*More people at {organisation} can now join*\nBoth have signed the lease appendix. Get a code and share it with those who want to lend a hand: they type `/socialsmart join CODE` in Slack, and can then have their name on a place.",
  "appendix.nobodyJoined":
    "*No contact person of {organisation} is in Slack yet*\nBoth have signed the lease appendix. Get a code and hand it to them by other means: they type `/socialsmart join CODE` in Slack, and can then have their name on a place.",
  "appendix.declined": "*{organisation} said no to the lease appendix*",
  "appendix.expired": "*The lease appendix was not signed in time*",
  "appendix.withdrawn": "*The offer of a lease appendix is taken back*",
  "appendix.code":
    "Your code to sign with is *{code}*. It is good once, until {until}. Give it to nobody else.",
  "appendix.unbacked":
    "*{count, plural, one {A pledge no longer holds} other {# pledges no longer hold}}: {title}*",
  "appendix.unbackedShift": "{when} · no social-smart lease appendix holds for {organisation} then",
  "appendix.sign": "Sign",
  "appendix.signSpoken": "Sign the appendix to lease {lease} for {organisation}",
  "appendix.read": "Read",
  "appendix.readSpoken": "Read the appendix to lease {lease} for {organisation}",
  "appendix.readTitle": "Read the appendix",
  "appendix.openDocument": "Open in the browser",
  "appendix.openPdf": "Get it as a PDF",
  "appendix.linkIsYours":
    "The links are your own, and good until {until}. Those that you got the last time stop working. Give them to nobody else.",
  "appendix.notReadable": "That appendix cannot be read here. Ask a coordinator for it.",
  "appendix.decline": "Decline …",
  "appendix.declineSpoken": "Decline the appendix to lease {lease} for {organisation}",
  "appendix.signTitle": "Sign",
  "appendix.signSubmit": "Sign",
  "appendix.codeLabel": "Code",
  "appendix.codeHint": "Six digits, which you get in a message from me. The code is good for ten minutes.",
  "appendix.mailedCodeHint":
    "Six digits, which are on their way to {email}. The latest code is good, for ten minutes.",
  "appendix.mailCode": "Send the code by e-mail instead",
  "appendix.chatCode": "Send the code here in Slack instead",
  "appendix.hash": "You sign the document with the checksum `{hash}`.",
  "appendix.declineTitle": "Decline",
  "appendix.declineSubmit": "Decline",
  "appendix.declineHint": "The landlord gets to read it.",
  "appendix.declineConsequence": "The offer ends with that. The landlord can offer a new appendix.",
  "appendix.youSignedFirst":
    "*You have signed* the appendix to lease {lease}, {organisation}. It now waits for the other party.",
  "appendix.youSignedLast":
    "*The appendix to lease {lease}, {organisation}, is signed by both.* It holds from {from}.",
  "appendix.youDeclined": "You have declined the appendix to lease {lease}, {organisation}.",
  "appendix.none": "There is no social-smart lease appendix here. Talk to a coordinator if you expect one.",
  "appendix.more": "… and {count} more.",
  "appendix.line": "*Lease {lease}* · {organisation} · {state}, {when} · registry number {registryNumber}",
  "appendix.signUntil": "can be signed until {until}",
  "appendix.from": "from {from}",
  "appendix.until": "up to and including {until}",
  "appendixState.DRAFT": "a draft",
  "appendixState.OFFERED": "offered",
  "appendixState.PARTLY_SIGNED": "signed by one party",
  "appendixState.SIGNED": "signed by both",
  "appendixState.ACTIVE": "holds",
  "appendixState.ENDED": "has ended",
  "appendixState.DECLINED": "declined",
  "appendixState.EXPIRED": "not signed in time",
  "appendixState.WITHDRAWN": "taken back",
  "appendixRefusal.NotAllowed": "Only whoever is to sign it, or a contact person, can do that.",
  "appendixRefusal.AppendixNotFound": "I cannot find that appendix.",
  "appendixRefusal.OfferLapsed": "The last day to sign is over. Ask a coordinator for a new offer.",
  "appendixRefusal.AnotherDocument": "The document is not the one that you have read. Read it again.",
  "appendixRefusal.AlreadySigned": "You have signed it already.",
  "appendixRefusal.SignatoryNotReachable":
    "I have no address to send the code to. Ask a coordinator for help.",
  "appendixRefusal.NoCodeToEnter":
    "The code is not sent yet, or was used already. Wait a moment, or press Sign again.",
  "appendixRefusal.CodeExpired":
    "The code is no longer good. Close this and press Sign again to get a new one.",
  "appendixRefusal.TooManyAttempts": "Too many attempts. Close this and press Sign again to get a new code.",
  "appendixRefusal.CommandKeyReused": "That is done already.",
  "appendixRefusal.TooManyCodes": "You have asked for many codes in a short time. Try again {at}.",
  "appendixRefusal.WrongCode":
    "That is not the code. {left, plural, =0 {Close this and press Sign again to get a new one} one {One attempt is left} other {# attempts are left}}.",
  "appendixRefusal.AppendixNotOpen": "It cannot be signed: it is {state}.",
};
