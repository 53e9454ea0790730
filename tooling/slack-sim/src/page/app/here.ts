import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Screen, ScreenConversation } from "../../people/screen.ts";
import type { Place } from "./place.ts";
import type { Words } from "./words.ts";

export interface Proposal {
  text: string;
  /** The handle of the person who is to say it, and the conversation, where the tip names one. */
  as: string;
  channel: string | undefined;
}

/** What every part of the page knows: who is looking at what, and how to do something. */
export interface Here {
  screen: Screen;
  words: Words;
  place: Place;
  /** The conversation in front, if it is one. */
  conversation: ScreenConversation | undefined;
  names: Readonly<Record<string, string>>;
  go(to: Partial<Place>): void;
  /** Does something as this person; what goes wrong is told on the page. Resolves to undefined then. */
  act<Answer>(deed: string, input: object): Promise<Answer | undefined>;
  /** What a tip has ready for a composer, until that composer takes it. */
  proposal: Proposal | undefined;
  propose(proposal: Proposal | undefined): void;
}

const context = createContext<Here | undefined>(undefined);

export const HereProvider = context.Provider;

export function useHere(): Here {
  const here = useContext(context);
  if (!here) throw new Error("used outside the page");
  return here;
}
