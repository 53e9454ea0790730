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
  "log.promoted":
    "{organisation} got {places, plural, one {# place} other {# places}} from the waitlist on {when}",
  "log.more": "… and {count, plural, one {# more change} other {# more changes}}",
  "post.published":
    "*New initiative: {title}*\n{area} · {district} · {shifts, plural, =0 {shifts will follow soon} one {# shift is open for pledges} other {# shifts are open for pledges}}",
  "post.opened": "*{count, plural, one {New shift} other {# new shifts}}: {title}*",
  "post.openedShift": "{when} · {location} · {capacity, plural, one {# place} other {# places}}",
  "post.cancelled": "*Cancelled shift: {title}*\n{when} · {location}\nReason: {reason}",
};
