import type { Locale } from "../workspace/seed.ts";

/** What Slack itself says to a person. `error` is one of Slack's codes, which it does not translate. */
export interface SlackWords {
  commandFailed(command: string, error: string): string;
  actionFailed(error: string): string;
  unknownCommand(command: string): string;
  notInThreads(command: string): string;
  alreadyHere(app: string): string;
  required: string;
  tooShort(least: number): string;
  tooLong(most: number): string;
  notANumber: string;
  notWhole: string;
  tooSmall(least: string): string;
  tooBig(most: string): string;
  notAnEmail: string;
  notAUrl: string;
  tooMany(most: number): string;
}

const english: SlackWords = {
  commandFailed: (command, error) => `${command} failed with the error "${error}"`,
  actionFailed: (error) => `That did not work: the app failed with the error "${error}"`,
  unknownCommand: (command) => `${command} is not a valid command. Type / to see those that are.`,
  notInThreads: (command) => `${command} is not supported in threads. Sorry!`,
  alreadyHere: (app) => `${app} is already in this channel.`,
  required: "Please complete this required field.",
  tooShort: (least) => `Please write at least ${least} characters.`,
  tooLong: (most) => `Please write at most ${most} characters.`,
  notANumber: "Please write a number.",
  notWhole: "Please write a whole number.",
  tooSmall: (least) => `Please choose ${least} or more.`,
  tooBig: (most) => `Please choose ${most} or less.`,
  notAnEmail: "Please write an e-mail address.",
  notAUrl: "Please write a web address.",
  tooMany: (most) => `Please choose at most ${most}.`,
};

const swedish: SlackWords = {
  commandFailed: (command, error) => `${command} misslyckades med felet "${error}"`,
  actionFailed: (error) => `Det gick inte: appen misslyckades med felet "${error}"`,
  unknownCommand: (command) => `${command} är inte ett giltigt kommando. Skriv / för att se vilka som finns.`,
  notInThreads: (command) => `${command} går tyvärr inte att använda i trådar.`,
  alreadyHere: (app) => `${app} är redan med i kanalen.`,
  required: "Fältet måste fyllas i.",
  tooShort: (least) => `Skriv minst ${least} tecken.`,
  tooLong: (most) => `Skriv högst ${most} tecken.`,
  notANumber: "Skriv ett tal.",
  notWhole: "Skriv ett heltal.",
  tooSmall: (least) => `Välj ${least} eller mer.`,
  tooBig: (most) => `Välj ${most} eller mindre.`,
  notAnEmail: "Skriv en e-postadress.",
  notAUrl: "Skriv en webbadress.",
  tooMany: (most) => `Välj högst ${most}.`,
};

export function slackWords(locale: Locale): SlackWords {
  return locale === "sv-SE" ? swedish : english;
}
