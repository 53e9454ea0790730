import type { channelSetUpTexts as sv } from "../sv/channel-set-up.ts";

/** A channel that hears of initiatives and districts. */
export const channelSetUpTexts: Readonly<Record<keyof typeof sv, string>> = {
  "channel.cardMoved": "*{title}* has moved to {channel}. The card is there, and all that is new.",
  "channel.cardGone": "*{title}* is not in this channel any more.",
  "channel.followIt": "Follow it in {channel}.",
  "channel.noMore": "*Cancelled initiative in {district}: {title}*\nReason: {reason}",
  "channel.digest": "*New in {district}*",
  "channel.digestNew": "*New initiative: {title}*",
  "channel.digestOpened": "*{count, plural, one {New shift} other {# new shifts}}: {title}*",
  "channel.ask":
    "*What is {channel} to be for?* An initiative can have its roster card here. Or the channel gets the news of a whole district.",
  "channel.heading": "*This is how {channel} is set up:*",
  "channel.more": "Not shown here: {count} more.",
  "channel.later":
    "It can be changed at any time: type `/socialsmart channel` in the channel. Only you see this.",
  "channel.livesHere": "*{title}* has its card here.",
  "channel.unlink": "Unlink",
  "channel.unlinkSpoken": "Unlink {title}",
  "channel.unlinkTitle": "Unlink the initiative?",
  "channel.unlinkConsequence":
    "{title} is then in no channel. The card here says so, and nothing new is told.",
  "channel.hears": "The channel gets news of *{district}*: {pace}.",
  "channel.unroute": "Stop",
  "channel.unrouteSpoken": "Stop news of {district}",
  "channelPace.INSTANT": "at once",
  "channelPace.DIGEST": "a summary on working mornings",
  "channel.withoutChannel": "Without a channel",
  "channel.withChannel": "In another channel",
  "channel.chooseInitiative": "Choose an initiative for the channel …",
  "channel.chooseDistrict": "Get news of a district …",
  "channel.linkTitle": "Move the initiative here?",
  "channel.linkConsequence":
    "The card and all that is new about the initiative come here. If it lives in another channel now, the card there says where it went.",
  "channel.link": "Move it here",
  "channel.linked": "*Done!* {title} belongs here now. The card is on its way.",
  "channel.linkedDraft": "*Done!* {title} belongs here now. The card comes when the initiative is published.",
  "channel.linkedFrom":
    "*Done!* {title} belongs here now. The card is on its way, and the old one in {channel} says where it went.",
  "channel.unlinked": "*Done!* {title} no longer belongs to a channel.",
  "channel.routedInstant":
    "*Done!* The channel hears straight away of new and cancelled initiatives in {district}, and of new shifts.",
  "channel.routedDigest":
    "*Done!* The channel gets a summary of what is new in {district} on working mornings at 08:30, when anything is.",
  "channel.unrouted": "*Done!* The channel no longer gets news of that district.",
  "channel.coordinatorsOnly": "I am here. A coordinator can decide what the channel is for.",
  "channel.whoCan":
    "I am here. The coordinators decide what the channel is for: {people} can type `/socialsmart channel` here.",
  "channel.onlyInChannels": "Type that in the channel that it is about.",
  "channel.over": "The initiative is over, so it needs no channel.",
  "channel.otherWorkspace": "The channel belongs to another workspace than the landlord’s.",
  "channel.move": "Another channel …",
  "channel.moveSpoken": "Another channel: {titles}",
  "channel.moveTitle": "Another channel",
  "channel.moveSubmit": "Move",
  "channel.moveWhat": "*{titles}* will move from {channel}, with card and news.",
  "channel.moveTo": "To which channel?",
  "channel.movePick": "Choose a channel",
  "channel.moveHint":
    "If it is private, invite Socialsmart to it, and type /socialsmart channel there instead.",
  "channel.moveSame": "That is the same channel. Choose another one.",
  "channel.moved":
    "*Done!* {titles} belongs to {channel} now. If I am not in it, type `/invite @Socialsmart` there.",
};
