import type { outboxTexts as sv } from "../sv/outbox.ts";

/** Messages that did not arrive, and channels that take none. */
export const outboxTexts: Readonly<Record<keyof typeof sv, string>> = {
  "route.closed": "*News of {titles} does not arrive*",
  "route.notInChannel":
    "I am not in {channel}. Type `/invite @Socialsmart` in the channel, then press Try again.",
  "route.notFound":
    "Channel {channel} is not there for me: it is deleted or private. If it is private, type `/invite @Socialsmart` in it, then press Try again. Or choose another channel.",
  "route.archived": "{channel} is archived. Unarchive it, then press Try again. Or choose another channel.",
  "route.refused":
    "Slack takes nothing from me in {channel}: `{error}`. Once that is mended, press Try again. Or choose another channel.",
  "route.retry": "Try again",
  "route.retrySpoken": "Try again: {titles}",
  "route.retried":
    "I am trying again now. If it works, what has waited comes into the channel in a moment; if not, you get a new message.",
  "route.newsOf": "*News of {title}*",
  "route.seenTo": "This has been seen to. If anything still does not get through, you get a new message.",
  "route.open": "Nothing is held back there any longer.",
  "status.fine": "All messages have arrived.",
  "status.heading": "*{count, plural, one {# message} other {# messages}} that may not have arrived*",
  "status.refused": "{at} · {fact} · Slack refused it: `{error}`",
  "status.uncertain": "{at} · {fact} · may have arrived: `{error}`. Have a look, and say which it is.",
  "status.stopped": "{at} · {fact} · stopped: {error}",
  "status.nothingLeft": "It would say nothing any more.",
  "status.notAllowed": "Only coordinators see the state of messages.",
  "settle.arrived": "It arrived",
  "settle.done": "Taken care of",
  "settle.sendAgain": "Send again",
  "settle.spoken": "{label}: {fact}, {at}",
  "settle.noted": "*Noted.*",
  "settle.sent": "*Being sent again now.*",
  "settle.settledBefore": "Somebody has taken care of that message already.",
};
