/** A channel that hears of initiatives and districts. */
export const channelSetUpTexts = {
  "channel.cardMoved": "*{title}* har flyttat till {channel}. Där finns kortet och allt nytt.",
  "channel.cardGone": "*{title}* finns inte längre i den här kanalen.",
  "channel.followIt": "Följ den i {channel}.",
  "channel.noMore": "*Inställd insats i {district}: {title}*\nSkäl: {reason}",
  "channel.digest": "*Nytt i {district}*",
  "channel.digestNew": "*Ny insats: {title}*",
  "channel.digestOpened": "*{count, plural, one {Nytt pass} other {# nya pass}}: {title}*",
  "channel.ask":
    "*Vad ska {channel} vara till för?* En insats kan ha sitt kort med bemanningen här. Eller så får kanalen nyheter om en hel stadsdel.",
  "channel.heading": "*Det här gäller för {channel}:*",
  "channel.more": "Visas inte här: {count} till.",
  "channel.later":
    "Det går att ändra när som helst: skriv `/socialsmart kanal` i kanalen. Bara du ser det här.",
  "channel.livesHere": "*{title}* har sitt kort här.",
  "channel.unlink": "Koppla loss",
  "channel.unlinkSpoken": "Koppla loss {title}",
  "channel.unlinkTitle": "Koppla loss insatsen?",
  "channel.unlinkConsequence":
    "{title} finns sedan inte i någon kanal. Kortet här säger det, och inget nytt berättas.",
  "channel.hears": "Kanalen får nyheter om *{district}*: {pace}.",
  "channel.unroute": "Sluta",
  "channel.unrouteSpoken": "Sluta få nyheter om {district}",
  "channelPace.INSTANT": "direkt",
  "channelPace.DIGEST": "ett sammandrag på vardagsmorgnar",
  "channel.withoutChannel": "Utan kanal",
  "channel.withChannel": "Bor i en annan kanal",
  "channel.chooseInitiative": "Välj en insats för kanalen …",
  "channel.chooseDistrict": "Få nyheter om en stadsdel …",
  "channel.linkTitle": "Flytta insatsen hit?",
  "channel.linkConsequence":
    "Kortet och allt nytt om insatsen kommer hit. Finns den i en annan kanal nu, säger kortet där vart den har flyttat.",
  "channel.link": "Flytta hit",
  "channel.linked": "*Klart!* {title} hör hit nu. Kortet kommer strax.",
  "channel.linkedDraft": "*Klart!* {title} hör hit nu. Kortet kommer när insatsen publiceras.",
  "channel.linkedFrom":
    "*Klart!* {title} hör hit nu. Kortet kommer strax, och det gamla i {channel} säger vart den har flyttat.",
  "channel.unlinked": "*Klart!* {title} hör inte till någon kanal längre.",
  "channel.routedInstant":
    "*Klart!* Kanalen får direkt veta om nya och inställda insatser i {district}, och om nya pass.",
  "channel.routedDigest":
    "*Klart!* Kanalen får ett sammandrag av det som är nytt i {district} på vardagsmorgnar kl. 08:30, när något är nytt.",
  "channel.unrouted": "*Klart!* Kanalen får inga nyheter om den stadsdelen längre.",
  "channel.coordinatorsOnly": "Jag är på plats. En samordnare kan bestämma vad kanalen ska vara till för.",
  "channel.whoCan":
    "Jag är på plats. Samordnarna bestämmer vad kanalen ska vara till för: {people} kan skriva `/socialsmart kanal` här.",
  "channel.onlyInChannels": "Skriv det i den kanal som det gäller.",
  "channel.over": "Insatsen är avslutad, så den behöver ingen kanal.",
  "channel.otherWorkspace": "Kanalen hör till en annan arbetsyta än hyresvärdens.",
  "channel.move": "Byt kanal …",
  "channel.moveSpoken": "Byt kanal: {titles}",
  "channel.moveTitle": "Byt kanal",
  "channel.moveSubmit": "Flytta",
  "channel.moveWhat": "*{titles}* flyttar från {channel}, med kort och nyheter.",
  "channel.moveTo": "Till vilken kanal?",
  "channel.movePick": "Välj en kanal",
  "channel.moveHint": "Är den privat, bjud in Socialsmart dit och skriv /socialsmart kanal där i stället.",
  "channel.moveSame": "Det är samma kanal. Välj en annan.",
  "channel.moved":
    "*Klart!* {titles} hör till {channel} nu. Är jag inte med där, skriv `/invite @Socialsmart` i kanalen.",
} as const;
