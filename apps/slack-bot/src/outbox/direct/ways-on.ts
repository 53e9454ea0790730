import { hasStarted, isFull } from "@socialsmart/domain/shift/shift-phase";
import { homeButton } from "../../home/home-button.ts";
import { initiativesButton } from "../../initiative/initiatives-button.ts";
import type { Buttons } from "../../kit/blocks.ts";
import type { PledgeSeen } from "../../pledge/pledge-answers.ts";
import { openButton, ownPledgesButton } from "../../pledge/pledge-buttons.ts";
import { aboutOf } from "./about.ts";
import type { Told } from "./told.ts";

/** What there is to do now that something has come to nothing: a line that says so, and its button. */
type WayOn = { readonly line: string; readonly buttons: Buttons };

/** The way to App Home, or, where that is not known, to the part of it that most come for. */
export async function openHome({ homeAddress, text }: Told): Promise<Buttons> {
  const address = await homeAddress();
  return [address === undefined ? ownPledgesButton(text) : homeButton(address, text)];
}

/** To other shifts, for whoever would have come. */
export async function otherShifts(told: Told): Promise<WayOn> {
  const { homeAddress, text } = told;
  const isKnown = (await homeAddress()) !== undefined;
  const buttons: Buttons = isKnown ? await openHome(told) : [initiativesButton(text)];
  return { line: text.mrkdwn("direct.otherShifts"), buttons };
}

/** To the same shift once more, for as long as it takes pledges; undefined where it does not. */
export function pledgeAgain({ shift, initiative }: PledgeSeen, { text, now }: Told): WayOn | undefined {
  if (initiative.state !== "PUBLISHED" || shift.state !== "OPEN" || hasStarted(shift, now)) return undefined;
  const about = aboutOf({ shift, initiative }, text);
  return {
    line: text.mrkdwn("direct.pledgeAgain"),
    buttons: [openButton(text, shift.id, { ...about, isFull: isFull(shift) })],
  };
}
