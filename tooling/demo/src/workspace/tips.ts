import type { Tips } from "@socialsmart/slack-sim/workspace/seed";
import { CHANNELS } from "../seed/channels.ts";
import { INVITED, PEOPLE } from "../seed/people.ts";

const HOMEWORK = CHANNELS.homework.name;

/** What one can try first, by the reader's language. `invitation` is absent once it has served. */
export function tipsFor(invitation: string | undefined): Readonly<Record<"sv-SE" | "en-US", Tips>> {
  const { amina, grace } = PEOPLE;
  const link = {
    as: PEOPLE[INVITED].chat.handle,
    channel: HOMEWORK,
    text: `/socialsmart link ${invitation}`,
  };
  return {
    "sv-SE": {
      heading: "Tre saker att prova",
      text: "Det här är en lokal Slack. Välj vem du är uppe till vänster. Alla företag och personer är påhittade.",
      try: [
        {
          label: "Anmäl Kaffebönan till läxhjälpen på tisdag, och se kortet i kanalen ändras",
          as: amina.chat.handle,
          channel: HOMEWORK,
          text: "/pledge 3h läxhjälp tisdag",
        },
        {
          label: "Se vilka som kommer till CV-verkstaden nästa vecka, och vilka som står på reservlistan",
          as: PEOPLE.johan.chat.handle,
          channel: CHANNELS.cv.name,
          text: "/roster cv-verkstad",
        },
        invitation
          ? { label: "Koppla Saras konto med hennes kod, och anmäl sedan bageriet", ...link }
          : {
              label: "Skriv något obegripligt, och se vad svaret blir",
              as: amina.chat.handle,
              channel: HOMEWORK,
              text: "/pledge hej hopp",
            },
      ],
    },
    "en-US": {
      heading: "Three things to try",
      text: "This is a Slack workspace on your own machine. Choose who to be at the top left. All companies and people are invented.",
      try: [
        {
          label: "Pledge Provkod IT to the language café on Monday, and watch the card in the channel change",
          as: grace.chat.handle,
          channel: CHANNELS.languageCafe.name,
          text: "/pledge 2h språkcafé monday",
        },
        {
          label: "See what goes on in Vivalla",
          as: grace.chat.handle,
          channel: HOMEWORK,
          text: "/initiatives vivalla",
        },
        invitation
          ? { label: "Link Sara's account with her code, and then pledge for the bakery", ...link }
          : {
              label: "Type something nobody could understand, and see the answer",
              as: grace.chat.handle,
              channel: HOMEWORK,
              text: "/pledge abracadabra",
            },
      ],
    },
  };
}
