import type { Tips } from "@socialsmart/slack-sim/workspace/seed";
import { CHANNELS } from "../seed/channels.ts";
import { INVITED, PEOPLE } from "../seed/people.ts";

export type TipFacts = {
  /** Absent once it has served. */
  readonly invitation: string | undefined;
  /** How one types the day of the first homework help to come. */
  readonly homeworkDay: string;
};

/** What one can try first, by the reader's language: the same three things that the terminal says. */
export function tipsFor({ invitation, homeworkDay }: TipFacts): Readonly<Record<"sv-SE" | "en-US", Tips>> {
  const channel = CHANNELS.homework.name;
  const asAmina = { as: PEOPLE.amina.chat.handle, channel };
  const pledge = { ...asAmina, text: `/pledge 3h läxhjälp ${homeworkDay}` };
  const link = { as: PEOPLE[INVITED].chat.handle, channel, text: `/socialsmart link ${invitation}` };
  const nonsense = { ...asAmina, text: "/pledge hej hopp" };
  const roster = { ...asAmina, text: "/roster läxhjälp" };
  return {
    "sv-SE": {
      heading: "Tre saker att prova",
      text: "Det här är en lokal Slack. Välj vem du är uppe till vänster. Alla företag och personer är påhittade.",
      try: [
        { label: "Anmäl Kaffebönan till läxhjälpen, och se kortet i kanalen ändras", ...pledge },
        invitation
          ? { label: "Koppla Saras konto med hennes kod, och anmäl sedan bageriet", ...link }
          : { label: "Skriv något obegripligt, och se vad svaret blir", ...nonsense },
        { label: "Se vilka som kommer till läxhjälpen", ...roster },
      ],
    },
    "en-US": {
      heading: "Three things to try",
      text: "This is a Slack workspace on your own machine. Choose who to be at the top left. All companies and people are invented.",
      try: [
        {
          label: "Pledge Kaffebönan to the homework help, and watch the card in the channel change",
          ...pledge,
        },
        invitation
          ? { label: "Link Sara's account with her code, and then pledge for the bakery", ...link }
          : { label: "Type something nobody could understand, and see the answer", ...nonsense },
        { label: "See who comes to the homework help", ...roster },
      ],
    },
  };
}
