/** A channel that hears of initiatives and districts. */
export const channelSetUpTexts = {
  "channel.cardMoved": "*{title}* har flyttat till {channel}. Där finns kortet och allt nytt.",
  "channel.cardGone": "*{title}* finns inte längre i den här kanalen. `/roster` visar bemanningen.",
  "channel.followIt": "Följ den i {channel}.",
  "channel.noMore": "*Inställd insats i {district}: {title}*\nSkäl: {reason}",
  "channel.digest": "*Nytt i {district}*",
  "channel.digestNew": "*Ny insats: {title}*",
  "channel.digestOpened": "*{count, plural, one {Nytt pass} other {# nya pass}}: {title}*",
  "channel.ask":
    "*Vad ska {channel} vara till för?* En insats kan bo här, med sin bemanning som ett kort. Eller så hör kanalen om allt nytt i en stadsdel.",
  "channel.heading": "*Det här gäller för {channel}:*",
  "channel.later":
    "Det går att ändra när som helst: skriv `/socialsmart channel` i kanalen. Bara du ser det här.",
  "channel.livesHere": "Här bor *{title}*.",
  "channel.unlink": "Koppla loss",
  "channel.unlinkSpoken": "Koppla loss {title}",
  "channel.unlinkTitle": "Koppla loss insatsen?",
  "channel.unlinkConsequence":
    "{title} finns sedan inte i någon kanal. Kortet här säger det, och inget nytt berättas.",
  "channel.hears": "Kanalen hör om *{district}*: {pace}.",
  "channel.unroute": "Sluta",
  "channel.unrouteSpoken": "Sluta höra om {district}",
  "channelPace.INSTANT": "direkt",
  "channelPace.DIGEST": "ett sammandrag på vardagsmorgnar",
  "channel.withoutChannel": "Utan kanal",
  "channel.withChannel": "Bor i en annan kanal",
  "channel.chooseInitiative": "En insats ska bo här …",
  "channel.chooseDistrict": "Hör om en stadsdel …",
  "channel.linkTitle": "Ska insatsen bo här?",
  "channel.linkConsequence":
    "Kortet och allt nytt om insatsen kommer hit. Bor den i en annan kanal nu, säger kortet där vart den har flyttat.",
  "channel.link": "Flytta hit",
  "channel.linked": "*Klart!* {title} bor här nu. Kortet kommer strax.",
  "channel.linkedDraft": "*Klart!* {title} bor här nu. Kortet kommer när insatsen publiceras.",
  "channel.linkedFrom":
    "*Klart!* {title} bor här nu. Kortet kommer strax, och det gamla i {channel} säger vart den har flyttat.",
  "channel.unlinked": "*Klart!* {title} bor inte i någon kanal längre.",
  "channel.routedInstant":
    "*Klart!* Kanalen hör direkt om nya och inställda insatser i {district}, och om nya pass.",
  "channel.routedDigest":
    "*Klart!* Kanalen får ett sammandrag av det som är nytt i {district} på vardagsmorgnar kl. 08:30, när något är nytt.",
  "channel.unrouted": "*Klart!* Kanalen hör inte längre om den stadsdelen.",
  "channel.coordinatorsOnly": "Jag är på plats. En samordnare kan bestämma vad kanalen ska vara till för.",
  "channel.whoCan":
    "Jag är på plats. Samordnarna bestämmer vad kanalen ska vara till för: {people} kan skriva `/socialsmart channel` här.",
  "channel.onlyInChannels": "Skriv det i den kanal som det gäller.",
  "channel.over": "Insatsen är avslutad, så den behöver ingen kanal.",
  "channel.otherWorkspace": "Kanalen hör till en annan arbetsyta än hyresvärdens.",
} as const;
